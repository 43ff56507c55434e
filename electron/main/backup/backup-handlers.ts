import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { app, dialog, shell, type BrowserWindow } from 'electron';
import type { Handlers } from '../ipc-main.ts';
import { errorCode, log } from '../log.ts';
import { createBackupFolder, type BackupFolder } from './backup-folder.ts';
import { createChosenFolder } from './chosen-folder.ts';

export type BackupHandlers = Pick<Handlers, Extract<keyof Handlers, `backup:${string}`>>;

/** Where the backups lie when it is not the usual place: `--backup-folder=/path`. What the person chooses goes before it. */
const backupFolderSwitch = 'backup-folder';
const usualName = 'Waymark backups';
const setPattern = /^[0-9a-f]{16}$/u;

/** Not every Linux has a folder for documents. */
const documentsFolder = (): string => {
  try {
    return app.getPath('documents');
  } catch {
    return homedir();
  }
};

const usualFolder = (): string => {
  const wanted = app.commandLine.getSwitchValue(backupFolderSwitch);
  return wanted === '' ? join(documentsFolder(), usualName) : resolve(wanted);
};

/** Main's part in backups: files in a folder that the person may choose. It has no key. */
export const createBackupHandlers = (
  dataFolder: string,
  requireWindow: () => BrowserWindow,
): BackupHandlers => {
  const chosen = createChosenFolder({ dataFolder, usual: usualFolder() });
  const open = async (set: string): Promise<BackupFolder> =>
    createBackupFolder(join(await chosen.path(), set), Date.now, chosen.prepare);

  return {
    'backup:folder': chosen.state,
    'backup:choose-folder': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(requireWindow(), {
        properties: ['openDirectory', 'createDirectory'],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) return { kind: 'cancelled' };
      const reason = await chosen.choose(path);
      return reason === undefined ? { kind: 'chosen' } : { kind: 'refused', reason };
    },
    'backup:show-folder': async () => {
      await chosen.prepare().catch(() => undefined);
      const problem = await shell.openPath(await chosen.path()).catch(() => 'failed');
      // The system's words may name the path.
      if (problem !== '') log('the system could not open the folder of the backups');
      return problem === '';
    },
    'backup:sets': async () => {
      try {
        return (await readdir(await chosen.path())).filter((name) => setPattern.test(name));
      } catch (error) {
        if (errorCode(error) !== 'ENOENT')
          log('the folder of the backups could not be read', { error: errorCode(error) });
        return [];
      }
    },
    'backup:present': async ({ set, objects }) => (await open(set)).present(objects),
    'backup:write-object': async ({ set, name, bytes }) =>
      (await (await open(set)).writeObject(name, bytes)) ?? null,
    'backup:write': async ({ set, at, kind, objects, index }) =>
      (await (await open(set)).writeBackup({ at, kind }, objects, index)) ?? null,
    'backup:list': async (set) => [...(await (await open(set)).list())],
    'backup:read': async ({ set, file }) => (await (await open(set)).readBackup(file)) ?? null,
    'backup:read-object': async ({ set, name }) => (await (await open(set)).readObject(name)) ?? null,
  };
};
