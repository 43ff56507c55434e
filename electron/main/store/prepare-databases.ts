import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, log } from '../log.ts';
import { asidePrefix, databasesName, freeName } from './aside-names.ts';
import { keepLastStart, rescueDeleted } from './last-start.ts';
import { databaseFolders, mendDatabases, namesIn } from './mend-databases.ts';
import { actOnWish, putAside, type AsideOutcome } from './set-aside.ts';

/** LevelDB takes a folder without CURRENT for a new one, and deletes the tables that lie about in it. */
function isWithoutCurrent(folder: string): boolean {
  return !existsSync(join(folder, 'CURRENT')) && namesIn(folder, /^\d+\.(?:ldb|sst|log)$/u).length > 0;
}

/**
 * Makes the page's databases ready for Chromium, which deletes all of them when it finds one of their files damaged. To be done
 * before the page opens them, in this order: what the person asked for; what can be mended; what was deleted the last time;
 * what is to be there should they be deleted this time.
 */
export function prepareDatabases(dataFolder: string, now: () => Date = () => new Date()): AsideOutcome {
  const wished = actOnWish(dataFolder, now());
  mendDatabases(dataFolder, now);
  rescueDeleted(dataFolder, now());
  const parent = join(dataFolder, databasesName);
  try {
    if (databaseFolders(parent).some((name) => isWithoutCurrent(join(parent, name))))
      putAside(dataFolder, freeName(dataFolder, asidePrefix, now()));
  } catch (error) {
    log('databases that would be deleted could not be put aside', { error: errorCode(error) });
  }
  keepLastStart(dataFolder);
  return wished;
}
