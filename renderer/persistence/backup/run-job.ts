import * as Y from 'yjs';
import { ok } from '@/lib/result.ts';
import { vectorLacksPart } from '../manifest.ts';
import { liveDocumentNames, readStoredState } from '../stored-state.ts';
import type { BackupAnswers, BackupJob, BackupPlaces, ReadBackup } from './backup-job.ts';
import { backupFileName } from './backup-place.ts';
import { makeBackup, type BackedUpDocument } from './make-backup.ts';
import { newestBackup, readBackupIndex } from './read-backup.ts';
import { setName } from './seal.ts';
import type { BackupIndex } from './backup-index.ts';

type MakeJob = Extract<BackupJob, { kind: 'make' }>;
type Progress = (done: number, total: number) => void;

/** Whether a backup was made of exactly this. */
function holdsAll(index: BackupIndex, documents: readonly BackedUpDocument[]): boolean {
  const entries = new Map(index.documents.map(({ name, savedAt }) => [name, savedAt]));
  const known = new Set([...entries.keys(), ...(index.notRead ?? [])]);
  return (
    known.size === documents.length &&
    documents.every(({ name, savedAt }) =>
      !entries.has(name) ? known.has(name) : entries.get(name) === savedAt,
    )
  );
}

/**
 * Reads a document for a backup. One that is gone, or has less on the disk than was saved once, is not read: what the
 * backup before had of it goes on being kept.
 */
async function createReader(
  places: BackupPlaces,
  onRead: () => void,
): Promise<(name: string) => Promise<Uint8Array | undefined>> {
  const live = new Set(await liveDocumentNames());
  return async (name) => {
    onRead();
    if (!live.has(name)) return undefined;
    // Asked first: what is on record then was on the disk before it is read.
    const recorded = await places.recorded(name).catch(() => undefined);
    const state = await readStoredState(name);
    if (state === undefined || recorded === undefined) return state;
    return vectorLacksPart(Y.encodeStateVectorFromUpdate(state), recorded) ? undefined : state;
  };
}

async function make(
  job: MakeJob,
  places: BackupPlaces,
  now: () => number,
  progress: Progress,
): Promise<BackupAnswers['make']> {
  const place = places.of(setName(job.key));
  const previous = await newestBackup(job.key, place);
  if (job.onlyIfChanged && previous !== undefined && holdsAll(previous, job.documents))
    return ok({
      at: undefined,
      file: undefined,
      documents: previous.documents.length,
      unreadable: [],
    });
  let read = 0;
  const made = await makeBackup({
    key: job.key,
    place,
    kind: job.backup,
    documents: job.documents,
    readState: await createReader(places, () => progress((read += 1), job.documents.length)),
    previous,
    about: job.about,
    now,
  });
  if (!made.ok) return made;
  const { index, unreadable } = made.value;
  const at = index.writtenAt;
  return ok({
    at,
    file: backupFileName({ at, kind: job.backup }),
    documents: index.documents.length,
    unreadable,
  });
}

async function list(key: Uint8Array, places: BackupPlaces): Promise<readonly ReadBackup[]> {
  const place = places.of(setName(key));
  const read: ReadBackup[] = [];
  for (const backup of await place.list())
    read.push({ ...backup, index: await readBackupIndex(key, place, backup.file) });
  return read;
}

/** Does what the worker is there for; apart from it, so that it can be done without one. */
export function runJob(
  job: BackupJob,
  world: { readonly places: BackupPlaces; readonly now: () => number; readonly progress: Progress },
): Promise<BackupAnswers[keyof BackupAnswers]> {
  const { places, now, progress } = world;
  switch (job.kind) {
    case 'make':
      return make(job, places, now, progress);
    case 'list':
      return list(job.key, places);
    case 'read':
      return readBackupIndex(job.key, places.of(setName(job.key)), job.file);
  }
}
