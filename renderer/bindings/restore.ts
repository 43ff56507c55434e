import type { BackupIndex } from '@/persistence/backup/backup-index.ts';
import type { ListedBackup } from '@/persistence/backup/backup-place.ts';
import { readBackupIndex } from '@/persistence/backup/read-backup.ts';
import { setName } from '@/persistence/backup/seal.ts';
import type { DesktopApi } from '@/platform/desktop.ts';
import { deriveKeys } from '@/sync/recovery/derive-keys.ts';
import type { RecoveryPhrase } from '@/sync/recovery/phrase.ts';
import { readAbout } from './backup-about.ts';
import { backupPlaceOf } from './backup-places.ts';
import type { RestoreFailure } from './backup-types.ts';
import { countDocuments } from './describe-documents.ts';
import { takePhrase } from './recovery-phrase.ts';
import type { Services } from './services.ts';

export type { RestoreFailure } from './backup-types.ts';

type Folder = Pick<DesktopApi, 'backups'>;

/** A backup that opens with the key at hand. */
export interface OpenBackup {
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly documents: BackupIndex['documents'];
  readonly mentorships: number;
  readonly sessions: number;
  /** With whom, as far as the backup says so. */
  readonly partners: readonly string[];
}

/** What a folder has for somebody. */
export type FoundBackups =
  | {
      readonly kind: 'found';
      /** The newest first; one that does not open is among them, and says so when it is chosen. */
      readonly backups: readonly ListedBackup[];
      /** The newest that opens. */
      readonly newest: OpenBackup;
    }
  /** The folder has no backups at all. */
  | { readonly kind: 'none' }
  /** It has backups, and all of them are under other phrases. */
  | { readonly kind: 'of-others' }
  /** It has backups of this person, and none of them can be read. */
  | { readonly kind: 'damaged' };

/** One backup, opened; `undefined` where it is gone, damaged, or from a newer Waymark. */
export async function openBackup(
  desktop: Folder,
  key: Uint8Array,
  { file, at }: Pick<ListedBackup, 'file' | 'at'>,
): Promise<OpenBackup | undefined> {
  const index = await readBackupIndex(key, backupPlaceOf(desktop, setName(key)), file);
  if (!index.ok) return undefined;
  const { documents, about } = index.value;
  return {
    file,
    at,
    documents,
    ...countDocuments(documents.map(({ name }) => name)),
    partners: readAbout(about).mentorships.map(({ partnerName }) => partnerName),
  };
}

/** Looks for the backups under a key. Rejects where main cannot be asked. */
export async function findBackups(desktop: Folder, key: Uint8Array): Promise<FoundBackups> {
  const sets = await desktop.backups.sets();
  if (!sets.includes(setName(key))) return { kind: sets.length === 0 ? 'none' : 'of-others' };
  const backups = await backupPlaceOf(desktop, setName(key)).list();
  if (backups.length === 0) return { kind: 'none' };
  for (const backup of backups) {
    const newest = await openBackup(desktop, key, backup);
    if (newest !== undefined) return { kind: 'found', backups, newest };
  }
  return { kind: 'damaged' };
}

/** The key of this device's own backups; `undefined` where the vault has none, or does not give it out. */
export const ownKey = async (desktop: Pick<DesktopApi, 'readSecret'>): Promise<Uint8Array | undefined> =>
  (await desktop.readSecret('backup-key').catch(() => null)) ?? undefined;

export const keyOf = async (phrase: RecoveryPhrase): Promise<Uint8Array> =>
  (await deriveKeys(phrase)).backupKey;

/** The newest of this device's backups that has at least one of these documents, and which of them it has. */
export async function newestWith(
  desktop: Folder & Pick<DesktopApi, 'readSecret'>,
  names: readonly string[],
): Promise<
  { readonly key: Uint8Array; readonly backup: OpenBackup; readonly has: readonly string[] } | undefined
> {
  const key = await ownKey(desktop);
  if (key === undefined) return undefined;
  const wanted = new Set(names);
  for (const listed of await backupPlaceOf(desktop, setName(key)).list()) {
    const backup = await openBackup(desktop, key, listed);
    const has = backup?.documents.map(({ name }) => name).filter((name) => wanted.has(name)) ?? [];
    if (backup !== undefined && has.length > 0) return { key, backup, has };
  }
  return undefined;
}

/**
 * Brings documents of a backup back, all of them or those named, and loads the page anew; answers why it could not. A phrase
 * is taken on first: a device that is stopped half-way can go on without asking again.
 */
export async function bringBack(
  { backups, desktop }: Pick<Services, 'backups' | 'desktop'>,
  from: {
    readonly key: Uint8Array;
    readonly backup: Pick<OpenBackup, 'file'>;
    readonly phrase?: RecoveryPhrase | undefined;
  },
  options: {
    readonly names?: readonly string[] | undefined;
    readonly evenWithoutWayBack?: boolean;
  } = {},
): Promise<RestoreFailure | undefined> {
  const { names, evenWithoutWayBack = false } = options;
  if (from.phrase !== undefined) await takePhrase(desktop, from.phrase);
  const done = await backups.restore(
    from.backup.file,
    names === undefined ? 'everything' : { documents: names },
    { key: from.key, evenWithoutWayBack },
  );
  return done.ok ? undefined : done.error;
}
