import { z } from 'zod';
import { bytesSchema, documentName } from './payloads.ts';

/** The folder of all backups under one key, by its name: see persistence/backup/SPEC.md. */
const backupSet = z.string().regex(/^[0-9a-f]{16}$/u);
const objectName = z.string().regex(/^[0-9a-f]{64}$/u);
const backupFile = z.string().regex(/^\d{1,16}-(?:automatic|by-hand|before-restore)\.backup$/u);
const backupKind = z.enum(['automatic', 'by-hand', 'before-restore']);
/** Milliseconds since 1970. */
const time = z.number().int().nonnegative().max(9_999_999_999_999);

/** More than any document or list of documents comes to. */
const maximumSealedBytes = 64 * 1024 * 1024;
const sealed = bytesSchema.refine((bytes) => bytes.byteLength <= maximumSealedBytes);

/** Documents of one backup at most. */
const maximumObjects = 100_000;

export const savedDocuments = z.array(z.strictObject({ name: documentName, at: z.number() })).max(100_000);

export const backupPayloads = {
  set: backupSet,
  present: z.strictObject({ set: backupSet, objects: z.array(objectName).max(maximumObjects) }),
  writeObject: z.strictObject({ set: backupSet, name: objectName, bytes: sealed }),
  write: z.strictObject({
    set: backupSet,
    at: time,
    kind: backupKind,
    objects: z.array(objectName).max(maximumObjects),
    index: sealed,
  }),
  read: z.strictObject({ set: backupSet, file: backupFile }),
  readObject: z.strictObject({ set: backupSet, name: objectName }),
} as const;

/** Why a file of a backup could not be written. */
export const backupWriteFailure = z.enum(['no-space', 'not-permitted', 'missing', 'not-as-written', 'other']);

export const listedBackups = z.array(z.strictObject({ file: backupFile, at: z.number(), kind: backupKind }));

export const objectNames = z.array(objectName);
export const backupSets = z.array(backupSet);

export const backupFolder = z.strictObject({
  path: z.string(),
  /** `missing`: it was chosen, and is not there (a stick that was pulled out). It is not made anew. */
  state: z.enum(['here', 'missing', 'not-permitted']),
});
export type BackupFolderState = z.infer<typeof backupFolder>;

export const chosenBackupFolder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('chosen') }),
  z.strictObject({
    kind: z.literal('refused'),
    /** `inside`: within the folder with the documents, with which it would be lost. */
    reason: z.enum(['inside', 'not-permitted', 'missing', 'not-remembered']),
  }),
]);
export type ChosenBackupFolder = z.infer<typeof chosenBackupFolder>;

type Payload<Name extends keyof typeof backupPayloads> = z.infer<(typeof backupPayloads)[Name]>;
type WriteAnswer = z.infer<typeof backupWriteFailure> | null;

/** What the page can ask of the folder with the backups. Main has no key and sees only sealed bytes. */
export interface BackupsApi {
  folder(): Promise<BackupFolderState>;
  /** Shows the system's dialog; earlier backups stay where they are. */
  chooseFolder(): Promise<ChosenBackupFolder>;
  /** `false` where the system could not. */
  showFolder(): Promise<boolean>;
  /** Whose backups lie in the folder: for a device that has no key yet. */
  sets(): Promise<readonly string[]>;
  present(asked: Payload<'present'>): Promise<readonly string[]>;
  writeObject(object: Payload<'writeObject'>): Promise<WriteAnswer>;
  /** Writes the backup that names these objects, and removes what is outdated. */
  write(backup: Payload<'write'>): Promise<WriteAnswer>;
  list(set: string): Promise<z.infer<typeof listedBackups>>;
  /** `null` where it is not there any more. */
  read(asked: Payload<'read'>): Promise<Uint8Array | null>;
  readObject(asked: Payload<'readObject'>): Promise<Uint8Array | null>;
}
