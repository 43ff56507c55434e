import { forceCloseDatabase, IDBFactory as FDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStoreStop, type StoreStop } from './store-stop.ts';
import { refusalOf, watchDatabases, type DatabaseWorld } from './watch-databases.ts';

const opened = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });

const ended = (transaction: IDBTransaction): Promise<string> =>
  new Promise((resolve) => {
    for (const type of ['complete', 'abort'])
      transaction.addEventListener(type, () => resolve(transaction.error?.name ?? type));
  });

/** A transaction or a request that ends as the test says: the store in memory never refuses one. */
const endsWith = (type: string, name: string) => {
  const target = Object.assign(new EventTarget(), { error: new DOMException('', name) });
  queueMicrotask(() => target.dispatchEvent(new Event(type)));
  return target;
};

describe('watched databases', () => {
  let factory: IDBFactory;
  let database: IDBDatabase;
  let stop: StoreStop;
  let isRoom: boolean;

  const watch = (world: Omit<DatabaseWorld, 'hasRoom'>): void =>
    watchDatabases(stop, { ...world, hasRoom: () => Promise.resolve(isRoom) });

  beforeEach(async () => {
    isRoom = true;
    stop = createStoreStop();
    // Of this test's own: what is watched stays watched.
    class OwnFactory extends FDBFactory {}
    factory = new OwnFactory();
    database = await opened(factory.open('a'));
    watch({ factory: OwnFactory.prototype, database });
  });

  it('work as before, and stop nothing', async () => {
    const transaction = database.transaction('rows', 'readwrite');
    transaction.objectStore('rows').add('value', 'key');
    expect(await ended(transaction)).toBe('complete');
    const other = await opened(factory.open('b'));
    expect((await factory.databases()).map(({ name }) => name)).toEqual(['a', 'b']);
    other.close();
    factory.deleteDatabase('b');
    await vi.waitFor(async () => expect(await factory.databases()).toHaveLength(1));
    expect(stop.reason()).toBeUndefined();
  });

  it('stop nothing by a mistake of who asked', async () => {
    const own = database.transaction('rows', 'readwrite');
    own.abort();
    await ended(own);
    const twice = database.transaction('rows', 'readwrite');
    for (const value of ['one', 'two']) twice.objectStore('rows').add(value, 'key');
    expect(await ended(twice)).toBe('ConstraintError');
    expect(stop.reason()).toBeUndefined();
  });

  it('[PE14] stop the store when the disk refuses a write', async () => {
    const refusing = { transaction: () => endsWith('abort', 'UnknownError') as never };
    watch({ factory, database: refusing });
    (refusing as Pick<IDBDatabase, 'transaction'>).transaction('rows', 'readwrite');
    await vi.waitFor(() => expect(stop.reason()).toBe('refused'));
  });

  it('[PE14] say that the disk is full where that is behind it', async () => {
    isRoom = false;
    stop.stop('store-closed');
    expect(stop.reason()).toBe('store-closed');
    await vi.waitFor(() => expect(stop.reason()).toBe('no-space'));
    stop.stop('refused');
    expect(stop.reason()).toBe('no-space');
  });

  it('[PE14] tell a full disk, however Chromium says it, from a mistake of who asked', () => {
    const errors = {
      QuotaExceededError: 'no-space',
      // “Connection is closing.”
      UnknownError: 'refused',
      // “Failed to write blobs (IOError)”
      DataError: 'refused',
      ConstraintError: undefined,
      AbortError: undefined,
      VersionError: undefined,
    };
    for (const [name, reason] of Object.entries(errors))
      expect(refusalOf(new DOMException('', name))).toBe(reason);
    expect(refusalOf(null)).toBeUndefined();
  });

  it('[PE14] stop the store when Chromium closes one of them', async () => {
    const other = await opened(factory.open('b'));
    forceCloseDatabase(other as never);
    await vi.waitFor(() => expect(stop.reason()).toBe('store-closed'));
  });

  it('[PE6] do not stop the store for one that cannot be opened, but on a full disk', async () => {
    const failing = {
      open: () => endsWith('error', 'UnknownError') as never,
      deleteDatabase: (name: string) => factory.deleteDatabase(name),
      databases: () => factory.databases(),
    };
    watch({ factory: failing, database });
    const openOne = (): Promise<unknown> =>
      opened((failing as Pick<IDBFactory, 'open'>).open('b')).catch(() => undefined);
    await openOne();
    await Promise.resolve();
    expect(stop.reason()).toBeUndefined();
    isRoom = false;
    await openOne();
    await vi.waitFor(() => expect(stop.reason()).toBe('no-space'));
  });

  it('[PE14] can be read once the store is stopped, and in no other way reached', async () => {
    stop.stop('refused');
    const words = 'until the app is started again';
    expect(() => factory.open('a')).toThrow(words);
    expect(() => factory.open('c')).toThrow(words);
    expect(() => factory.deleteDatabase('a')).toThrow(words);
    await expect(factory.databases()).rejects.toThrow(words);
    expect(() => database.transaction('rows', 'readwrite')).toThrow(words);
    expect(await ended(database.transaction('rows', 'readonly'))).toBe('complete');
    expect(await ended(database.transaction('rows'))).toBe('complete');
  });
});
