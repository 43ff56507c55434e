import { app, type BrowserWindow } from 'electron';
import { log } from '../log.ts';

let forget: () => void = () => undefined;

/**
 * Closes the window as the person would and starts the app anew when it has gone. Where the page stays open instead, the
 * wish is dropped (see {@link stayAfterAll}): closing later is closing.
 */
export const restartAfterClosing = (window: BrowserWindow): void => {
  forget();
  const again = (): void => {
    log('the app is started again');
    app.relaunch();
    // Elsewhere the app ends with its window.
    if (process.platform === 'darwin') app.quit();
  };
  window.once('closed', again);
  forget = () => {
    window.off('closed', again);
  };
  window.close();
};

/** The window was to close and does not. */
export const stayAfterAll = (): void => {
  forget();
};
