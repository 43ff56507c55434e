import { app, powerMonitor, type WebContents } from 'electron';
import type { StartNotice } from '../contract/start.ts';
import { serveRenderer } from './app-protocol/serve.ts';
import type { DataFolder } from './data-folder.ts';
import { folders } from './folders.ts';
import { guardContents } from './guards/contents.ts';
import { guardSession } from './guards/session.ts';
import { createHandlers } from './handlers.ts';
import { answerRequests, guardMessages, sendEvent } from './ipc-main.ts';
import { openAppLock } from './lock/open-app-lock.ts';
import { watchOutside } from './outside/outside.ts';
import { createReminderHandlers } from './reminders/reminder-handlers.ts';
import { applySettings } from './settings/apply-settings.ts';
import { openSettings, peekSettings } from './settings/settings-file.ts';
import { resumeSpelling } from './spelling/spelling-handlers.ts';
import { writeProfile } from './start/profile-file.ts';
import { prepareDatabases } from './store/prepare-databases.ts';
import { createMainWindow, type MainWindow } from './window/main-window.ts';
import { readPlace } from './window/remember-place.ts';
import { watchShutdown } from './window/watch-shutdown.ts';

/** Its commands come from the page; before and after there is a page, the menu has what the system needs. */
const showMacMenu = (): void => {
  if (process.platform === 'darwin')
    void import('./menu/application-menu.ts').then(({ showBareMenu }) => showBareMenu());
};

/**
 * The app from the moment it is the only one in its data folder. Only now are settings read: of two starts at once, the one
 * that has the folder sets a damaged file aside, and says so.
 */
export const run = (dataFolder: DataFolder): void => {
  const { problem } = dataFolder;
  const folder = app.getPath('userData');
  const settings = openSettings(folder, problem && peekSettings(dataFolder.path));
  let mainWindow: MainWindow | undefined;
  let quitting = false;
  /** The page has found the disk full in the middle of a write: no page may open the databases in this run any more. */
  let isStoreStopped = false;
  let notices: readonly StartNotice[] = [];
  if (settings.damage !== undefined) {
    const { keptAs } = settings.damage;
    notices = [{ kind: 'settings-damaged', ...(keptAs !== undefined && { keptAs }) }];
  }

  const lock = openAppLock(folder, () => mainWindow?.window.webContents);
  guardMessages(lock.holdBack);

  const openWindow = (): void => {
    mainWindow = createMainWindow({
      zoomFactor: settings.current().textSize / 100,
      folder,
      place: readPlace(folder),
      problem,
      startsLocked: lock.isLocked(),
      onCameBack: () => {
        notices = [...notices.filter(({ kind }) => kind !== 'came-back'), { kind: 'came-back' }];
      },
      onStayed: () => {
        quitting = false;
      },
      mayLoadAgain: () => !isStoreStopped,
      onClosed: () => {
        mainWindow = undefined;
        showMacMenu();
        // The first attempt to quit was held up by the window's closing; on macOS nothing else would resume it.
        // Another window in this run would open the databases again.
        if (quitting || isStoreStopped) app.quit();
      },
    });
    outside.watchPage(mainWindow.window.webContents);
  };

  /** On macOS the app runs on without a window; elsewhere it is about to end then. */
  const showWindow = (): WebContents | undefined => {
    if (mainWindow !== undefined) mainWindow.bringToFront();
    else if (process.platform === 'darwin' && !quitting && app.isReady()) openWindow();
    return mainWindow?.window.webContents;
  };
  const outside = watchOutside(showWindow);

  const start = (): void => {
    applySettings(settings.current(), undefined);
    serveRenderer(folders.renderer);
    guardSession();
    openWindow();
    // The page, which opens the databases, cannot be loaded before this turn ends: it comes from here.
    const asideOutcome = problem === undefined ? prepareDatabases(folder) : 'none';
    lock.watch();
    watchShutdown(
      {
        // Its type leaves out the event, which it is documented to have.
        onShutdown: (listener) => powerMonitor.on('shutdown', listener as () => void),
        onSessionEnding: (listener) => mainWindow?.window.on('query-session-end', listener),
      },
      () => app.quit(),
    );
    // What follows is not needed for the first paint, only before the page's first message.
    const page = (): WebContents | undefined => mainWindow?.window.webContents;
    const reminders = createReminderHandlers({ folder, settings, lock, page, showWindow });
    const handlers = createHandlers(
      () => mainWindow,
      settings,
      lock.handlers,
      outside,
      reminders,
      {
        dataFolder,
        takeNotices: () => {
          const taken = notices;
          notices = [];
          return taken;
        },
        tellFolder: (state) => {
          if (mainWindow !== undefined) sendEvent(mainWindow.window.webContents, 'folder:state', state);
        },
      },
      {
        asideOutcome,
        onStopped: () => {
          isStoreStopped = true;
        },
      },
    );
    answerRequests(page, handlers);
    showMacMenu();
    mainWindow?.window.webContents.once('did-finish-load', () => void resumeSpelling());
    void import('./outside/register-links.ts').then(({ registerLinks }) => registerLinks());
    if (problem === undefined) void writeProfile(dataFolder.path, app.getVersion());
  };

  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') void settings.settled().then(() => app.quit());
  });
  app.on('will-quit', (event) => {
    // Who quits, instead of closing the window, does not come by `window-all-closed`.
    if (settings.isSettled()) return;
    event.preventDefault();
    void settings.settled().then(() => app.quit());
  });
  app.on('activate', () => {
    if (mainWindow === undefined) showWindow();
  });
  void app.whenReady().then(start);
};
