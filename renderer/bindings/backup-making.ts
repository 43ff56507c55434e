import { failed, ok, type Result } from '@/lib/result.ts';
import type { BackupAnswers, BackupJob, BackupPlaces, ReadBackup } from '@/persistence/backup/backup-job.ts';
import type { BackupKind } from '@/persistence/backup/backup-index.ts';
import { doInBackupWorker } from '@/persistence/backup/in-backup-worker.ts';
import type { BackedUpDocument } from '@/persistence/backup/make-backup.ts';
import { liveDocumentNames } from '@/persistence/stored-state.ts';
import { describeContent, readAbout, type BeforeRestore } from './backup-about.ts';
import { backupPlacesOf } from './backup-places.ts';
import type { BackupProblem, BackupSummary } from './backup-types.ts';
import { ensureRecovery } from './recovery.ts';
import type { Services } from './services.ts';

/** Does a job apart from the page: a worker in the app. */
export type DoJob = <Kind extends BackupJob['kind']>(
  job: Extract<BackupJob, { readonly kind: Kind }>,
  places: BackupPlaces,
  progress?: (done: number, total: number) => void,
) => Promise<BackupAnswers[Kind]>;

export type MakingServices = Pick<Services, 'store' | 'catalogue' | 'desktop' | 'now'>;

/** Documents of this device and of its record, and when each was saved last. */
export async function documentsToBackUp({
  desktop,
  now,
}: Pick<Services, 'desktop' | 'now'>): Promise<readonly BackedUpDocument[]> {
  const [recorded, live] = await Promise.all([desktop.listSaved(), liveDocumentNames()]);
  const documents = new Map(recorded.map(({ name, at }) => [name, at]));
  // One that is not on record may have changed at any time: it is read again.
  for (const name of live) if (!documents.has(name)) documents.set(name, now());
  return [...documents].map(([name, savedAt]) => ({ name, savedAt }));
}

/** This device's key; makes one where there is none and `mayMake`. `undefined`: there is none, or it is out of reach. */
export async function myKey(desktop: Services['desktop'], mayMake: boolean): Promise<Uint8Array | undefined> {
  try {
    return mayMake ? await ensureRecovery(desktop) : ((await desktop.readSecret('backup-key')) ?? undefined);
  } catch {
    return undefined;
  }
}

export async function makeOne(
  services: MakingServices,
  wish: {
    readonly key: Uint8Array;
    readonly kind: BackupKind;
    readonly documents: readonly BackedUpDocument[];
    readonly beforeRestore?: BeforeRestore;
    readonly progress?: (done: number, total: number) => void;
  },
  doJob: DoJob = doInBackupWorker,
): Promise<Result<BackupAnswers['make'] extends Result<infer Made, unknown> ? Made : never, BackupProblem>> {
  const { key, kind, documents, beforeRestore, progress } = wish;
  try {
    const about = await describeContent(services.catalogue).catch(() => ({ mentorships: [] }));
    const made = await doJob(
      {
        kind: 'make',
        key,
        backup: kind,
        documents,
        about: { ...about, ...(beforeRestore !== undefined && { beforeRestore }) },
        onlyIfChanged: kind === 'automatic',
      },
      backupPlacesOf(services.desktop),
      progress,
    );
    return made.ok ? ok(made.value) : made;
  } catch {
    return failed('other');
  }
}

function summaryOf({ file, at, kind, index }: ReadBackup): BackupSummary {
  if (!index.ok) return { file, at, kind, content: { kind: 'unreadable', why: index.error.kind } };
  const { mentorships, beforeRestore } = readAbout(index.value.about);
  return {
    file,
    at,
    kind,
    content: {
      kind: 'readable',
      documents: index.value.documents.length,
      bytes: index.value.documents.reduce((sum, { size }) => sum + size, 0),
      mentorships,
      ...(beforeRestore !== undefined && {
        before: {
          from: beforeRestore.from,
          ...(beforeRestore.room !== undefined && { room: beforeRestore.room }),
        },
      }),
    },
  };
}

export async function listAll(
  desktop: Services['desktop'],
  key: Uint8Array,
  doJob: DoJob = doInBackupWorker,
): Promise<readonly BackupSummary[]> {
  return (await doJob({ kind: 'list', key }, backupPlacesOf(desktop))).map(summaryOf);
}
