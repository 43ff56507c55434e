import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { log } from '../log.ts';
import { recordsIn, writeLog } from './leveldb-log.ts';
import { currentManifest, isAllKnown, isAllThere, manifestNames, readManifest } from './leveldb-manifest.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Makes CURRENT name the MANIFEST that holds, where it is missing or says nothing of use: it has no other content. Only a
 * MANIFEST counts that is whole, and whose tables are all there.
 */
export function mendCurrent(folder: string, keepFirst: (name: string) => void): void {
  if (currentManifest(folder) !== undefined) return;
  const name = manifestNames(folder).find((one) => {
    const { isSound, content } = readManifest(join(folder, one));
    return isSound && content !== undefined && isAllThere(folder, content);
  });
  if (name === undefined) return;
  const path = join(folder, 'CURRENT');
  if (existsSync(path)) keepFirst('CURRENT');
  replaceFile(path, Buffer.from(`${name}\n`));
  log('which of the databases’ records holds was written anew');
}

/**
 * Mends the MANIFEST, as mend-log.ts mends a log and for the same reason: LevelDB passes over a half-written end once, writes on
 * behind it, and cannot read it at the start after that.
 *
 * 1. A half-written end is cut off. If the rest is not how things are, it was somebody else who cut it, and LevelDB will delete
 *    the tables that the rest does not speak of: then everything is kept first.
 * 2. What else cannot be read goes where the rest is how things are, with every table it speaks of and no other one: then it
 *    had not happened. Else it stays as it is; LevelDB opens nothing by it.
 */
export function mendManifest(
  folder: string,
  { keepFirst, keepAll }: { readonly keepFirst: (name: string) => void; readonly keepAll: () => void },
): void {
  const name = currentManifest(folder);
  if (name === undefined) return;
  const path = join(folder, name);
  const manifest = readManifest(path);
  const { bytes, end, isSound, isTorn, content } = manifest;
  if (content === undefined || (isSound && end === bytes.length)) return;
  const isHowThingsAre = isAllThere(folder, content) && isAllKnown(folder, content);
  if (isSound && isTorn) {
    if (!isHowThingsAre) keepAll();
  } else if (isHowThingsAre) keepFirst(name);
  else return;
  // Not in place: what is kept may be the same file by another name.
  replaceFile(path, writeLog(recordsIn(bytes, manifest)));
  log('the databases’ record of their files was damaged and is mended');
}
