import type { DesktopApi } from '@contract/desktop-api.ts';

// Apart from desktop.ts and platform-name.ts on purpose: what both pages import would tie the plain page, which has to
// come up when the app's does not, to the app's files.

/** The desktop as the plain page may use it. */
export function safeDesktop(): DesktopApi {
  const { waymark } = window as { readonly waymark?: DesktopApi };
  if (waymark === undefined) throw new Error('Waymark’s page only works inside the Waymark app.');
  return waymark;
}

/** Whether the system draws the window's buttons itself. */
export const hasSystemControls = (): boolean => navigator.userAgent.includes('Macintosh');
