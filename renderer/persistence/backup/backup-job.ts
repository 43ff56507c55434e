import type { Result } from '@/lib/result.ts';
import type { BackupIndex, BackupKind } from './backup-index.ts';
import type { BackupPlace, BackupWriteFailure, ListedBackup } from './backup-place.ts';
import type { BackedUpDocument } from './make-backup.ts';
import type { BackupReadFailure } from './read-backup.ts';

/** What the worker is started for; it does one thing and is ended. */
export type BackupJob =
  | {
      readonly kind: 'make';
      readonly key: Uint8Array;
      readonly backup: BackupKind;
      readonly documents: readonly BackedUpDocument[];
      readonly about: unknown;
      /** Nothing is written where the newest backup has all of this already. */
      readonly onlyIfChanged: boolean;
    }
  | { readonly kind: 'list'; readonly key: Uint8Array }
  | { readonly kind: 'read'; readonly key: Uint8Array; readonly file: string };

export interface MadeInWorker {
  /** When it was made; `undefined` where nothing has changed and none was needed. */
  readonly at: number | undefined;
  readonly file: string | undefined;
  readonly documents: number;
  readonly unreadable: readonly string[];
}

/** A backup and what it holds, or why that cannot be told. */
export interface ReadBackup extends ListedBackup {
  readonly index: Result<BackupIndex, BackupReadFailure>;
}

export interface BackupAnswers {
  readonly make: Result<MadeInWorker, BackupWriteFailure>;
  readonly list: readonly ReadBackup[];
  readonly read: Result<BackupIndex, BackupReadFailure>;
}

/** The place of one key's backups, with the key's set named in each question. */
export interface BackupPlaces {
  readonly of: (set: string) => BackupPlace;
  /** What is on record of a document: its state vector. */
  readonly recorded: (name: string) => Promise<Uint8Array | undefined>;
}

/** What the worker asks of the page, which alone can reach main. */
export interface PlaceQuestion {
  readonly id: number;
  readonly set: string;
  readonly question: keyof BackupPlace | 'recorded';
  readonly given: readonly unknown[];
}

export type FromWorker =
  | { readonly kind: 'question'; readonly question: PlaceQuestion }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly answer: BackupAnswers[keyof BackupAnswers] }
  | { readonly kind: 'broken' };

export type ToWorker =
  | { readonly kind: 'job'; readonly job: BackupJob }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refused'; readonly id: number };
