import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { checkFolder, type StartProblem } from './start/check-folder.ts';

/** Where the data lies when it is not Electron's usual place: `--data-folder=/path`. */
const dataFolderSwitch = 'data-folder';

export interface DataFolder {
  readonly path: string;
  /** Why the app cannot work there. Then Electron's own files are in a folder of this start alone, and not there. */
  readonly problem: StartProblem | undefined;
}

/** Puts all data into the folder that the command line names, if it names one. Must run before the instance lock. */
export const chooseDataFolder = (): DataFolder => {
  const wanted = app.commandLine.getSwitchValue(dataFolderSwitch);
  const path = wanted === '' ? app.getPath('userData') : resolve(wanted);
  const problem = checkFolder(path);
  if (problem !== undefined) moveElsewhere();
  else if (wanted !== '') app.setPath('userData', path);
  return { path, problem };
};

/** Chromium does not start without a folder to write to, and the one it was to use must not be touched. */
const moveElsewhere = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-start-'));
  app.setPath('userData', folder);
  app.on('quit', () => rmSync(folder, { recursive: true, force: true }));
};
