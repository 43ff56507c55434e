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
