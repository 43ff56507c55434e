import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as Y from 'yjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveState } from './save-state.ts';
import { createStoreStop, type StoreStop } from './store-stop.ts';
import {
  createUpdateWriter,
  maximumRowBytes,
  maximumRows,
  mergeAbove,
  retryDelayMs,
  updatesStoreName,
  type UpdateWriter,
} from './update-writer.ts';

// A store in memory in place of Chromium's: a refused transaction cannot be had from the real one on demand. That what
// is called saved is on a real disk is shown by the journeys that kill the app.
const openStore = (factory = new IDBFactory()): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.open('test');
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore(updatesStoreName, { autoIncrement: true }),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('open failed')));
  });

const rowsOf = (database: IDBDatabase): Promise<readonly Uint8Array[]> =>
  new Promise((resolve) => {
    const request = database.transaction(updatesStoreName).objectStore(updatesStoreName).getAll();
    request.addEventListener('success', () => resolve(request.result as Uint8Array[]));
  });

const textIn = (rows: readonly Uint8Array[]): string => {
  const document = new Y.Doc();
  for (const row of rows) Y.applyUpdate(document, row);
  return document.getText('text').toJSON();
};

describe('the update writer', () => {
  let database: IDBDatabase;
  let document: Y.Doc;
  let states: SaveState['kind'][];
  let writer: UpdateWriter;
  let reopen: () => Promise<IDBDatabase>;
  let isRoom: boolean;
  let stop: StoreStop;
  let options: Parameters<typeof createUpdateWriter>[0];

  const write = (text: string): void =>
    document.getText('text').insert(document.getText('text').length, text);
  const refuse = (name: string, times: number) => {
    const real = database.transaction.bind(database);
    let left = times;
    return vi
      .spyOn(database, 'transaction')
      .mockImplementation((...given: Parameters<IDBDatabase['transaction']>) => {
        if (left > 0 && given[1] === 'readwrite') {
          left -= 1;
          throw new DOMException('refused', name);
        }
        return real(...given);
      });
  };

  beforeEach(async () => {
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    database = await openStore();
    reopen = () => Promise.reject(new Error('cannot be opened'));
    isRoom = true;
    stop = createStoreStop();
    document = new Y.Doc();
    states = [];
    options = {
      database,
      reopen: () => reopen(),
      hasRoom: () => Promise.resolve(isRoom),
      stop,
      document: {
        encode: (beyond) => Y.encodeStateAsUpdate(document, beyond),
        stateVector: () => Y.encodeStateVector(document),
      },
      rows: Promise.resolve(0),
      onState: (state) => states.push(state.kind),
      now: () => 7,
    };
    writer = createUpdateWriter(options);
    document.on('update', writer.add);
  });
  afterEach(() => {
    vi.useRealTimers();
    database.close();
  });

  it('says saving, then saved, and has stored everything by then', async () => {
    write('one ');
    write('two');
    expect(writer.state().kind).toBe('saving');
    expect((await writer.settled()).kind).toBe('saved');
    expect(states).toEqual(['saving', 'saved']);
    expect(textIn(await rowsOf(database))).toBe('one two');
  });

  it('asks for strict durability', async () => {
    const transaction = vi.spyOn(database, 'transaction');
    write('one');
    await writer.settled();
    expect(transaction).toHaveBeenCalledWith([updatesStoreName], 'readwrite', { durability: 'strict' });
  });

  it('stores a burst in a few transactions', async () => {
    const transaction = vi.spyOn(database, 'transaction');
    for (let index = 0; index < 400; index += 1) write('x');
    await writer.settled();
    expect(transaction.mock.calls.length).toBeLessThanOrEqual(2);
    expect(textIn(await rowsOf(database))).toHaveLength(400);
  });

  it('folds many rows into one and loses nothing by it', async () => {
    for (let index = 0; index <= maximumRows; index += 1) {
      write('x');
      await writer.settled();
    }
    const rows = await rowsOf(database);
    expect(rows.length).toBeLessThan(maximumRows);
    expect(textIn(rows)).toHaveLength(maximumRows + 1);
  });

  it.each([
    ['that were there before', () => Promise.resolve(maximumRows)],
    ['that cannot be counted', () => Promise.reject(new Error('no count'))],
  ])('folds rows %s', async (_, rows) => {
    write('one ');
    await writer.settled();
    document.off('update', writer.add);
    const next = createUpdateWriter({ ...options, rows: rows() });
    document.on('update', next.add);
    write('two ');
    write('three');
    await next.settled();
    expect(await rowsOf(database)).toHaveLength(1);
    expect(textIn(await rowsOf(database))).toBe('one two three');
  });

  it('[PE2] says why it could not store, keeps the changes, and stores them when there is room again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    isRoom = false;
    write('kept');
    await vi.waitFor(() => {
      expect(writer.state()).toEqual({ kind: 'failed', reason: 'no-space', since: 7 });
    });
    write(' and more');
    expect(writer.state().kind).toBe('failed');
    isRoom = true;
    await vi.advanceTimersByTimeAsync(retryDelayMs);
    vi.useRealTimers();
    expect((await writer.settled()).kind).toBe('saved');
    expect(textIn(await rowsOf(database))).toBe('kept and more');
  });

  it.each([
    ['QuotaExceededError', 'no-space'],
    ['UnknownError', 'refused'],
    ['InvalidStateError', 'store-closed'],
  ] as const)('[PE14] stops the store at the first refused write: %s', async (name, reason) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const transaction = refuse(name, 1);
    write('kept');
    expect(await writer.settled()).toEqual({ kind: 'failed', reason, since: 7 });
    expect(stop.reason()).toBe(reason);
    write(' and more');
    await vi.advanceTimersByTimeAsync(10 * retryDelayMs);
    expect(await writer.settled()).toMatchObject({ kind: 'failed', reason });
    expect(transaction).toHaveBeenCalledTimes(1);
    expect(textIn([writer.unsaved() ?? new Uint8Array()])).toBe('kept and more');
  });

  it('[PE14] writes nothing once another one has stopped the store, and says so with the first change', async () => {
    write('stored ');
    await writer.settled();
    const transaction = vi.spyOn(database, 'transaction');
    const asked = vi.spyOn(options, 'hasRoom');
    stop.stop('refused');
    expect(writer.state().kind).toBe('saved');
    write('kept');
    expect(await writer.settled()).toEqual({ kind: 'failed', reason: 'refused', since: 7 });
    write(' and more');
    expect(await writer.settled()).toEqual({ kind: 'failed', reason: 'refused', since: 7 });
    expect(asked).not.toHaveBeenCalled();
    expect(transaction).not.toHaveBeenCalled();
    expect(textIn([...(await rowsOf(database)), writer.unsaved() ?? new Uint8Array()])).toBe(
      'stored kept and more',
    );
  });

  it('[PE14] waits for no room any more once the store is stopped', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    isRoom = false;
    write('kept');
    await writer.settled();
    const transaction = vi.spyOn(database, 'transaction');
    stop.stop('refused');
    isRoom = true;
    await vi.advanceTimersByTimeAsync(10 * retryDelayMs);
    expect(writer.state()).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(transaction).not.toHaveBeenCalled();
  });

  it('[PE14] asks again after the question is answered, so that a stop in between holds', async () => {
    const transaction = vi.spyOn(database, 'transaction');
    write('kept');
    await Promise.resolve();
    stop.stop('refused');
    expect(await writer.settled()).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(transaction).not.toHaveBeenCalled();
  });

  it('does not keep who waits waiting while nothing can be stored', async () => {
    refuse('UnknownError', Number.POSITIVE_INFINITY);
    write('kept');
    expect(await writer.settled()).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(await writer.settled()).toMatchObject({ kind: 'failed', reason: 'refused' });
  });

  it('stores a burst too large for single rows as one row, and nothing of it is missing', async () => {
    write('before ');
    await writer.settled();
    for (let index = 0; index < 10 * mergeAbove; index += 1) write('x');
    document.getText('text').delete(0, 1);
    await writer.settled();
    const rows = await rowsOf(database);
    expect(rows.length).toBeLessThanOrEqual(3);
    expect(textIn(rows)).toBe(document.getText('text').toJSON());
  });

  it('folds rows by their size too', async () => {
    for (let index = 0; index < 7; index += 1) {
      write('x'.repeat(maximumRowBytes / 4));
      await writer.settled();
    }
    expect((await rowsOf(database)).length).toBeLessThan(7);
    expect(textIn(await rowsOf(database))).toHaveLength((7 * maximumRowBytes) / 4);
  });

  it('answers what is not stored yet, and nothing once it is', async () => {
    write('stored ');
    await writer.settled();
    expect(writer.unsaved()).toBeUndefined();
    isRoom = false;
    write('kept');
    await writer.settled();
    const copy = new Y.Doc();
    for (const row of [...(await rowsOf(database)), writer.unsaved() ?? new Uint8Array()])
      Y.applyUpdate(copy, row);
    expect(copy.getText('text').toJSON()).toBe('stored kept');
    isRoom = true;
    await writer.settled();
    expect(writer.unsaved()).toBeUndefined();
  });

  it('[PE11] writes nothing and opens nothing without room, and everything when there is some', async () => {
    const opened = vi.fn(() => openStore());
    const closed = createUpdateWriter({ ...options, database: undefined, reopen: opened });
    document.on('update', closed.add);
    const transaction = vi.spyOn(database, 'transaction');
    isRoom = false;
    write('before ');
    expect(await writer.settled()).toEqual({ kind: 'failed', reason: 'no-space', since: 7 });
    write('after');
    expect(await closed.settled()).toMatchObject({ kind: 'failed', reason: 'no-space' });
    expect(transaction).not.toHaveBeenCalled();
    expect(opened).not.toHaveBeenCalled();
    isRoom = true;
    expect((await closed.settled()).kind).toBe('saved');
    expect((await writer.settled()).kind).toBe('saved');
    expect(opened).toHaveBeenCalledTimes(1);
    closed.stop();
  });

  it('[PE5] keeps the whole document when the store was closed under it, and opens nothing', async () => {
    write('before ');
    await writer.settled();
    const opened = vi.fn(() => openStore());
    reopen = opened;
    writer.storeClosed();
    expect(writer.state()).toMatchObject({ kind: 'failed', reason: 'store-closed' });
    expect(stop.reason()).toBe('store-closed');
    write('after');
    expect(await writer.settled()).toMatchObject({ kind: 'failed', reason: 'store-closed' });
    expect(textIn([writer.unsaved() ?? new Uint8Array()])).toBe('before after');
    expect(opened).not.toHaveBeenCalled();
  });
});
