import { z } from 'zod';

/** `z.instanceof` would narrow it to bytes over an unshared buffer, which no library promises. */
export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const appDescription = z.strictObject({
  version: z.string(),
  /** Node's `process.platform`: decides the window controls' side and how shortcuts are written. */
  platform: z.enum(['darwin', 'win32', 'linux']),
  electron: z.string(),
});
export type AppDescription = z.infer<typeof appDescription>;

export const windowAction = z.enum(['minimise', 'toggle-maximise', 'close']);
export type WindowAction = z.infer<typeof windowAction>;

export const windowState = z.strictObject({
  maximised: z.boolean(),
  fullScreen: z.boolean(),
  focused: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

export const chosenFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('read'), name: z.string(), bytes: bytesSchema }),
  z.strictObject({
    kind: z.literal('failed'),
    name: z.string(),
    /** `elsewhere` is a path on another computer, which another program gave us. */
    reason: z.enum(['too-large', 'unreadable', 'elsewhere']),
  }),
]);
export type ChosenFile = z.infer<typeof chosenFile>;

export const writtenFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('written'), name: z.string() }),
  z.strictObject({ kind: z.literal('failed'), reason: z.enum(['no-space', 'not-permitted', 'other']) }),
]);
export type WrittenFile = z.infer<typeof writtenFile>;

/** The name of a document within the app; main only keeps it. */
export const documentName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\w/-]+$/u);

/** What was once called saved of one document: its Yjs state vector, and when, in milliseconds since 1970. */
export const manifestEntry = z.strictObject({
  name: documentName,
  stateVector: bytesSchema.refine((bytes) => bytes.byteLength <= 1024 * 1024),
  at: z.number(),
});
export const manifestEntries = z.array(manifestEntry).max(20_000);
export const documentNames = z.array(documentName).max(100_000);

/** The secrets of this device; nothing else is kept among them. */
export const vaultName = z.enum(['backup-key', 'identity-public-key', 'pending-phrase']);
export const vaultSecret = z.strictObject({
  name: vaultName,
  secret: bytesSchema.refine((bytes) => bytes.byteLength <= 1024),
});

/** Twelve words of the recovery phrase's list: letters a to z and one space between them. */
export const phraseText = z.string().regex(/^[a-z]{3,8}(?: [a-z]{3,8}){11}$/u);

/** Changes that IndexedDB did not take, kept in a file until they can be put back. More is more than a window holds. */
export const rescuedChanges = z
  .array(z.strictObject({ name: documentName, update: bytesSchema }))
  .max(20_000)
  .refine((changes) => changes.reduce((sum, { update }) => sum + update.byteLength, 0) <= 256 * 1024 * 1024);
