import fc from 'fast-check';
import { IDBDatabase as FDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import * as Y from 'yjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDocument } from '../open-document.ts';
import { createStoreStop } from '../store-stop.ts';
import { createPacker, idleBeforeEndingMs, packDeadlineMs } from './pack-in-worker.ts';
import { packStored } from './pack-stored.ts';
import { boundVersions, thinVersions } from './thin-versions.ts';
import type { Version, VersionCause } from './version.ts';
import { createVersionStore, type VersionStore } from './version-store.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 10, 23, 12);

// Chromium's worker and store are driven by e2e/journeys/history.spec.ts; here packing runs in the same thread.
describe('the version store', () => {
  let time = start;
  let versions: VersionStore;
  const authors = () => ['learner'];
  const name = 'room/session/a';
  const keep = (cause: VersionCause = 'editing', document = name) =>
    versions.keep({ document, room: 'room', cause, authors });
  const listed = async (document = name) => (await versions.list(document)).map(({ at }) => at);

  /** Changes a document on the disk. */
  const write = async (change: (document: Y.Doc) => void, document = name): Promise<Uint8Array> => {
    const opened = await openDocument(document, {
      now: () => 1,
      onState: () => undefined,
      check: 'always',
      stop: createStoreStop(),
    });
    if (!opened.ok) throw new Error(opened.error.kind);
    change(opened.value.document);
    await opened.value.settled();
    const state = Y.encodeStateAsUpdate(opened.value.document);
    await opened.value.close();
    return state;
  };
  const writeWords = (words: string, document = name) =>
    write((opened) => opened.getText('text').insert(0, words), document);
  const textIn = async (version: Version | undefined): Promise<string> => {
    const document = new Y.Doc();
    Y.applyUpdate(document, (await versions.readState(version?.id ?? '')) ?? new Uint8Array());
    return document.getText('text').toJSON();
  };

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    Dexie.dependencies.indexedDB = indexedDB;
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    time = start;
    versions = createVersionStore({ pack: packStored, now: () => time });
  });

  it('[VE1] gives back each moment as it was', async () => {
    await writeWords('first');
    await keep();
    time += 1;
    await writeWords('second, ');
    await keep();
    const [second, first] = await versions.list(name);
    expect([await textIn(first), await textIn(second)]).toEqual(['first', 'second, first']);
    expect(second).toMatchObject({ room: 'room', at: start + 1, cause: 'editing', authors: ['learner'] });
    expect((await versions.newest(name))?.id).toBe(second?.id);
    expect(await versions.list('room/session/b')).toEqual([]);
    expect(await versions.readState('unknown')).toBeUndefined();
  });

  it('[VE1] asks who changed something since the version before', async () => {
    const asked: (readonly [Uint8Array | undefined, Uint8Array])[] = [];
    const ask = (before: Uint8Array | undefined, after: Uint8Array) => {
      asked.push([before, after]);
      return [];
    };
    await writeWords('first');
    await versions.keep({ document: name, room: 'room', cause: 'editing', authors: ask });
    await writeWords('second');
    await versions.keep({ document: name, room: 'room', cause: 'editing', authors: ask });
    expect(asked[0]?.[0]).toBeUndefined();
    expect(asked[1]?.[0]).toEqual(asked[0]?.[1]);
    expect(Y.decodeStateVector(asked[1]?.[1] ?? new Uint8Array()).size).toBe(2);
  });

  it('[VE2] adds nothing where nothing changed, and sees that something was only deleted', async () => {
    await writeWords('words');
    const first = await keep();
    time += 1;
    expect(await keep('before-merge')).toEqual(first);
    expect(await listed()).toEqual([start]);
    await write((document) => document.getText('text').delete(0, 1));
    await keep();
    expect(await listed()).toEqual([start + 1, start]);
    expect(await keep('by-hand')).toMatchObject({ ok: true, value: { at: start + 1, cause: 'by-hand' } });
    await keep();
    expect((await versions.newest(name))?.cause).toBe('by-hand');
  });

  it('[VE2] lets the newest stay as long as what is asked for next, and never shorter', async () => {
    await writeWords('words');
    await keep();
    time += 1;
    const causes: (VersionCause | undefined)[] = [];
    for (const cause of ['before-discard', 'before-merge', 'before-restore', 'by-hand', 'editing'] as const) {
      await keep(cause);
      causes.push((await versions.newest(name))?.cause);
    }
    expect(causes).toEqual(['before-discard', 'before-discard', 'before-discard', 'by-hand', 'by-hand']);
    expect(await listed()).toEqual([start]);
  });

  it('[VE2] keeps nothing of a document that is empty', async () => {
    await write(() => undefined);
    expect(await keep()).toEqual({ ok: false, error: { kind: 'nothing-to-keep' } });
  });

  it('[VE3] thins when it adds', async () => {
    for (const at of [0, 10, 20]) {
      time = start + at;
      await writeWords(String(at));
      await keep();
    }
    time = start + 2 * day;
    await writeWords('later');
    await keep();
    expect(await listed()).toEqual([start + 2 * day, start + 20]);
  });

  it('[VE5] keeps one document, and all together, within bounds', async () => {
    const random = () =>
      Array.from({ length: 2_000 }, () => String.fromCodePoint(33 + Math.floor(Math.random() * 90))).join('');
    versions.close();
    versions = createVersionStore({
      pack: packStored,
      now: () => time,
      limits: { document: 15_000, all: 26_000 },
    });
    for (const document of [name, 'room/session/b', 'room/session/c'])
      for (let count = 0; count < 4; count += 1) {
        time += 1;
        await writeWords(random(), document);
        await keep('editing', document);
      }
    const sizes = await Promise.all(
      [name, 'room/session/b', 'room/session/c'].map(async (document) => {
        const all = await versions.list(document);
        return { newest: all[0]?.at, size: all.reduce((sum, { size }) => sum + size, 0) };
      }),
    );
    expect(sizes.map(({ newest }) => newest)).toEqual([start + 4, start + 8, start + 12]);
    for (const { size } of sizes) expect(size).toBeLessThanOrEqual(15_000);
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(26_000);
  });

  it('[VE6] says so when the disk refuses, and all is as it was', async () => {
    await writeWords('words');
    await keep();
    await writeWords('more ');
    const put = vi.spyOn(FDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    // The document is read before; only keeping is refused.
    const packed = { packed: new Uint8Array([1]), vector: new Uint8Array([0]), fingerprint: 'other' };
    versions.close();
    versions = createVersionStore({ pack: () => Promise.resolve(packed), now: () => time });
    expect(await keep()).toEqual({ ok: false, error: { kind: 'not-kept' } });
    put.mockRestore();
    versions = createVersionStore({ pack: packStored, now: () => time });
    expect(await listed()).toEqual([start]);
    expect(await textIn(await versions.newest(name))).toBe('words');
  });
});

const versionAt = (at: number, cause: VersionCause = 'editing', size = 1) => ({
  id: `${cause} ${String(at)}`,
  document: 'a',
  at,
  cause,
  size,
});

const kept = (versions: readonly ReturnType<typeof versionAt>[], now: number) => {
  const gone = new Set(thinVersions(versions, now));
  return versions.filter(({ id }) => !gone.has(id));
};

describe('thinning', () => {
  const now = start + 400 * day;
  const every = (from: number, to: number, step: number) =>
    Array.from({ length: Math.floor((to - from) / step) }, (_, index) =>
      versionAt(now - from - index * step),
    );

  it('[VE3] keeps all of a day, the newest of each hour, then of each day, then of each month', () => {
    const all = every(0, 400 * day, 10 * 60_000);
    const left = kept(all, now);
    const between = (from: number, to: number) =>
      left.filter(({ at }) => now - at > from && now - at <= to).map(({ at }) => at);
    expect(left.filter(({ at }) => now - at <= day)).toHaveLength(145);
    expect(between(day, 7 * day)).toHaveLength(6 * 24);
    expect(between(7 * day, 90 * day)).toHaveLength(84);
    expect(between(90 * day, 400 * day).length).toBeLessThanOrEqual(12);
    expect(between(90 * day, 400 * day).length).toBeGreaterThanOrEqual(10);
  });

  it('[VE3] leaves the same, done earlier and again or only later; the newest always stays', () => {
    const version = fc
      .record({
        at: fc.integer({ min: 0, max: 200 * 24 * 60 }),
        cause: fc.constantFrom<VersionCause>(
          'editing',
          'before-merge',
          'before-restore',
          'before-discard',
          'by-hand',
        ),
      })
      .map(({ at, cause }) => versionAt(start + at * 60_000, cause));
    fc.assert(
      fc.property(
        fc.uniqueArray(version, { selector: ({ at }) => at, minLength: 1, maxLength: 60 }),
        fc.nat(200),
        fc.nat(200),
        (versions, days, more) => {
          const newest = Math.max(...versions.map(({ at }) => at));
          const [then, later] = [newest + days * day, newest + (days + more) * day];
          const left = kept(versions, later);
          expect(kept(kept(versions, then), later)).toEqual(left);
          expect(left.some(({ at }) => at === newest)).toBe(true);
        },
      ),
    );
  });

  it('[VE3] keeps one of a period, also of the one that holds the newest', () => {
    const all = [0, 1, 2].map((at) => versionAt(start + at));
    for (const days of [2, 8, 100])
      expect(kept(all, start + days * day).map(({ at }) => at)).toEqual([start + 2]);
  });

  it('[VE4] spares what was made by hand, and for 90 days what was made before a restore or a throwing away', () => {
    const old = start + 300 * day + 10;
    const all = [
      versionAt(start, 'by-hand'),
      versionAt(start + 1, 'by-hand'),
      versionAt(start + 2, 'before-restore'),
      versionAt(start + 3, 'before-merge'),
      versionAt(old, 'before-restore'),
      versionAt(old + 1, 'before-discard'),
      versionAt(old + 2, 'editing'),
      versionAt(now),
    ];
    expect(kept(all, old + 90 * day).map(({ id }) => id)).toEqual([
      `by-hand ${String(start)}`,
      `by-hand ${String(start + 1)}`,
      `before-merge ${String(start + 3)}`,
      `before-restore ${String(old)}`,
      `before-discard ${String(old + 1)}`,
      `editing ${String(old + 2)}`,
      `editing ${String(now)}`,
    ]);
  });

  it('[VE5] gives up the oldest first, what was made before a restore later, by hand last, the newest never', () => {
    const all = [
      versionAt(1, 'by-hand'),
      versionAt(2, 'before-restore'),
      versionAt(3),
      versionAt(4),
      versionAt(5, 'editing', 3),
    ];
    expect(boundVersions(all, 7)).toEqual([]);
    expect(boundVersions(all, 6)).toEqual(['editing 3']);
    expect(boundVersions(all, 0)).toEqual(['editing 3', 'editing 4', 'before-restore 2', 'by-hand 1']);
  });
});

describe('packing in a worker', () => {
  /** A worker that answers when it is told to. */
  class StandIn extends EventTarget {
    readonly asked: string[] = [];
    terminate = vi.fn();
    postMessage(name: string): void {
      this.asked.push(name);
    }
    answer(data: unknown): void {
      this.dispatchEvent(new MessageEvent('message', { data }));
    }
  }

  it('[VE7] packs one after another in one worker, and ends it when nothing is left to do', async () => {
    vi.useFakeTimers();
    const workers: StandIn[] = [];
    const pack = createPacker(() => {
      workers.push(new StandIn());
      return workers.at(-1) as unknown as Worker;
    });
    const answers = [pack('a'), pack('b')];
    await vi.advanceTimersByTimeAsync(0);
    expect(workers[0]?.asked).toEqual(['a']);
    workers[0]?.answer({ fingerprint: 'of a' });
    await vi.advanceTimersByTimeAsync(0);
    expect(workers[0]?.asked).toEqual(['a', 'b']);
    workers[0]?.answer(undefined);
    expect(await Promise.all(answers)).toEqual([{ fingerprint: 'of a' }, undefined]);
    await vi.advanceTimersByTimeAsync(idleBeforeEndingMs);
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();

    const stuck = pack('c');
    await vi.advanceTimersByTimeAsync(packDeadlineMs);
    expect(await stuck).toBeUndefined();
    expect(workers).toHaveLength(2);
    expect(workers[1]?.terminate).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
