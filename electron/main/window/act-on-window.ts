import type { BrowserWindow } from 'electron';
import type { WindowAction } from '../../contract/payloads.ts';

/** Does what the window's controls ask for. */
export const actOnWindow = (window: BrowserWindow, action: WindowAction): void => {
  switch (action) {
    case 'minimise':
      window.minimize();
      return;
    case 'toggle-maximise':
      if (window.isMaximized()) window.unmaximize();
      else window.maximize();
      return;
    case 'close':
      window.close();
      return;
  }
};
