import type { BackupKind } from '@/persistence/backup/backup-index.ts';
import type { BackupWriteFailure } from '@/persistence/backup/backup-place.ts';
import type { BackupReadFailure } from '@/persistence/backup/read-backup.ts';
import type { RoomId } from '@/model/ids.ts';
import type { Result } from '@/lib/result.ts';
import type { BackupFolderState, ChosenBackupFolder } from '@/platform/desktop.ts';
import type { BackedUpMentorship } from './backup-about.ts';

/**
 * Why no backup could be made; `no-key`: the vault does not give out or take the key; `stopped`: nothing can be read any more
 * until the app is started again (see persistence/store-stop.ts).
 */
export type BackupProblem = BackupWriteFailure | 'no-key' | 'stopped';

export interface BackupProgress {
  readonly done: number;
  readonly total: number;
}

export type BackupsState =
  /** Nobody has looked yet. */
  | { readonly kind: 'unknown' }
  | {
      /** `no-key`: this device has no key yet; the first backup makes one. */
      readonly kind: 'no-key' | 'ready';
      readonly folder: string;
      readonly folderState: BackupFolderState['state'];
      /** When the newest backup was made, milliseconds since 1970. */
      readonly lastAt?: number;
      readonly isRunning: boolean;
      readonly progress?: BackupProgress;
      /** Why the last attempt made none. */
      readonly problem?: BackupProblem;
      /** None has been made for a day, and the last attempt made none. */
      readonly isOverdue: boolean;
    };

/** A backup as the list shows it. */
export interface BackupSummary {
  /** Names it for {@link Backups.restore} and {@link Backups.takeBack}. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: BackupKind;
  readonly content:
    | {
        readonly kind: 'readable';
        readonly documents: number;
        readonly bytes: number;
        readonly mentorships: readonly BackedUpMentorship[];
        /** Of a backup made before a restore: when the backup was made that was restored from. */
        readonly before?: { readonly from: number; readonly room?: string };
      }
    /** `not-opened`: another key, or a damaged file; the two cannot be told apart. */
    | { readonly kind: 'unreadable'; readonly why: BackupReadFailure['kind'] };
}

/** What is brought back: all that a backup holds, the documents of one mentorship, or those named. */
export type RestoreScope =
  'everything' | { readonly room: RoomId } | { readonly documents: readonly string[] };

export interface RestoreOutcome {
  readonly kind: 'restored' | 'taken-back';
  /** When the backup was made that was restored from, milliseconds since 1970. */
  readonly from: number;
  /** Documents that are as the backup has them, or have more. */
  readonly restored: number;
  /** Documents whose state in the backup is gone or damaged. They are as they were. */
  readonly missing: number;
  /** Documents that could not be stored. */
  readonly notSaved: number;
  /** The backup that takes it back. */
  readonly before?: string;
}

export type RestoreFailure =
  /** The backup cannot be read. Nothing has been changed. */
  | { readonly kind: 'unreadable'; readonly why: BackupReadFailure['kind'] }
  /** It holds nothing of what was asked for. Nothing has been changed. */
  | { readonly kind: 'nothing-in-it' }
  /** Nothing is written any more until the app is started again. Nothing has been changed. */
  | { readonly kind: 'stopped' }
  /** The backup that takes it back could not be made. Nothing has been changed. */
  | { readonly kind: 'no-way-back'; readonly why: BackupProblem };

export interface RestoreOptions {
  /** The key that opens the backup, where it is not this device's. */
  readonly key?: Uint8Array;
  /** Goes on where the backup that takes it back cannot be made: after the person was told. */
  readonly evenWithoutWayBack?: boolean;
}

/** The backups of this device: made by themselves and by hand, listed, and brought back from. */
export interface Backups {
  readonly state: () => BackupsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks where they lie and when the last one was made. */
  readonly look: () => Promise<void>;
  /** Begins to make them by themselves. Once, after the first paint. */
  readonly begin: () => void;
  /** Makes one; an automatic one only where something has changed. Answers when the newest one was made. */
  readonly backUpNow: (
    kind: 'automatic' | 'by-hand',
  ) => Promise<Result<{ readonly at: number }, BackupProblem>>;
  /** The last chance before the window closes; never longer than a moment. */
  readonly beforeClosing: () => Promise<void>;
  /** The backups under a key, else under this device's, the newest first. */
  readonly list: (key?: Uint8Array) => Promise<readonly BackupSummary[]>;
  /** Whether there are backups of anybody in the folder: for a device that has no key yet. */
  readonly isAnybodys: () => Promise<boolean>;
  /** Brings back what a backup holds, and loads the page anew. */
  readonly restore: (
    file: string,
    scope: RestoreScope,
    options?: RestoreOptions,
  ) => Promise<Result<RestoreOutcome, RestoreFailure>>;
  /** Takes a restore back, by the backup that was made before it, and loads the page anew. */
  readonly takeBack: (
    file: string,
    options?: RestoreOptions,
  ) => Promise<Result<RestoreOutcome, RestoreFailure>>;
  /** What the last restore did; there until it is dismissed, or the window closed. */
  readonly outcome: () => RestoreOutcome | undefined;
  readonly dismissOutcome: () => void;
  readonly chooseFolder: () => Promise<ChosenBackupFolder>;
  readonly showFolder: () => Promise<boolean>;
}
