import { app, Menu } from 'electron';
import { registerAppScheme } from './app-protocol/scheme.ts';
import { appUserModelId } from './app-id.ts';
import { setCommandLine } from './command-line.ts';
import { chooseDataFolder } from './data-folder.ts';
import { keepDebuggersOut } from './guards/debuggers.ts';
import { log } from './log.ts';
import { isTooLong } from './outside/too-long.ts';
import { run } from './run.ts';

// Everything up to the single instance lock must happen before `ready`, and the data folder before the lock:
// the lock lies in that folder, so that two folders can run side by side.
setCommandLine();
const dataFolder = chooseDataFolder();
keepDebuggersOut();
// Windows shows the notifications of a program that it knows by the name its installer gave it.
if (process.platform === 'win32') app.setAppUserModelId(appUserModelId);
registerAppScheme();
// As root on Linux Chromium only starts without its sandbox; the runner passes the switch then, and says so.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Before `ready`, else Electron builds its default menu first. macOS gets its own later.
if (process.platform !== 'darwin') Menu.setApplicationMenu(null);

if (isTooLong(process.argv, process.cwd(), process.platform)) {
  log('a start with too long a command line was refused');
  app.exit(0);
} else if (app.requestSingleInstanceLock()) run(dataFolder);
else app.exit(0);
