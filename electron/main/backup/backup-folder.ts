import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failureReason, writeWhole } from '../archive/write-whole.ts';
import { errorCode, log } from '../log.ts';
import { outdated, parseBackupName, type DatedBackup } from './rotation.ts';

export type BackupWriteFailure = 'no-space' | 'not-permitted' | 'other' | 'missing' | 'not-as-written';

/** Objects that no backup names are left alone this long: a backup under way may be about to name them. */
const sweepAfterMs = 60 * 60 * 1_000;

const objectsFolder = 'objects';
const objectEnding = '.sealed';
const objectPattern = /^[0-9a-f]{64}$/u;
const lineFeed = 10;

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The object names in a backup's first line; empty where the file is none of ours. */
const namedObjects = (file: Uint8Array): readonly string[] => {
  const end = file.indexOf(lineFeed);
  const names = end === -1 ? [] : Buffer.from(file.subarray(0, end)).toString('latin1').split(',');
  return names.filter((name) => objectPattern.test(name));
};

/** The sealed part of a backup, after its line. */
const sealedPart = (file: Uint8Array): Uint8Array => file.subarray(file.indexOf(lineFeed) + 1);

export interface BackupFolder {
  /** Those of the names that are already there. */
  readonly present: (names: readonly string[]) => Promise<string[]>;
  readonly writeObject: (name: string, bytes: Uint8Array) => Promise<BackupWriteFailure | undefined>;
  /** Writes the backup that names these objects, and then removes what is outdated. */
  readonly writeBackup: (
    backup: Pick<DatedBackup, 'at' | 'kind'>,
    objects: readonly string[],
    index: Uint8Array,
  ) => Promise<BackupWriteFailure | undefined>;
  /** The backups that are there, the newest first. */
  readonly list: () => Promise<readonly DatedBackup[]>;
  /** The sealed index of a backup; `undefined` where it is gone. */
  readonly readBackup: (file: string) => Promise<Uint8Array | undefined>;
  readonly readObject: (name: string) => Promise<Uint8Array | undefined>;
}

const readIfThere = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') log('a backup could not be read', { error: errorCode(error) });
    return undefined;
  }
};

const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
};

const listFolder = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/**
 * The backups of one person in a folder of their choice (see renderer/persistence/backup/SPEC.md). Main writes, reads back,
 * compares and removes; it has no key and sees only sealed bytes.
 */
export const createBackupFolder = (
  folder: string,
  now: () => number,
  /** Makes the folder around this one where it is missing and may be made. */
  prepare: () => Promise<void> = () => Promise.resolve(),
): BackupFolder => {
  const objects = join(folder, objectsFolder);
  const objectPath = (name: string): string => join(objects, name + objectEnding);

  /** Writes a file and reads it again: a stick or a network folder may take bytes without keeping them. */
  const writeChecked = async (path: string, bytes: Uint8Array): Promise<BackupWriteFailure | undefined> => {
    try {
      await prepare();
      // Each by itself: what lies around them is not made anew when it is gone, a stick that was pulled out for one.
      await makeFolder(folder);
      await makeFolder(objects);
      await writeWhole(path, bytes);
      const written = await readIfThere(path);
      if (written !== undefined && hash(written) === hash(bytes)) return undefined;
      await rm(path, { force: true });
      return 'not-as-written';
    } catch (error) {
      log('a backup could not be written', { error: errorCode(error) });
      return errorCode(error) === 'ENOENT' ? 'missing' : failureReason(errorCode(error));
    }
  };

  const list = async (): Promise<readonly DatedBackup[]> =>
    (await listFolder(folder))
      .map(parseBackupName)
      .filter((backup) => backup !== undefined)
      .toSorted((a, b) => b.at - a.at);

  const sweepObjects = async (): Promise<void> => {
    const named = new Set<string>();
    for (const { file } of await list()) {
      const bytes = await readIfThere(join(folder, file));
      // A backup that cannot be read now may be readable later: nothing it might need goes.
      if (bytes === undefined) return;
      for (const name of namedObjects(bytes)) named.add(name);
    }
    for (const file of await listFolder(objects)) {
      const name = file.slice(0, -objectEnding.length);
      if (!file.endsWith(objectEnding) || !objectPattern.test(name) || named.has(name)) continue;
      const { mtimeMs } = await stat(join(objects, file));
      if (mtimeMs < now() - sweepAfterMs) await rm(join(objects, file), { force: true });
    }
  };

  const removeOutdated = async (): Promise<void> => {
    const gone = outdated(await list(), now());
    for (const { file } of gone) await rm(join(folder, file), { force: true });
    if (gone.length > 0) await sweepObjects();
  };

  return {
    list,
    present: async (names) => {
      const there = new Set(await listFolder(objects));
      return names.filter((name) => there.has(name + objectEnding));
    },
    writeObject: (name, bytes) => writeChecked(objectPath(name), bytes),
    writeBackup: async ({ at, kind }, names, index) => {
      const line = Buffer.from(`${names.join(',')}\n`, 'latin1');
      const path = join(folder, `${String(at)}-${kind}.backup`);
      const failure = await writeChecked(path, Buffer.concat([line, index]));
      if (failure !== undefined) return failure;
      await removeOutdated().catch((error: unknown) => {
        log('outdated backups could not be removed', { error: errorCode(error) });
      });
      return undefined;
    },
    readBackup: async (file) => {
      if (parseBackupName(file) === undefined) return undefined;
      const bytes = await readIfThere(join(folder, file));
      return bytes && sealedPart(bytes);
    },
    readObject: async (name) => (objectPattern.test(name) ? readIfThere(objectPath(name)) : undefined),
  };
};
