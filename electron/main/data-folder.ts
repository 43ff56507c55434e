import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';

/** Where the data lies when it is not Electron's usual place: `--data-folder=/path`. */
const dataFolderSwitch = 'data-folder';

/** Puts all data into the folder that the command line names, if it names one. Must run before the instance lock. */
export const chooseDataFolder = (): void => {
  const wanted = app.commandLine.getSwitchValue(dataFolderSwitch);
  if (wanted === '') return;
  const folder = resolve(wanted);
  // Electron refuses a path that does not exist. Nobody else on the machine has any business in it.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
};
