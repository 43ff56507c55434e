/** What a person chose; `system` follows the desktop. */
export type Theme = 'light' | 'dark' | 'system';

/**
 * Shows an explicit choice by an attribute on the root element and the system's by its absence; the style sheet
 * does the rest. To have the choice before the first paint, let the main process set it as the native theme
 * too: then the system's answer is already the person's.
 */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
