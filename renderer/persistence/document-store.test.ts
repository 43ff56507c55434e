import { IDBDatabase as FDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type * as Y from 'yjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDatabase } from './document-database.ts';
import { createDocumentStore, idleBeforeClosingMs, type DocumentStore } from './document-store.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { createRescuer, putBack, rescueAfterMs, rescueStoppedAfterMs, type RescuePlace } from './rescue.ts';
import { createStoreStop } from './store-stop.ts';
import type { UnsavedChanges } from './document-store.ts';

// A store in memory in place of Chromium's, a map in place of main's files: both are driven for real by e2e/crash.
const createManifest = (): Manifest & { readonly entries: Map<string, ManifestEntry> } => {
  const entries = new Map<string, ManifestEntry>();
  return {
    entries,
    record: (added) => {
      for (const entry of added) entries.set(entry.name, entry);
      return Promise.resolve();
    },
    find: (name) => Promise.resolve(entries.get(name)),
    list: () => Promise.resolve([...entries.values()]),
    forget: (names) => {
      for (const name of names) entries.delete(name);
      return Promise.resolve();
    },
  };
};

const createPlace = (): RescuePlace & {
  kept: () => Promise<readonly UnsavedChanges[]>;
  now: UnsavedChanges[];
} => {
  const place = {
    now: [] as UnsavedChanges[],
    keep: (changes: readonly UnsavedChanges[]) => {
      place.now = [...changes];
      return Promise.resolve(true);
    },
    kept: () => Promise.resolve(place.now),
    putBackDone: () => {
      place.now = [];
      return Promise.resolve();
    },
  };
  return place;
};

describe('the document store', () => {
  let manifest: ReturnType<typeof createManifest>;
  const start = (options: Partial<Parameters<typeof createDocumentStore>[0]> = {}): DocumentStore =>
    createDocumentStore({ now: () => 1, manifest, mayWrite: () => Promise.resolve(), ...options });
  const opened = async (store: DocumentStore, name = 'a'): Promise<Y.Doc> => {
    const acquired = await store.acquire(name);
    if (!acquired.ok) throw new Error(acquired.error.kind);
    return acquired.value.document;
  };
  const write = async (store: DocumentStore, words: string, name = 'a'): Promise<void> => {
    (await opened(store, name)).getText('text').insert(0, words);
    await store.settled();
  };

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    manifest = createManifest();
  });

  it('[PE1] [PE8] has on disk, and on record, what it calls settled', async () => {
    await write(start(), 'words');
    expect((await opened(start())).getText('text').toJSON()).toBe('words');
    expect(manifest.entries.has('a')).toBe(true);
  });

  it('[PE8] does not hand out a document that lacks part of what was stored', async () => {
    const store = start();
    await write(store, 'words');
    await store.evict('a');
    await deleteDatabase('a');
    expect(await start().losses()).toEqual(['a']);
    for (const check of ['always', 'if-empty'] as const)
      expect(await start().acquire('a', check)).toEqual({
        ok: false,
        error: { kind: 'document-incomplete', name: 'a' },
      });
    // Looking has left nothing behind that would hide it.
    expect(await start().losses()).toEqual(['a']);
  });

  it('[PE8] hands out a document that has more than was recorded, or of which nothing was', async () => {
    const store = start();
    await write(store, 'words');
    const before = manifest.entries.get('a');
    await write(store, 'more ');
    if (before !== undefined) manifest.entries.set('a', before);
    expect((await opened(start())).getText('text').toJSON()).toBe('more words');
    manifest.entries.clear();
    expect((await opened(start())).getText('text').toJSON()).toBe('more words');
    expect(await start().losses()).toEqual([]);
    // Nor what was recorded can be read.
    manifest.entries.set('a', { name: 'a', stateVector: new Uint8Array([0xff, 0xff]), at: 1 });
    expect((await opened(start())).getText('text').toJSON()).toBe('more words');
  });

  it('[PE9] keeps what the store does not take in a place outside it, and the next start puts it back', async () => {
    const store = start();
    const document = await opened(store);
    const place = createPlace();
    const rescuer = createRescuer(store, place);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota: 1, usage: 0 }) } });
    document.getText('text').insert(0, 'kept');
    await vi.advanceTimersByTimeAsync(rescueAfterMs + 1);
    expect(rescuer.state()).toBe('kept');
    expect(store.saveState('a')).toMatchObject({ kind: 'failed', reason: 'no-space' });
    vi.useRealTimers();
    vi.stubGlobal('navigator', undefined);
    rescuer.stop();

    const next = start();
    expect(await putBack(next, place)).toEqual({ restored: 1, left: 0 });
    expect((await opened(next)).getText('text').toJSON()).toBe('kept');
    expect(place.now).toEqual([]);
  });

  it('[PE14] keeps in the place outside it, at once, all that comes after the disk has refused', async () => {
    const store = start();
    const document = await opened(store);
    const place = createPlace();
    const keep = vi.spyOn(place, 'keep');
    const rescuer = createRescuer(store, place);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const refused = vi.spyOn(FDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    document.getText('text').insert(0, 'kept');
    await vi.advanceTimersByTimeAsync(rescueStoppedAfterMs + 1);
    expect(rescuer.state()).toBe('kept');
    expect(store.stopped()).toBe('no-space');
    // The disk would take it now; nothing is written all the same.
    refused.mockRestore();
    document.getText('text').insert(4, ', all of it');
    await vi.advanceTimersByTimeAsync(rescueStoppedAfterMs + 1);
    expect(keep).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(20 * rescueStoppedAfterMs);
    expect(keep).toHaveBeenCalledTimes(2);
    expect(store.saveState('a')).toMatchObject({ kind: 'failed', reason: 'no-space' });
    vi.useRealTimers();
    rescuer.stop();

    const next = start();
    expect((await opened(next)).getText('text').toJSON()).toBe('');
    expect(await putBack(next, place)).toEqual({ restored: 1, left: 0 });
    expect((await opened(next)).getText('text').toJSON()).toBe('kept, all of it');
  });

  it('[PE14] neither opens nor closes nor replaces a document once the disk has refused', async () => {
    const stop = createStoreStop();
    const store = start({ stop });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const acquired = await store.acquire('a');
    const told = vi.fn();
    store.subscribe(told);
    stop.stop('refused');
    await Promise.resolve();
    expect(told).toHaveBeenCalledTimes(1);
    const open = vi.spyOn(indexedDB, 'open');
    expect(await store.acquire('b')).toEqual({ ok: false, error: { kind: 'store-stopped', name: 'b' } });
    await expect(store.evict('a')).rejects.toThrow();
    if (acquired.ok) acquired.value.release();
    await vi.advanceTimersByTimeAsync(2 * idleBeforeClosingMs);
    vi.useRealTimers();
    // Closed, it could not be had again.
    expect((await opened(store)).getText('text').toJSON()).toBe('');
    expect(open).not.toHaveBeenCalled();
  });
});
