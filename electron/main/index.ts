import { app, Menu } from 'electron';
import { answerRequests } from './ipc-main.ts';
import { createHandlers } from './handlers.ts';
import { registerAppScheme } from './app-protocol/scheme.ts';
import { serveRenderer } from './app-protocol/serve.ts';
import { setCommandLine } from './command-line.ts';
import { chooseDataFolder } from './data-folder.ts';
import { guardContents } from './guards/contents.ts';
import { guardSession } from './guards/session.ts';
import { applySettings } from './settings/apply-settings.ts';
import { openSettings } from './settings/settings-file.ts';
import { createMainWindow, type MainWindow } from './window/main-window.ts';
import { folders } from './folders.ts';

// Everything up to the single instance lock must happen before `ready`, and the data folder before the lock:
// the lock lies in that folder, so that two folders can run side by side.
setCommandLine();
chooseDataFolder();
const settings = openSettings(app.getPath('userData'));
registerAppScheme();
// As root on Linux Chromium only starts without its sandbox; the runner passes the switch then, and says so.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Before `ready`, else Electron builds its default menu first. macOS gets its own below.
if (process.platform !== 'darwin') Menu.setApplicationMenu(null);

let mainWindow: MainWindow | undefined;
let quitting = false;

/** Its commands come from the page; before and after there is a page, the menu has what the system needs. */
const showMacMenu = (): void => {
  if (process.platform === 'darwin')
    void import('./menu/application-menu.ts').then(({ showBareMenu }) => showBareMenu());
};

const openWindow = (): void => {
  mainWindow = createMainWindow({
    zoomFactor: settings.current().textSize / 100,
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

const start = (): void => {
  applySettings(settings.current(), undefined);
  serveRenderer(folders.renderer);
  guardSession();
  openWindow();
  // What follows is not needed for the first paint, only before the page's first message.
  answerRequests(
    () => mainWindow?.window.webContents,
    createHandlers(() => mainWindow, settings),
  );
  showMacMenu();
};

if (app.requestSingleInstanceLock()) {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('second-instance', () => mainWindow?.bringToFront());
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') void settings.settled().then(() => app.quit());
  });
  app.on('activate', () => {
    if (mainWindow === undefined && app.isReady()) openWindow();
  });
  void app.whenReady().then(start);
} else {
  app.exit(0);
}
