import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';
import { autoUpdater } from 'electron-updater';
import { errorCode, log } from '../log.ts';
import type { UpdateFeed } from './feed.ts';
import { setUp } from './set-up.ts';
import { strings } from './strings.ts';

let isSetUp = false;
let isChecking = false;

/** Looks for a newer version because the person asked for it, and asks before it fetches and before it installs. */
export const checkForUpdates = async (window: BrowserWindow, feed: UpdateFeed): Promise<void> => {
  if (isChecking) return;
  isChecking = true;
  try {
    await checkAndAsk(window, feed);
  } catch (error) {
    log('looking for a newer version failed', { error: errorCode(error) });
    await tell(window, strings.failed, strings.failedDetail);
  } finally {
    isChecking = false;
  }
};

const checkAndAsk = async (window: BrowserWindow, feed: UpdateFeed): Promise<void> => {
  if (!isSetUp) {
    setUp(autoUpdater, feed);
    // Without a listener it would end the app; each call rejects as well.
    autoUpdater.on('error', () => undefined);
    isSetUp = true;
  }
  const result = await autoUpdater.checkForUpdates();
  if (result?.isUpdateAvailable !== true) {
    await tell(window, strings.newest, strings.newestDetail(app.getVersion()));
    return;
  }
  const { version } = result.updateInfo;
  if (!(await agrees(window, strings.found(version), strings.foundDetail, strings.fetch, strings.notNow)))
    return;
  await autoUpdater.downloadUpdate();
  if (!(await agrees(window, strings.ready(version), strings.readyDetail, strings.restart, strings.later)))
    return;
  // The window stores what is unsaved and closes first; what it does not allow, does not happen.
  window.once('closed', () => autoUpdater.quitAndInstall());
  window.close();
};

const ask = async (window: BrowserWindow, options: MessageBoxOptions): Promise<number> => {
  if (window.isDestroyed()) return options.cancelId ?? 0;
  return (await dialog.showMessageBox(window, options)).response;
};

const tell = (window: BrowserWindow, message: string, detail: string): Promise<number> =>
  ask(window, { type: 'info', message, detail, buttons: [strings.understood] });

const agrees = async (
  window: BrowserWindow,
  message: string,
  detail: string,
  yes: string,
  no: string,
): Promise<boolean> =>
  (await ask(window, {
    type: 'question',
    message,
    detail,
    buttons: [yes, no],
    defaultId: 0,
    cancelId: 1,
  })) === 0;
