import type { BackupKind } from './backup-index.ts';

/** Why a file of a backup could not be written. */
export type BackupWriteFailure = 'no-space' | 'not-permitted' | 'missing' | 'not-as-written' | 'other';

/** A backup as its file's name tells it. */
export interface ListedBackup {
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: BackupKind;
}

/** The name of a backup's file. */
export const backupFileName = ({ at, kind }: Pick<ListedBackup, 'at' | 'kind'>): string =>
  `${String(at)}-${kind}.backup`;

/** Where the backups under one key lie; main writes and reads there and sees only sealed bytes. */
export interface BackupPlace {
  /** Those of the names that are already there. */
  readonly present: (objects: readonly string[]) => Promise<readonly string[]>;
  readonly writeObject: (name: string, sealed: Uint8Array) => Promise<BackupWriteFailure | undefined>;
  readonly writeBackup: (
    backup: { readonly at: number; readonly kind: BackupKind },
    objects: readonly string[],
    sealedIndex: Uint8Array,
  ) => Promise<BackupWriteFailure | undefined>;
  /** The newest first. */
  readonly list: () => Promise<readonly ListedBackup[]>;
  readonly readBackup: (file: string) => Promise<Uint8Array | undefined>;
  readonly readObject: (name: string) => Promise<Uint8Array | undefined>;
}
