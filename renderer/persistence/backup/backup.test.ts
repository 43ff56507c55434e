import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as Y from 'yjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../document-database.ts';
import { createDocumentStore, type DocumentStore } from '../document-store.ts';
import type { Manifest, ManifestEntry } from '../manifest.ts';
import { isSetAside, liveDocumentNames, readStoredState, salvage } from '../stored-state.ts';
import { storedDocumentNames } from '../document-database.ts';
import { updatesStoreName } from '../update-writer.ts';
import type { BackupIndex, BackupKind } from './backup-index.ts';
import type { BackupPlace, ListedBackup } from './backup-place.ts';
import { makeBackup } from './make-backup.ts';
import { newestBackup, readBackupIndex } from './read-backup.ts';
import { restoreBackup, takeBackRestore } from './restore-backup.ts';

const key = new Uint8Array(32).fill(3);

// Maps in place of main's files, which electron/main/backup tests on a real disk.
const createPlace = () => {
  const objects = new Map<string, Uint8Array>();
  const backups = new Map<string, ListedBackup & { readonly index: Uint8Array }>();
  const place: BackupPlace = {
    present: (names) => Promise.resolve(names.filter((name) => objects.has(name))),
    writeObject: (name, sealed) => {
      objects.set(name, sealed);
      return Promise.resolve(undefined);
    },
    writeBackup: ({ at, kind }, _objects, index) => {
      const file = `${String(at)}-${kind}.backup`;
      backups.set(file, { file, at, kind, index });
      return Promise.resolve(undefined);
    },
    list: () => Promise.resolve([...backups.values()].toSorted((a, b) => b.at - a.at)),
    readBackup: (file) => Promise.resolve(backups.get(file)?.index),
    readObject: (name) => Promise.resolve(objects.get(name)),
  };
  return { ...place, objects, backups };
};

describe('a backup', () => {
  let entries: Map<string, ManifestEntry>;
  let manifest: Manifest;
  let place: ReturnType<typeof createPlace>;
  let time: number;
  const now = (): number => (time += 1);

  const start = (): DocumentStore =>
    createDocumentStore({ now, manifest, mayWrite: () => Promise.resolve() });
  const document = async (store: DocumentStore, name: string): Promise<Y.Doc> => {
    const acquired = await store.acquire(name);
    if (!acquired.ok) throw new Error(acquired.error.kind);
    return acquired.value.document;
  };
  const write = async (store: DocumentStore, name: string, words: string): Promise<void> => {
    (await document(store, name)).getText('text').insert(0, words);
    await store.settled();
  };
  const text = async (name: string): Promise<string> =>
    (await document(start(), name)).getText('text').toJSON();
  const backUp = async (kind: BackupKind = 'automatic') => {
    const made = await makeBackup({
      key,
      place,
      kind,
      documents: (await liveDocumentNames()).map((name) => ({ name, savedAt: entries.get(name)?.at ?? 0 })),
      readState: readStoredState,
      previous: await newestBackup(key, place),
      about: undefined,
      now,
    });
    if (!made.ok) throw new Error(made.error);
    return made.value;
  };
  const addRow = async (name: string, row: Uint8Array): Promise<void> => {
    const database = await openDatabase(name);
    const adding = database.transaction(updatesStoreName, 'readwrite');
    adding.objectStore(updatesStoreName).add(row);
    await new Promise((resolve) => adding.addEventListener('complete', resolve));
    database.close();
  };
  const damage = (name: string): Promise<void> => addRow(name, new Uint8Array([255, 255, 255, 1]));
  const world = (store: DocumentStore) => ({ key, place, store, manifest, now });
  const restore = (store: DocumentStore, index: BackupIndex) => restoreBackup(world(store), index.documents);

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    time = 0;
    entries = new Map();
    manifest = {
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
    place = createPlace();
  });

  it('[BK1] brings back what was on disk, drafts included, on a device that has nothing', async () => {
    const store = start();
    await write(store, 'room/mentorship', 'shared');
    await write(store, 'me/drafts', 'a draft');
    await backUp();
    vi.stubGlobal('indexedDB', new IDBFactory());
    entries.clear();
    const index = await newestBackup(key, place);
    if (index === undefined) throw new Error('no backup');
    expect((await restore(start(), index)).restored).toHaveLength(2);
    expect([await text('room/mentorship'), await text('me/drafts')]).toEqual(['shared', 'a draft']);
  });

  it('[BK2] is not there for another key', async () => {
    await write(start(), 'a', 'words');
    await backUp();
    const other = new Uint8Array(32).fill(4);
    const [listed] = await place.list();
    expect(await readBackupIndex(other, place, listed?.file ?? '')).toMatchObject({ ok: false });
    expect(await newestBackup(other, place)).toBeUndefined();
  });

  it('[BK4] writes only what has changed', async () => {
    const store = start();
    await write(store, 'a', 'one');
    await write(store, 'b', 'two');
    expect((await backUp()).written).toBe(2);
    await write(store, 'b', 'more ');
    const made = await backUp();
    expect(made.written).toBe(1);
    expect(made.index.documents).toHaveLength(2);
    expect((await backUp()).written).toBe(0);
  });

  it('[BK1] still holds what an earlier one had of a document that cannot be read now', async () => {
    const store = start();
    await write(store, 'a', 'words');
    await backUp();
    await store.evict('a');
    await damage('a');
    entries.set('a', { name: 'a', stateVector: new Uint8Array([0]), at: 99 });
    const made = await backUp();
    expect(made.unreadable).toEqual(['a']);
    expect(made.index.documents.map(({ name }) => name)).toEqual(['a']);
  });

  it('[BK6] adds to what is there, and takes nothing newer away', async () => {
    const store = start();
    await write(store, 'a', 'old');
    const { index } = await backUp();
    await write(store, 'a', 'new ');
    await restore(store, index);
    expect(await text('a')).toBe('new old');
  });

  it('[BK6] [PE10] replaces what is incomplete, and sets it aside as it is', async () => {
    const store = start();
    await write(store, 'a', 'whole');
    const { index } = await backUp();
    await store.evict('a');
    vi.stubGlobal('indexedDB', new IDBFactory());
    // Not all of it, and not nothing.
    const left = new Y.Doc();
    left.getText('text').insert(0, 'left');
    await addRow('a', Y.encodeStateAsUpdate(left));
    await restore(start(), index);
    expect(await text('a')).toBe('whole');
    expect((await storedDocumentNames()).filter(isSetAside)).toHaveLength(1);
  });

  it('[BK7] can be taken back: what was there is as it was, and what was not there is gone', async () => {
    const store = start();
    await write(store, 'a', 'old');
    await write(store, 'b', 'gone later');
    const { index } = await backUp();
    await store.evict('b');
    indexedDB.deleteDatabase('waymark/b');
    entries.delete('b');
    await write(store, 'a', 'new ');
    const before = await backUp('before-restore');
    const report = await restore(store, index);
    await write(store, 'a', 'after ');
    await takeBackRestore(world(store), before.index, report.restored);
    expect(await text('a')).toBe('new old');
    expect(await liveDocumentNames()).toEqual(['a']);
  });

  it('[BK8] says what of it is missing, and leaves that document as it is', async () => {
    const store = start();
    await write(store, 'a', 'words');
    await write(store, 'b', 'others');
    const { index } = await backUp();
    const lost = index.documents.find(({ name }) => name === 'b')?.object ?? '';
    place.objects.delete(lost);
    expect(await restore(store, index)).toEqual({ restored: ['a'], missing: ['b'], notSaved: [] });
    expect(await text('b')).toBe('others');
  });

  it('saves what can be read of a document with a damaged row', async () => {
    const store = start();
    await write(store, 'a', 'words');
    await store.evict('a');
    await damage('a');
    expect(await readStoredState('a')).toBeUndefined();
    const { damagedRows, state } = await salvage('a');
    expect(damagedRows).toBe(1);
    expect(state.length).toBeGreaterThan(2);
  });
});
