import { app, Menu } from 'electron';
import type { StartNotice } from '../contract/start.ts';
import { answerRequests, sendEvent } from './ipc-main.ts';
import { createHandlers } from './handlers.ts';
import { registerAppScheme } from './app-protocol/scheme.ts';
import { serveRenderer } from './app-protocol/serve.ts';
import { setCommandLine } from './command-line.ts';
import { chooseDataFolder } from './data-folder.ts';
import { guardContents } from './guards/contents.ts';
import { guardSession } from './guards/session.ts';
import { applySettings } from './settings/apply-settings.ts';
import { openSettings, peekSettings, type SettingsFile } from './settings/settings-file.ts';
import { writeProfile } from './start/profile-file.ts';
import { createMainWindow, type MainWindow } from './window/main-window.ts';
import { readPlace } from './window/remember-place.ts';
import { folders } from './folders.ts';

// Everything up to the single instance lock must happen before `ready`, and the data folder before the lock:
// the lock lies in that folder, so that two folders can run side by side.
setCommandLine();
const dataFolder = chooseDataFolder();
const { problem } = dataFolder;
registerAppScheme();
// As root on Linux Chromium only starts without its sandbox; the runner passes the switch then, and says so.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Before `ready`, else Electron builds its default menu first. macOS gets its own below.
if (process.platform !== 'darwin') Menu.setApplicationMenu(null);

let mainWindow: MainWindow | undefined;
let quitting = false;
let notices: readonly StartNotice[] = [];

/** Its commands come from the page; before and after there is a page, the menu has what the system needs. */
const showMacMenu = (): void => {
  if (process.platform === 'darwin')
    void import('./menu/application-menu.ts').then(({ showBareMenu }) => showBareMenu());
};

const openWindow = (settings: SettingsFile): void => {
  const folder = app.getPath('userData');
  mainWindow = createMainWindow({
    zoomFactor: settings.current().textSize / 100,
    folder,
    place: readPlace(folder),
    problem,
    onCameBack: () => {
      notices = [...notices.filter(({ kind }) => kind !== 'came-back'), { kind: 'came-back' }];
    },
    onStayed: () => {
      quitting = false;
    },
    onClosed: () => {
      mainWindow = undefined;
      showMacMenu();
      // The first attempt to quit was held up by the window's closing; on macOS nothing else would resume it.
      if (quitting) app.quit();
    },
  });
};

const start = (settings: SettingsFile): void => {
  applySettings(settings.current(), undefined);
  serveRenderer(folders.renderer);
  guardSession();
  openWindow(settings);
  // What follows is not needed for the first paint, only before the page's first message.
  answerRequests(
    () => mainWindow?.window.webContents,
    createHandlers(() => mainWindow, settings, {
      dataFolder,
      takeNotices: () => {
        const taken = notices;
        notices = [];
        return taken;
      },
      tellFolder: (state) => {
        if (mainWindow !== undefined) sendEvent(mainWindow.window.webContents, 'folder:state', state);
      },
    }),
  );
  showMacMenu();
  if (problem === undefined) void writeProfile(dataFolder.path, app.getVersion());
};

if (app.requestSingleInstanceLock()) {
  // Only now: of two starts at once, the one that has the folder sets a damaged file aside, and says so.
  const settings = openSettings(app.getPath('userData'), problem && peekSettings(dataFolder.path));
  if (settings.damage !== undefined) {
    const { keptAs } = settings.damage;
    notices = [{ kind: 'settings-damaged', ...(keptAs !== undefined && { keptAs }) }];
  }
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  const showWindow = (): void => {
    if (mainWindow !== undefined) mainWindow.bringToFront();
    else if (app.isReady()) openWindow(settings);
  };
  app.on('second-instance', showWindow);
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') void settings.settled().then(() => app.quit());
  });
  app.on('activate', () => {
    if (mainWindow === undefined) showWindow();
  });
  void app.whenReady().then(() => start(settings));
} else {
  app.exit(0);
}
