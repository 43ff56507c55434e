import { app, shell } from 'electron';
import type { FolderState, StartNotice } from '../../contract/start.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Handlers } from '../ipc-main.ts';
import { errorCode, log } from '../log.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import type { MainWindow } from '../window/main-window.ts';
import type { FolderWatch } from './watch-folder.ts';

type StartHandlers = Pick<
  Handlers,
  | 'start:notices'
  | 'safe:describe'
  | 'safe:try-again'
  | 'shell:show-data-folder'
  | 'shell:show-log'
  | 'diagnostics:copy'
>;

export interface StartParts {
  readonly requireWindow: () => MainWindow;
  readonly dataFolder: DataFolder;
  readonly settings: SettingsFile;
  /** Everything the page has not been told yet; the next call has nothing of it any more. */
  readonly takeNotices: () => readonly StartNotice[];
  readonly tellFolder: (state: FolderState) => void;
}

/** Answers about the start, and about what lies on the disk. */
export function createStartHandlers({
  requireWindow,
  dataFolder,
  settings,
  takeNotices,
  tellFolder,
}: StartParts): StartHandlers {
  let watching: Promise<FolderWatch> | undefined;
  const openLog = async (): Promise<void> => {
    const { openLogFile } = await import('../diagnostics/log-file.ts');
    openLogFile(app.getPath('userData'), {
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
    });
  };
  const beginWatching = async (): Promise<FolderWatch> => {
    const { lookEveryMs, watchFolder } = await import('./watch-folder.ts');
    const watch = await watchFolder(dataFolder.path, tellFolder);
    setInterval(() => void watch.look(), lookEveryMs).unref();
    return watch;
  };

  return {
    'start:notices': async () => {
      // The page is painted: what could wait for that comes now.
      await openLog();
      watching ??= beginWatching();
      return { notices: [...takeNotices()], folder: (await watching).state() };
    },
    'safe:describe': async () => {
      await openLog();
      return requireWindow().recovery.safeScreen() ?? null;
    },
    'safe:try-again': () => {
      if (dataFolder.problem === undefined) {
        requireWindow().recovery.tryAgain();
        return;
      }
      // Electron's folder cannot change while it runs.
      log('the app is started again');
      app.relaunch();
      app.quit();
    },
    'shell:show-data-folder': () => openFolder(dataFolder.path),
    'shell:show-log': async () => {
      await openLog();
      const { logFolder } = await import('../diagnostics/log-file.ts');
      return openFolder(logFolder(app.getPath('userData')));
    },
    'diagnostics:copy': async () => {
      await openLog();
      const { copyDiagnostics } = await import('../diagnostics/copy.ts');
      await copyDiagnostics({
        folder: dataFolder.path,
        folderState: watching === undefined ? 'here' : (await watching).state(),
        settings: settings.current(),
        safeScreen: requireWindow().recovery.safeScreen(),
      });
    },
  };
}

/** Shows a folder in the system's file manager. */
async function openFolder(path: string): Promise<boolean> {
  try {
    const problem = await shell.openPath(path);
    if (problem === '') return true;
    // The system's words may name the path.
    log('the system could not open a folder');
  } catch (error) {
    log('the system could not open a folder', { error: errorCode(error) });
  }
  return false;
}
