import * as z from 'zod/mini';

/** Why a backup was made; one made before a restore is what the restore can be taken back with. */
export const backupKinds = ['automatic', 'by-hand', 'before-restore'] as const;
export type BackupKind = (typeof backupKinds)[number];

const countSchema = z.number().check(z.int(), z.nonnegative());

/** What a backup holds: the sealed part of its index. */
export const backupIndexSchema = z.object({
  /** Milliseconds since 1970, by the clock of the device. */
  writtenAt: z.number(),
  documents: z.array(
    z.object({
      name: z.string(),
      /** See objectName in seal.ts. */
      object: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
      /** Bytes of the document's state. */
      size: countSchema,
      /** When the document was saved last, by the manifest; unchanged since then, it is not read again. */
      savedAt: z.number(),
    }),
  ),
  /** Documents that could not be read when it was made; what an earlier backup had of them is in this one. */
  notRead: z.optional(z.array(z.string())),
  /** What the app says of the content, for the list to choose from; opaque here. */
  about: z.optional(z.unknown()),
});
export type BackupIndex = z.infer<typeof backupIndexSchema>;

export const encodeIndex = (index: BackupIndex): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(index));

/** The index that unsealed bytes hold, or `undefined` where they hold none. */
export function decodeIndex(bytes: Uint8Array): BackupIndex | undefined {
  try {
    const parsed = backupIndexSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
