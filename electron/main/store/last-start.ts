import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, log } from '../log.ts';
import { asidePrefix, databasesName, freeName, lastStartName } from './aside-names.ts';
import { identityOf, isSameFile, linkAll } from './link-all.ts';
import { currentManifest, isWhole, manifestNames } from './leveldb-manifest.ts';
import { databaseFolders } from './mend-databases.ts';
import { flushFolder } from './replace-file.ts';

/** Says which folder it was made as: a copy of a data folder has other files in it, and tells nothing. */
const identityName = 'made-as';

/** Whether what was kept is a copy of what a start has kept, or was not finished. */
function isForeign(kept: string): boolean {
  try {
    return readFileSync(join(kept, identityName), 'utf8') !== identityOf(kept);
  } catch {
    return true;
  }
}

const numberOf = (manifest: string): number => Number(manifest.slice('MANIFEST-'.length));

/** Whether databases go on from what was kept of them: their files are the same ones, or LevelDB has counted on. */
function goesOn(kept: string, live: string): boolean {
  if (readdirSync(kept).some((name) => isSameFile(join(kept, name), join(live, name)))) return true;
  const [before, now] = [manifestNames(kept)[0], currentManifest(live)];
  return before !== undefined && now !== undefined && numberOf(now) > numberOf(before);
}

/**
 * Puts aside what was kept at the last start, where the databases that it was kept of are gone: Chromium deletes them all
 * when it finds damage, at any moment, without asking and without a word.
 */
export function rescueDeleted(dataFolder: string, now: Date): void {
  const kept = join(dataFolder, lastStartName);
  try {
    if (isForeign(kept)) return;
    const live = join(dataFolder, databasesName);
    if (databaseFolders(kept).every((name) => goesOn(join(kept, name), join(live, name)))) return;
    rmSync(join(kept, identityName));
    renameSync(kept, join(dataFolder, freeName(dataFolder, asidePrefix, now)));
    flushFolder(dataFolder);
    log('the databases were deleted, and are kept as they were at the last start');
  } catch (error) {
    log('it could not be seen whether databases were deleted', { error: errorCode(error) });
  }
}

/**
 * Keeps the databases as they are now. Where they are visibly damaged, what was kept at an earlier start stays as well: it may
 * have what is missing.
 */
export function keepLastStart(dataFolder: string): void {
  const [live, kept] = [join(dataFolder, databasesName), join(dataFolder, lastStartName)];
  try {
    if (!existsSync(live)) return;
    if (isForeign(kept)) rmSync(kept, { recursive: true, force: true });
    linkAll(
      live,
      kept,
      databaseFolders(live).every((name) => isWhole(join(live, name))),
    );
    writeFileSync(join(kept, identityName), identityOf(kept) ?? '', { mode: 0o600 });
  } catch (error) {
    // Not every disk knows links.
    log('the databases of this start could not be kept', { error: errorCode(error) });
  }
}
