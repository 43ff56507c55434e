import { dialog, type BrowserWindow } from 'electron';
import type { SafeScreen } from '../../contract/start.ts';
import { appAddress, safeAddress } from '../app-protocol/scheme.ts';
import { errorCode, log } from '../log.ts';
import { createCrashGuard } from './crash-guard.ts';
import { startAgain } from './restart.ts';
import { strings } from './strings.ts';

export interface Recovery {
  /** What the plain page is about; `undefined` while the app's page is shown. */
  readonly safeScreen: () => SafeScreen | undefined;
  /** Loads the page that belongs in the window now. */
  readonly load: () => void;
  /** The page's process is gone. */
  readonly pageGone: () => void;
  /** Leaves the plain page for the app's. */
  readonly tryAgain: () => void;
}

/**
 * Keeps something to read in the window: brings a crashed page back, shows the plain page when that does not help, and
 * asks the person when the page hangs.
 */
export function createRecovery(
  window: BrowserWindow,
  {
    problem,
    onCameBack,
    mayLoadAgain,
  }: {
    readonly problem: SafeScreen | undefined;
    readonly onCameBack: () => void;
    readonly mayLoadAgain: () => boolean;
  },
): Recovery {
  const { webContents } = window;
  const guard = createCrashGuard(() => performance.now());
  let safe = problem;

  const load = (address = safe === undefined ? appAddress : safeAddress): void => {
    if (!mayLoadAgain()) {
      startAgain();
      // Not inside what this may be called from: see main-window.ts.
      setImmediate(() => {
        if (!window.isDestroyed()) window.destroy();
      });
      return;
    }
    webContents
      .loadURL(address)
      .catch((error: unknown) => log('the page could not be loaded', { error: errorCode(error) }));
  };
  const giveUp = async (): Promise<void> => {
    await dialog.showMessageBox(window, {
      type: 'error',
      message: strings.nothingWorks,
      detail: strings.nothingWorksDetail,
      buttons: [strings.close],
    });
    if (!window.isDestroyed()) window.destroy();
  };
  askWhenItHangs(window);

  return {
    safeScreen: () => safe,
    load: () => load(),
    pageGone: () => {
      if (safe !== undefined) {
        // Not even the plain page stays: there is no page left to say it with.
        void giveUp();
        return;
      }
      const answer = guard.crashed();
      log('the page is brought back', { answer });
      if (answer === 'give-up') {
        safe = { kind: 'crashed' };
        load();
        return;
      }
      onCameBack();
      load(answer === 'come-back' ? webContents.getURL() : appAddress);
    },
    tryAgain: () => {
      guard.triedAgain();
      safe = undefined;
      load();
    },
  };
}

/** Asks once while the page hangs, and takes the question back when it answers again. */
function askWhenItHangs(window: BrowserWindow): void {
  const { webContents } = window;
  let asking: AbortController | undefined;
  const stopAsking = (): void => {
    asking?.abort();
    asking = undefined;
  };
  webContents.on('unresponsive', () => {
    if (asking !== undefined) return;
    log('the page does not answer');
    const question = new AbortController();
    asking = question;
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: strings.unresponsive,
        detail: strings.unresponsiveDetail,
        buttons: [strings.wait, strings.openAgain],
        defaultId: 0,
        cancelId: 0,
        signal: question.signal,
      })
      .then(({ response }) => {
        if (asking === question) asking = undefined;
        // Its end is heard as a crash, and the page comes back as after one.
        if (response === 1 && !question.signal.aborted && !window.isDestroyed())
          webContents.forcefullyCrashRenderer();
      });
  });
  webContents.on('responsive', stopAsking);
  webContents.on('render-process-gone', stopAsking);
  window.on('closed', stopAsking);
}
