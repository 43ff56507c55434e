import { app, type BrowserWindow } from 'electron';
import { log } from '../log.ts';

let forget: () => void = () => undefined;

/** Starts the app anew once this one has ended. */
export const startAgain = (): void => {
  log('the app is started again');
  app.relaunch();
};

/**
 * Closes the window as the person would and starts the app anew when it has gone. Where the page stays open instead, the
 * wish is dropped (see {@link stayAfterAll}): closing later is closing.
 */
export const restartAfterClosing = (
  window: BrowserWindow,
  /** The page stays open instead: what was to be done by the restart is not wanted any more. */
  onStayed: () => void = () => undefined,
): void => {
  forget();
  const again = (): void => {
    startAgain();
    // Elsewhere the app ends with its window.
    if (process.platform === 'darwin') app.quit();
  };
  window.once('closed', again);
  forget = () => {
    forget = () => undefined;
    window.off('closed', again);
    onStayed();
  };
  window.close();
};

/** The window was to close and does not. */
export const stayAfterAll = (): void => {
  forget();
};
