import { strToU8, zipSync, type Zippable } from 'fflate';
import * as Y from 'yjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { entryNames, maximumUnpackedBytes, mimetype, sha256, type Archive } from './format.ts';
import { readArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

// Reading happens in a worker with a deadline of a minute; what is refused here is refused long before. A busy machine takes
// several times what an idle one does, so the bound is no measure of speed.
const soonMs = 20_000;

const update = ((): Uint8Array => {
  const document = new Y.Doc();
  document.getText('text').insert(0, 'words '.repeat(200));
  return Y.encodeStateAsUpdate(document);
})();

const archive: Archive = {
  version: 2,
  room: 'p'.repeat(26),
  writtenAt: 1_772_000_000_000,
  about: { kind: 'person' },
  documents: ['me/personal', 'me/drafts'].map((name) => ({ name, update })),
};

/** A file of which the manifest says just this. */
async function fileSaying(manifest: string, more: Zippable = {}): Promise<Uint8Array> {
  const bytes = strToU8(manifest);
  return zipSync({
    [entryNames.mimetype]: [strToU8(mimetype), { level: 0 }],
    'documents/0.yjs': update,
    ...more,
    [entryNames.manifest]: bytes,
    [entryNames.seal]: strToU8(await sha256(bytes)),
  });
}

const manifest = async (change: Record<string, unknown> = {}): Promise<string> =>
  JSON.stringify({
    format: 'waymark',
    version: 2,
    room: archive.room,
    writtenAt: 1,
    about: {},
    documents: [{ name: 'me/personal', file: 'documents/0.yjs', sha256: await sha256(update) }],
    ...change,
  });

interface Entry {
  readonly name: string;
  /** What the directory claims. */
  readonly packed: number;
  readonly unpacked: number;
  readonly method: 'stored' | 'deflated';
}

function directoryRecord({ name, packed, unpacked, method }: Entry, contentAt: number): Uint8Array {
  const encoded = strToU8(name);
  const record = new Uint8Array(46 + encoded.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(10, method === 'stored' ? 0 : 8, true);
  view.setUint32(20, packed, true);
  view.setUint32(24, unpacked, true);
  view.setUint16(28, encoded.length, true);
  view.setUint32(42, contentAt, true);
  record.set(encoded, 46);
  return record;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * A ZIP written by hand, all of whose directory leads to the same bytes: what no honest tool writes. The directory is the
 * given entries, `times` over.
 */
function shared(content: Uint8Array, entries: readonly Entry[], times = 1, count = entries.length * times) {
  const head = zipSync({ [entryNames.mimetype]: [strToU8(mimetype), { level: 0 }] });
  const contentAt = 30 + entryNames.mimetype.length + mimetype.length;
  const local = new Uint8Array(30);
  new DataView(local.buffer).setUint32(0, 0x04034b50, true);
  const records = joined(entries.map((entry) => directoryRecord(entry, contentAt)));
  const directory = new Uint8Array(records.length * times);
  for (let time = 0; time < times; time += 1) directory.set(records, time * records.length);
  const directoryAt = contentAt + local.length + content.length;
  // ZIP64: the ordinary count ends at 65,535.
  const end = new Uint8Array(56 + 20 + 22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(24, count, true);
  view.setUint32(32, count, true);
  view.setUint32(48, directoryAt, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(64, directoryAt + directory.length, true);
  view.setUint32(76, 0x06054b50, true);
  view.setUint16(84, 0xffff, true);
  view.setUint16(86, 0xffff, true);
  view.setUint32(92, directoryAt, true);
  return joined([head.subarray(0, contentAt), local, content, directory, end]);
}

/** Zeros, compressed by the platform: a thousand to one. */
async function packedZeros(megabytes: number): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate-raw');
  const packed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  for (let written = 0; written < megabytes; written += 1) await writer.write(new Uint8Array(1024 * 1024));
  await writer.close();
  return new Uint8Array(await packed);
}

const zeros = (says: number) => async (): Promise<Uint8Array> => {
  const content = await packedZeros(64);
  return shared(content, [
    { name: entryNames.manifest, packed: content.length, unpacked: says, method: 'deflated' },
  ]);
};

describe('a hostile .waymark file', () => {
  let whole: Uint8Array;
  beforeAll(async () => {
    whole = await writeArchive(archive);
  });

  it('[AR2] [AR3] is refused wherever a twentieth of it ends', async () => {
    expect((await readArchive(whole)).ok).toBe(true);
    for (let part = 0; part < 20; part += 1) {
      const cut = whole.slice(0, Math.floor((whole.length * part) / 20));
      const read = await readArchive(cut);
      expect(read.ok ? 'read' : read.error.kind, `${String(part)}/20`).toMatch(/^(?:foreign|damaged)$/u);
    }
  });

  const table: readonly {
    readonly what: string;
    readonly file: () => Promise<Uint8Array> | Uint8Array;
    readonly kind: string;
  }[] = [
    { what: '[AR3] with a manifest that is no JSON', file: () => fileSaying('{'), kind: 'damaged' },
    { what: '[AR3] with a manifest that is a list', file: () => fileSaying('[]'), kind: 'damaged' },
    {
      what: '[AR3] whose documents are no list',
      file: async () => fileSaying(await manifest({ documents: { length: 1 } })),
      kind: 'damaged',
    },
    {
      what: '[AR5] of a newer version, whatever the rest is',
      file: async () => fileSaying(await manifest({ version: 3, documents: null })),
      kind: 'newer',
    },
    {
      what: '[AR5] of a version that is none',
      file: async () => fileSaying(await manifest({ version: 1.5 })),
      kind: 'damaged',
    },
    {
      what: '[AR9] that names one document twice',
      file: async () => {
        const one = { name: 'me/personal', file: 'documents/0.yjs', sha256: await sha256(update) };
        return fileSaying(await manifest({ documents: [one, one] }));
      },
      kind: 'damaged',
    },
    {
      what: '[AR6] that leads to a file outside it',
      file: async () =>
        fileSaying(
          await manifest({
            documents: [{ name: 'me/personal', file: '../../outside', sha256: await sha256(update) }],
          }),
          { '../../outside': update },
        ),
      kind: 'damaged',
    },
    {
      what: '[AR6] that looks for its documents in what every object has',
      file: async () =>
        fileSaying(await manifest({ documents: [{ name: 'me/personal', file: 'constructor', sha256: '' }] })),
      kind: 'damaged',
    },
    {
      what: '[AR7] with one document among good ones that no decoder takes',
      file: () =>
        writeArchive({
          ...archive,
          documents: [
            ...archive.documents,
            { name: 'x', update: new Uint8Array([1, 1, 255, 255, 255, 255, 15, 0]) },
          ],
        }),
      kind: 'damaged',
    },
    {
      what: '[AR6] of zeros that says it is a gigabyte',
      file: zeros(2 ** 30),
      kind: 'too-large',
    },
    {
      what: '[AR6] of 64 MB of zeros that says it is ten bytes',
      file: zeros(10),
      kind: 'damaged',
    },
    {
      what: '[AR6] whose entries are the same stored bytes, said to be empty',
      file: () =>
        shared(
          new Uint8Array(1024 * 1024),
          Array.from({ length: 1000 }, (_, index) => ({
            name: `documents/${String(index)}.yjs`,
            packed: 1024 * 1024,
            unpacked: 0,
            method: 'stored' as const,
          })),
        ),
      kind: 'too-large',
    },
    {
      what: '[AR6] with a million entries of a name that is not ours',
      file: () =>
        shared(new Uint8Array(1), [{ name: 'x', packed: 1, unpacked: 1, method: 'stored' }], 1_000_000),
      kind: 'too-large',
    },
    {
      what: '[AR6] that says it has four billion entries, and has none',
      file: () => shared(new Uint8Array(1), [], 1, 2 ** 32 - 1),
      kind: 'damaged',
    },
    {
      what: '[AR9] with two entries of one name',
      file: async () => {
        const file = await fileSaying(await manifest(), { 'documents/9.yjs': update });
        const [nine, nought] = [strToU8('documents/9.yjs'), strToU8('documents/0.yjs')];
        for (let at = 0; at < file.length - nine.length; at += 1)
          if (nine.every((byte, index) => file[at + index] === byte)) file.set(nought, at);
        return file;
      },
      kind: 'damaged',
    },
  ];
  it.each(table)('$what is $kind', async ({ file, kind }) => {
    const bytes = await file();
    const before = performance.now();
    const heap = process.memoryUsage().rss;
    const read = await readArchive(bytes);
    expect(read.ok ? 'read' : read.error.kind).toBe(kind);
    expect(performance.now() - before).toBeLessThan(soonMs);
    // At most what it may unpack to at all, and as much again.
    expect(process.memoryUsage().rss - heap).toBeLessThan(2 * maximumUnpackedBytes);
  });

  it('[AR9] brings no keys into an object that it does not have', async () => {
    const about = '{"__proto__":{"kind":"person"},"constructor":{"prototype":{"isAdmin":true}}}';
    const said = (await manifest()).replace('"about":{}', `"__proto__":{"room":"x"},"about":${about}`);
    const read = await readArchive(await fileSaying(said));
    if (!read.ok) throw new Error(read.error.kind);
    expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype);
    expect(read.value.room).toBe(archive.room);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});
