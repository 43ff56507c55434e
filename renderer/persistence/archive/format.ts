import * as z from 'zod/mini';

/** The grammar is in SPEC.md beside this file. */
export const mimetype = 'application/x-waymark';
/**
 * 1: one room's documents, for the other person. 2: documents of one person, for that person; a Waymark that knows only the
 * first calls it newer, and takes nothing of it.
 */
export const formatVersions = [1, 2] as const;
export type FormatVersion = (typeof formatVersions)[number];
export const newestFormatVersion = 2;

/** Two people with three sessions a week for a century have fewer documents. */
export const maximumDocuments = 20_000;
/** Unpacked bytes of all entries together. */
export const maximumUnpackedBytes = 256 * 1024 * 1024;

export const entryNames = {
  mimetype: 'mimetype',
  manifest: 'manifest.json',
  seal: 'manifest.sha256',
} as const;

export const manifestSchema = z.object({
  format: z.literal('waymark'),
  version: z.literal(formatVersions),
  room: z.string(),
  writtenAt: z.number(),
  about: z.unknown(),
  documents: z
    .array(z.object({ name: z.string(), file: z.string(), sha256: z.string() }))
    .check(z.maxLength(maximumDocuments)),
});

/** Read before the manifest is: a newer version may look different in everything else. */
export const versionSchema = z.object({ format: z.literal('waymark'), version: z.number() });

/** Documents as they stand in a file: of a room, or (version 2) of a person. */
export interface Archive {
  readonly version: FormatVersion;
  /** The room's id, or the person's. */
  readonly room: string;
  /** Milliseconds since 1970, by the clock of who wrote it. */
  readonly writtenAt: number;
  readonly about: unknown;
  readonly documents: readonly ArchivedDocument[];
}

export interface ArchivedDocument {
  /** The document's name within its room, or (version 2) on its person's device. */
  readonly name: string;
  /** A Yjs V1 update holding the whole document. */
  readonly update: Uint8Array;
}

export type ArchiveFailure =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-large' };

export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
