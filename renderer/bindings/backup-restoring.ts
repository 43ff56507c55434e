import { failed, ok, type Result } from '@/lib/result.ts';
import { documentNames, type PersonalDocument } from '@/model/documents.ts';
import { parseId, type PersonId, type RoomId } from '@/model/ids.ts';
import { readProfile } from '@/model/records/profile.ts';
import type { BackupIndex } from '@/persistence/backup/backup-index.ts';
import { doInBackupWorker } from '@/persistence/backup/in-backup-worker.ts';
import { restoreBackup, takeBackRestore, type RestoreReport } from '@/persistence/backup/restore-backup.ts';
import { setName } from '@/persistence/backup/seal.ts';
import { liveDocumentNames } from '@/persistence/stored-state.ts';
import { readAbout, type BeforeRestore } from './backup-about.ts';
import { documentsToBackUp, makeOne, type DoJob, type MakingServices } from './backup-making.ts';
import { backupPlaceOf, backupPlacesOf } from './backup-places.ts';
import type { RestoreFailure, RestoreOutcome, RestoreScope } from './backup-types.ts';
import { holdMentorship } from './hold-mentorship.ts';
import { manifestOf } from './kept-by-main.ts';
import { forgetRows } from './rows.ts';

interface Wish {
  readonly file: string;
  /** Opens the backup that is restored from. */
  readonly key: Uint8Array;
  /** Seals the backup that takes it back. */
  readonly ownKey: Uint8Array;
  readonly evenWithoutWayBack: boolean;
  readonly progress: (done: number, total: number) => void;
}

const outcomeOf = (
  kind: RestoreOutcome['kind'],
  from: number,
  { restored, missing, notSaved }: RestoreReport,
  before?: string,
): RestoreOutcome => ({
  kind,
  from,
  restored: restored.length,
  missing: missing.length,
  notSaved: notSaved.length,
  ...(before !== undefined && { before }),
});

const roomOf = (name: string): RoomId | undefined => {
  const room = parseId<RoomId>(name.split('/')[0] ?? '');
  return room !== undefined && name === documentNames.mentorship(room) ? room : undefined;
};

async function findMe({ store }: MakingServices): Promise<PersonId | undefined> {
  const acquired = await store.acquire(documentNames.personal, 'if-empty');
  if (!acquired.ok) return undefined;
  const me = readProfile(acquired.value.document as PersonalDocument)?.personId;
  acquired.value.release();
  return me;
}

/** Makes the lists say what the documents say now. What fails here is derived with the next start or change. */
async function deriveAgain(services: MakingServices, concerned: readonly string[]): Promise<void> {
  const me = await findMe(services);
  const live = new Set(await liveDocumentNames());
  for (const name of concerned) {
    const room = roomOf(name);
    if (room === undefined) continue;
    if (!live.has(name)) {
      await forgetRows(services.catalogue, room);
      continue;
    }
    if (me === undefined) continue;
    const held = await holdMentorship(services, room, me);
    if (!held.ok) continue;
    await held.value.rowsDerived();
    held.value.release();
  }
}

const isIn = (scope: RestoreScope, name: string): boolean => {
  if (scope === 'everything') return true;
  return 'room' in scope ? name.startsWith(`${scope.room}/`) : scope.documents.includes(name);
};

/** My own space comes last: as soon as it is there a window that waits for it goes on. */
const inOrder = (documents: BackupIndex['documents']): BackupIndex['documents'] =>
  documents.toSorted(
    (a, b) => Number(a.name === documentNames.personal) - Number(b.name === documentNames.personal),
  );

const worldOf = (services: MakingServices, { key, progress }: Wish) => ({
  key,
  place: backupPlaceOf(services.desktop, setName(key)),
  store: services.store,
  manifest: manifestOf(services.desktop),
  now: services.now,
  progress,
});

async function readIndex(
  services: MakingServices,
  { key, file }: Wish,
  doJob: DoJob,
): Promise<Result<BackupIndex, RestoreFailure>> {
  const index = await doJob({ kind: 'read', key, file }, backupPlacesOf(services.desktop));
  return index.ok ? index : failed({ kind: 'unreadable', why: index.error.kind });
}

/** Makes a backup of what is here now, and answers its file; `undefined` where there is nothing, or it had to go without. */
async function backUpFirst(
  services: MakingServices,
  wish: Wish,
  doJob: DoJob,
  beforeRestore?: BeforeRestore,
): Promise<Result<string | undefined, RestoreFailure>> {
  const made = await makeOne(
    services,
    {
      key: wish.ownKey,
      kind: 'before-restore',
      documents: await documentsToBackUp(services),
      ...(beforeRestore !== undefined && { beforeRestore }),
    },
    doJob,
  );
  if (made.ok) return ok(made.value.file);
  return wish.evenWithoutWayBack ? ok(undefined) : failed({ kind: 'no-way-back', why: made.error });
}

export async function restoreFrom(
  services: MakingServices,
  wish: Wish,
  scope: RestoreScope,
  doJob: DoJob = doInBackupWorker,
): Promise<Result<RestoreOutcome, RestoreFailure>> {
  await services.store.settled();
  const index = await readIndex(services, wish, doJob);
  if (!index.ok) return index;
  const documents = inOrder(index.value.documents.filter(({ name }) => isIn(scope, name)));
  if (documents.length === 0) return failed({ kind: 'nothing-in-it' });
  const live = new Set(await liveDocumentNames());
  const names = documents.map(({ name }) => name);
  const before = await backUpFirst(services, wish, doJob, {
    from: index.value.writtenAt,
    ...(scope !== 'everything' && 'room' in scope && { room: scope.room }),
    documents: names,
    absent: names.filter((name) => !live.has(name)),
  });
  if (!before.ok) return before;
  const report = await restoreBackup(worldOf(services, wish), documents);
  await deriveAgain(services, report.restored).catch(() => undefined);
  await services.store.settled();
  return ok(outcomeOf('restored', index.value.writtenAt, report, before.value));
}

export async function takeBackFrom(
  services: MakingServices,
  wish: Wish,
  doJob: DoJob = doInBackupWorker,
): Promise<Result<RestoreOutcome, RestoreFailure>> {
  await services.store.settled();
  const index = await readIndex(services, wish, doJob);
  if (!index.ok) return index;
  const restore = readAbout(index.value.about).beforeRestore;
  if (restore === undefined) return failed({ kind: 'nothing-in-it' });
  const made = await backUpFirst(services, wish, doJob);
  if (!made.ok) return made;
  const absent = new Set(restore.absent);
  // What could not be read before the restore stays as the restore left it: damage is not brought back.
  const damaged = new Set((index.value.notRead ?? []).filter((name) => !absent.has(name)));
  const report = await takeBackRestore(
    worldOf(services, wish),
    { ...index.value, documents: index.value.documents.filter(({ name }) => !absent.has(name)) },
    restore.documents.filter((name) => !damaged.has(name)),
  );
  await deriveAgain(services, report.restored).catch(() => undefined);
  await services.store.settled();
  return ok(outcomeOf('taken-back', restore.from, report));
}
