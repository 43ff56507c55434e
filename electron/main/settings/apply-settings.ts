import { nativeTheme, type BrowserWindow } from 'electron';
import type { AppSettings } from '../../contract/settings.ts';

/**
 * Makes the settings hold. The theme is set natively, so that the page's `prefers-color-scheme` already answers with the
 * person's choice at its first paint. The text's size is the window's zoom: breakpoints follow it.
 */
export function applySettings({ theme, textSize }: AppSettings, window: BrowserWindow | undefined): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
  window?.webContents.setZoomFactor(textSize / 100);
}
