import type { AppDescription } from '@contract/payloads.ts';

/** Which desktop this is, at once: the first paint already needs to know where the window's buttons stand. */
export function platformName(userAgent: string = navigator.userAgent): AppDescription['platform'] {
  if (userAgent.includes('Macintosh')) return 'darwin';
  return userAgent.includes('Windows') ? 'win32' : 'linux';
}

/** Chromium's own version, as far as it tells pages. */
export const chromiumVersion = (userAgent: string = navigator.userAgent): string =>
  /Chrome\/(\d+)/u.exec(userAgent)?.[1] ?? '';
