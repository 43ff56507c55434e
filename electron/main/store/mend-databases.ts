import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, log } from '../log.ts';
import { asidePrefix, databasesName, freeName, mendedPrefix } from './aside-names.ts';
import { linkAll } from './link-all.ts';
import { mendLog } from './mend-log.ts';
import { mendCurrent, mendManifest } from './mend-manifest.ts';
import { flushFolder } from './replace-file.ts';

/** What has such a name in a folder; nothing where the folder is not there or cannot be read. */
export function namesIn(folder: string, pattern: RegExp): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name));
  } catch {
    return [];
  }
}

/** The folders of the page's databases: LevelDB's. */
export const databaseFolders = (parent: string): readonly string[] => namesIn(parent, /\.leveldb$/u);

/** A link needs no room on the disk. What is linked is replaced afterwards, not written to. */
function keep(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Mends what can be mended of the page's databases, before the page opens them. A file that is written anew is kept as it was,
 * under a name of its own in the data folder.
 */
export function mendDatabases(dataFolder: string, now: () => Date = () => new Date()): void {
  const parent = join(dataFolder, databasesName);
  let kept: string | undefined;
  const keepFirst = (folder: string, name: string): void => {
    kept ??= freeName(dataFolder, mendedPrefix, now());
    const place = join(dataFolder, kept, folder);
    mkdirSync(place, { recursive: true, mode: 0o700 });
    keep(join(parent, folder, name), join(place, name));
    flushFolder(place);
  };
  const keepAll = (): void => {
    linkAll(parent, join(dataFolder, freeName(dataFolder, asidePrefix, now())), true);
    flushFolder(dataFolder);
    log('the databases are damaged, and kept as they are');
  };
  const attempt = (mend: () => void): void => {
    try {
      mend();
    } catch (error) {
      log('the databases could not be mended', { error: errorCode(error) });
    }
  };
  for (const name of databaseFolders(parent)) {
    const folder = join(parent, name);
    attempt(() => mendCurrent(folder, (file) => keepFirst(name, file)));
    attempt(() => mendManifest(folder, { keepFirst: (file) => keepFirst(name, file), keepAll }));
    for (const file of namesIn(folder, /^\d+\.log$/u))
      attempt(() => mendLog(join(folder, file), () => keepFirst(name, file)));
  }
}
