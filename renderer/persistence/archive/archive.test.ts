import { strToU8, unzipSync, zipSync } from 'fflate';
import * as Y from 'yjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  entryNames,
  maximumDocuments,
  maximumUnpackedBytes,
  mimetype,
  sha256,
  type Archive,
} from './format.ts';
import { readArchive } from './read-archive.ts';
import { readArchiveInWorker, readDeadlineMs } from './read-in-worker.ts';
import { writeArchive } from './write-archive.ts';

const documentSaying = (text: string): Uint8Array => {
  const document = new Y.Doc();
  document.getText('text').insert(0, text);
  return Y.encodeStateAsUpdate(document);
};

const textOf = (update: Uint8Array): string => {
  const document = new Y.Doc();
  Y.applyUpdate(document, update);
  return document.getText('text').toJSON();
};

const archive: Archive = {
  version: 1,
  room: '0123456789abcdefghjkmnpqrs',
  writtenAt: 1_772_000_000_000,
  about: { from: 'Maya', __proto__: null },
  documents: [
    { name: 'mentorship', update: documentSaying('two people') },
    { name: 'session/0123456789abcdefghjkmnpqrt', update: documentSaying('one page') },
  ],
};

/** Writes the file anew with some of its entries changed, all sums made right again. */
async function altered(
  bytes: Uint8Array,
  change: (entries: Record<string, Uint8Array>, manifest: Record<string, unknown>) => void,
): Promise<Uint8Array> {
  const entries = unzipSync(bytes);
  const manifest = JSON.parse(new TextDecoder().decode(entries[entryNames.manifest])) as Record<
    string,
    unknown
  >;
  change(entries, manifest);
  const encoded = strToU8(JSON.stringify(manifest));
  const rest = Object.fromEntries(Object.entries(entries).filter(([name]) => name !== entryNames.mimetype));
  return zipSync({
    [entryNames.mimetype]: [strToU8(mimetype), { level: 0 }],
    ...rest,
    [entryNames.manifest]: encoded,
    [entryNames.seal]: strToU8(await sha256(encoded)),
  });
}

describe('a .waymark file', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeArchive(archive);
  });

  it('[AR1] is read as it was written', async () => {
    const read = await readArchive(bytes);
    if (!read.ok) throw new Error(read.error.kind);
    expect({ ...read.value, documents: [] }).toEqual({ ...archive, about: { from: 'Maya' }, documents: [] });
    expect(read.value.documents.map(({ name, update }) => [name, textOf(update)])).toEqual([
      ['mentorship', 'two people'],
      ['session/0123456789abcdefghjkmnpqrt', 'one page'],
    ]);
  });

  it('[AR2] [AR3] is refused whole wherever it was cut off', async () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const read = await readArchive(bytes.slice(0, length));
      expect(read.ok, `${String(length)} of ${String(bytes.length)} bytes`).toBe(false);
    }
  });

  it('[AR2] [AR3] is refused, or says exactly the same, whichever byte was changed', async () => {
    const original = await readArchive(bytes);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const read = await readArchive(changed);
      // Bytes that carry no content (dates, attributes of a ZIP entry) may differ.
      expect(read.ok ? read : original, `byte ${String(at)}`).toEqual(original);
    }
  });

  it('[AR4] is told from any other file', async () => {
    const others = [
      new Uint8Array(),
      strToU8('Dear Sam,'),
      new Uint8Array(100_000),
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }] }),
    ];
    for (const other of others)
      expect(await readArchive(other)).toEqual({ ok: false, error: { kind: 'foreign' } });
  });

  it('[AR5] of a newer version is called newer, whatever else it holds', async () => {
    const newer = await altered(bytes, (_, manifest) => {
      manifest['version'] = 3;
      manifest['documents'] = 'elsewhere';
    });
    expect(await readArchive(newer)).toEqual({ ok: false, error: { kind: 'newer', version: 3 } });
  });

  it('[AR6] is not unpacked when it says it would be enormous', async () => {
    const bomb = bytes.slice();
    const view = new DataView(bomb.buffer);
    // The central directory's record of the entry: its unpacked size stands 24 bytes in, its name 46.
    const name = strToU8('documents/0.yjs');
    const record = bomb.findIndex(
      (_, at) =>
        view.byteLength > at + 46 + name.length &&
        view.getUint32(at, true) === 0x02014b50 &&
        name.every((byte, index) => bomb[at + 46 + index] === byte),
    );
    view.setUint32(record + 24, maximumUnpackedBytes + 1, true);
    expect(await readArchive(bomb)).toEqual({ ok: false, error: { kind: 'too-large' } });
  });

  it('[AR6] is not unpacked when it has more entries than any of ours', async () => {
    const crowded = await altered(bytes, (entries) => {
      for (let index = 0; index <= maximumDocuments + 3; index += 1)
        entries[`documents/more-${String(index)}.yjs`] = new Uint8Array();
    });
    expect(await readArchive(crowded)).toEqual({ ok: false, error: { kind: 'too-large' } });
  });

  it('[AR8] that keeps its reader busy for ever is damaged at the deadline, and the reader is ended', async () => {
    vi.useFakeTimers();
    const terminate = vi.fn();
    // A worker that never answers in place of one that a decoder hangs in, for which no bytes are known to us.
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        postMessage = vi.fn();
        terminate = terminate;
      },
    );
    const read = readArchiveInWorker(bytes);
    await vi.advanceTimersByTimeAsync(readDeadlineMs - 1);
    expect(terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await read).toEqual({ ok: false, error: { kind: 'damaged' } });
    expect(terminate).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('[AR6] has only the entries that its manifest names', async () => {
    const stuffed = await altered(bytes, (entries) => {
      entries['../../outside.txt'] = strToU8('no');
      entries['..proto..'] = strToU8('no');
      entries['documents/../../x'] = strToU8('no');
    });
    // The writer cannot make an entry of that name, but somebody else's can.
    const [dots, underscores] = [strToU8('..proto..'), strToU8('__proto__')];
    for (let at = 0; at < stuffed.length - dots.length; at += 1)
      if (dots.every((byte, index) => stuffed[at + index] === byte)) stuffed.set(underscores, at);
    const read = await readArchive(stuffed);
    expect(read.ok && read.value.documents.map(({ name }) => name)).toEqual(
      archive.documents.map(({ name }) => name),
    );
  });

  it('[AR2] is refused when its manifest names what it does not hold, or one document twice', async () => {
    const missing = await altered(bytes, (entries) => {
      delete entries['documents/1.yjs'];
    });
    const twice = await altered(bytes, (_, manifest) => {
      const documents = manifest['documents'] as readonly unknown[];
      manifest['documents'] = [documents[0], documents[0]];
    });
    for (const file of [missing, twice])
      expect(await readArchive(file)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('[AR7] is refused when a document lacks part of its own history', async () => {
    const document = new Y.Doc();
    document.getText('text').insert(0, 'first ');
    const before = Y.encodeStateVector(document);
    document.getText('text').insert(6, 'second');
    const half = Y.encodeStateAsUpdate(document, before);
    const file = await writeArchive({ ...archive, documents: [{ name: 'mentorship', update: half }] });
    expect(await readArchive(file)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });
});
