import { failed, ok, type Result } from '@/lib/result.ts';
import { encodeIndex, type BackupIndex, type BackupKind } from './backup-index.ts';
import type { BackupPlace, BackupWriteFailure } from './backup-place.ts';
import { objectName, seal } from './seal.ts';

/** A document of this device, as far as a backup has to know it. */
export interface BackedUpDocument {
  readonly name: string;
  /** When it was saved last, by the manifest; milliseconds since 1970. */
  readonly savedAt: number;
}

export interface MadeBackup {
  readonly index: BackupIndex;
  /** States that were not there yet and had to be written. */
  readonly written: number;
  /** Documents that could not be read. What an earlier backup has of them is in this one too. */
  readonly unreadable: readonly string[];
}

type Entry = BackupIndex['documents'][number];

/**
 * Makes one backup: reads each document that changed since `previous`, seals its state, writes it where it is not there yet,
 * and then the index that names them all. Takes its time: it yields between documents.
 */
export async function makeBackup(options: {
  readonly key: Uint8Array;
  readonly place: BackupPlace;
  readonly kind: BackupKind;
  readonly documents: readonly BackedUpDocument[];
  /** A document's whole state as it is on the disk, one update; `undefined` where it cannot be read. */
  readonly readState: (name: string) => Promise<Uint8Array | undefined>;
  /** The newest backup under this key, if there is one that can be opened. */
  readonly previous: BackupIndex | undefined;
  /** What the list of backups shows of this one. */
  readonly about: unknown;
  readonly now: () => number;
}): Promise<Result<MadeBackup, BackupWriteFailure>> {
  const { key, place, kind, documents, readState, previous, about, now } = options;
  const before = new Map(previous?.documents.map((entry) => [entry.name, entry]));
  const there = new Set(await place.present([...before.values()].map(({ object }) => object)));
  const entries: Entry[] = [];
  const unreadable: string[] = [];
  let written = 0;

  for (const { name, savedAt } of documents) {
    const known = before.get(name);
    if (known?.savedAt === savedAt && there.has(known.object)) {
      entries.push(known);
      continue;
    }
    const state = await readState(name);
    if (state === undefined) {
      unreadable.push(name);
      if (known !== undefined && there.has(known.object)) entries.push(known);
      continue;
    }
    const object = objectName(key, state);
    const isThere = there.has(object) || (await place.present([object])).length > 0;
    if (!isThere) {
      const failure = await place.writeObject(object, seal(key, 'document', state));
      if (failure !== undefined) return failed(failure);
      written += 1;
    }
    there.add(object);
    entries.push({ name, object, size: state.length, savedAt });
  }

  const index: BackupIndex = {
    writtenAt: now(),
    documents: entries,
    ...(unreadable.length > 0 && { notRead: unreadable }),
    about,
  };
  const objects = [...new Set(entries.map(({ object }) => object))];
  const failure = await place.writeBackup(
    { at: index.writtenAt, kind },
    objects,
    seal(key, 'index', encodeIndex(index)),
  );
  return failure === undefined ? ok({ index, written, unreadable }) : failed(failure);
}
