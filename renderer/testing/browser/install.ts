import { createBrowserDesktop } from '@/platform/browser/browser-desktop.ts';
import type { AppSettings } from '@/platform/desktop.ts';
import { applyTheme } from '@/ui/theme.ts';

/** Main sets both natively; a page has an attribute and its own zoom. */
function apply({ theme, textSize }: Pick<AppSettings, 'theme' | 'textSize'>): void {
  const root = document.documentElement as HTMLElement | null;
  // This runs before the page's first line is read, and again when its root is there: still before the app's own script.
  if (root === null) {
    document.addEventListener('readystatechange', () => apply({ theme, textSize }), { once: true });
    return;
  }
  applyTheme(theme, root);
  root.style.zoom = String(textSize / 100);
}

// Before the shipped page's own script, which takes the desktop from there.
Object.defineProperty(window, 'waymark', { value: createBrowserDesktop({ apply }) });
