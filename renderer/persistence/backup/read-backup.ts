import { failed, ok, type Result } from '@/lib/result.ts';
import { decodeIndex, type BackupIndex } from './backup-index.ts';
import type { BackupPlace } from './backup-place.ts';
import { objectName, unseal, type UnsealFailure } from './seal.ts';

export type BackupReadFailure =
  | UnsealFailure
  /** The file is not there any more. */
  | { readonly kind: 'gone' };

/** Reads what a backup holds. */
export async function readBackupIndex(
  key: Uint8Array,
  place: Pick<BackupPlace, 'readBackup'>,
  file: string,
): Promise<Result<BackupIndex, BackupReadFailure>> {
  const sealed = await place.readBackup(file);
  if (sealed === undefined) return failed({ kind: 'gone' });
  const content = unseal(key, 'index', sealed);
  if (!content.ok) return content;
  const index = decodeIndex(content.value);
  return index === undefined ? failed({ kind: 'foreign' }) : ok(index);
}

/** Reads the state of one document of a backup, and makes sure that it is the one the backup names. */
export async function readBackedUpState(
  key: Uint8Array,
  place: Pick<BackupPlace, 'readObject'>,
  { object }: Pick<BackupIndex['documents'][number], 'object'>,
): Promise<Result<Uint8Array, BackupReadFailure>> {
  const sealed = await place.readObject(object);
  if (sealed === undefined) return failed({ kind: 'gone' });
  const state = unseal(key, 'document', sealed);
  if (state.ok && objectName(key, state.value) !== object) return failed({ kind: 'not-opened' });
  return state;
}

/** The newest backup that opens with this key; those that do not are passed over. */
export async function newestBackup(
  key: Uint8Array,
  place: Pick<BackupPlace, 'list' | 'readBackup'>,
): Promise<BackupIndex | undefined> {
  for (const { file } of await place.list()) {
    const index = await readBackupIndex(key, place, file);
    if (index.ok) return index.value;
  }
  return undefined;
}
