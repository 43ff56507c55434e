import type { BrowserWindow } from 'electron';
import { sendEvent } from '../ipc-main.ts';

/** Keeps the renderer, which draws the window's controls, informed about the window. */
export const reportState = (window: BrowserWindow): void => {
  const report = (): void =>
    sendEvent(window.webContents, 'window:state', {
      maximised: window.isMaximized(),
      fullScreen: window.isFullScreen(),
      focused: window.isFocused(),
    });
  window.on('maximize', report);
  window.on('unmaximize', report);
  window.on('enter-full-screen', report);
  window.on('leave-full-screen', report);
  window.on('focus', report);
  window.on('blur', report);
  // A page that has just been loaded again has missed what came before.
  window.webContents.on('did-finish-load', report);
};
