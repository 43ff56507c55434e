import { strFromU8, unzipSync } from 'fflate';
import * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
import {
  entryNames,
  newestFormatVersion,
  manifestSchema,
  maximumDocuments,
  maximumUnpackedBytes,
  mimetype,
  sha256,
  versionSchema,
  type Archive,
  type ArchivedDocument,
  type ArchiveFailure,
} from './format.ts';

/** Length of a ZIP entry's header up to its name; the name of our first entry follows, then its stored content. */
const zipHeaderBytes = 30;

function isOurs(bytes: Uint8Array): boolean {
  const start = strFromU8(
    bytes.subarray(0, zipHeaderBytes + entryNames.mimetype.length + mimetype.length),
    true,
  );
  return start.startsWith('PK\u0003\u0004') && start.slice(zipHeaderBytes) === entryNames.mimetype + mimetype;
}

type Entries = Readonly<Record<string, Uint8Array>>;

/**
 * HAZARD: a name may stand in the directory more than once, sizes in it are claims, and many entries may share the same
 * bytes. So everything is counted before it is unpacked, by the greater of what it says it is packed and unpacked (what is
 * stored is copied by its packed size), and the walk ends with the first that is too much.
 */
function unpack(bytes: Uint8Array): Result<Entries, ArchiveFailure> {
  const seen = new Set<string>();
  let unpackedBytes = 0;
  let count = 0;
  let refusal: ArchiveFailure = { kind: 'damaged' };
  const refuse = (failure: ArchiveFailure): never => {
    refusal = failure;
    throw new Error(failure.kind);
  };
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count += 1;
        if (count > maximumDocuments + 3) refuse({ kind: 'too-large' });
        const known = Object.values<string>(entryNames).includes(name) || name.startsWith('documents/');
        if (!known) return false;
        if (seen.has(name)) refuse({ kind: 'damaged' });
        seen.add(name);
        unpackedBytes += Math.max(size, originalSize);
        if (unpackedBytes > maximumUnpackedBytes) refuse({ kind: 'too-large' });
        return true;
      },
    });
    return ok(Object.assign(Object.create(null) as Entries, entries));
  } catch {
    return failed(refusal);
  }
}

/** Whether the update is a whole document: everything it refers to is in it. Gives it back in its shortest form. */
function wholeDocument(update: Uint8Array): Uint8Array | undefined {
  const scratch = new Y.Doc();
  try {
    Y.applyUpdate(scratch, update);
    const whole = scratch.store.pendingStructs === null && scratch.store.pendingDs === null;
    return whole ? Y.encodeStateAsUpdate(scratch) : undefined;
  } catch {
    return undefined;
  } finally {
    scratch.destroy();
  }
}

/**
 * Reads the bytes of a `.waymark` file (SPEC.md): all of it or one failure. Takes time on hostile bytes; the app calls
 * it through {@link readArchiveInWorker}.
 */
export async function readArchive(bytes: Uint8Array): Promise<Result<Archive, ArchiveFailure>> {
  const damaged = failed({ kind: 'damaged' } as const);
  if (!isOurs(bytes)) return failed({ kind: 'foreign' });
  const entries = unpack(bytes);
  if (!entries.ok) return entries;
  const manifestBytes = entries.value[entryNames.manifest];
  const seal = entries.value[entryNames.seal];
  if (manifestBytes === undefined || seal === undefined) return damaged;
  if (strFromU8(seal) !== (await sha256(manifestBytes))) return damaged;

  let json: unknown;
  try {
    json = JSON.parse(strFromU8(manifestBytes));
  } catch {
    return damaged;
  }
  const version = versionSchema.safeParse(json);
  if (version.success && version.data.version > newestFormatVersion)
    return failed({ kind: 'newer', version: version.data.version });
  const manifest = manifestSchema.safeParse(json);
  if (!manifest.success) return damaged;

  const documents: ArchivedDocument[] = [];
  for (const { name, file, sha256: expected } of manifest.data.documents) {
    const content = entries.value[file];
    if (content === undefined || (await sha256(content)) !== expected) return damaged;
    const update = wholeDocument(content);
    if (update === undefined) return damaged;
    documents.push({ name, update });
  }
  const names = new Set(documents.map((document) => document.name));
  if (names.size !== documents.length) return damaged;
  const { version: format, room, writtenAt, about } = manifest.data;
  return ok({ version: format, room, writtenAt, about, documents });
}
