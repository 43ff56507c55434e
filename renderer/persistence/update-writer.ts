import { saved, saving, type SaveFailure, type SaveState } from './save-state.ts';
import type { StoreStop } from './store-stop.ts';

/** y-indexeddb's object store; the format on disk is its. */
export const updatesStoreName = 'updates';

/** Rows a document may have before they are folded into one: reading thousands of rows is what makes opening slow. */
export const maximumRows = 500;

/** Bytes that may be added before the rows are folded, so that a few rows of a megabyte do not pile up either. */
export const maximumRowBytes = 4 * 1024 * 1024;

/**
 * Updates in one batch from which on they are stored as one row, what the document has beyond the last stored state: 10,000
 * single adds hold the page up for seconds, and merging updates one by one is slower still.
 */
export const mergeAbove = 64;

/** How long after a refused write the same changes are offered again, milliseconds. */
export const retryDelayMs = 2_000;

export interface UpdateWriter {
  /** Takes a Yjs update. It is stored, with all others that come in the meantime, in the next transaction. */
  readonly add: (update: Uint8Array) => void;
  readonly state: () => SaveState;
  /** Resolves when nothing is waiting any more, or the last attempt has failed; answers the state then. */
  readonly settled: () => Promise<SaveState>;
  /** What is not known to be on disk, as one update; `undefined` where everything is. */
  readonly unsaved: () => Uint8Array | undefined;
  /** Tells the writer that the database was closed under it. What it holds then is unknown, and all of it stays in memory. */
  readonly storeClosed: () => void;
  /** Gives the database back. What is not stored by then is not stored. */
  readonly stop: () => void;
}

/** The document as far as the writer has to know it. */
export interface WrittenDocument {
  /** Everything beyond a state vector, or the whole document, as one update. */
  readonly encode: (beyond?: Uint8Array) => Uint8Array;
  readonly stateVector: () => Uint8Array;
}

function failureOf(error: unknown): SaveFailure {
  const name = error instanceof DOMException ? error.name : undefined;
  if (name === 'QuotaExceededError') return 'no-space';
  return name === 'InvalidStateError' ? 'store-closed' : 'refused';
}

/**
 * Writes a document's updates into y-indexeddb's `updates` store.
 *
 * Job: every update given to `add` is on disk once `state` says saved. y-indexeddb's own writer is detached because it
 * neither waits for the disk (Chromium's default durability is relaxed) nor notices a failure.
 * Decision point: `pump`, called after every event.
 * 1. At most one transaction runs; what comes meanwhile goes into the next, in order.
 * 2. `saved` is said only after a transaction with `durability: 'strict'` has completed and nothing waits.
 * 3. A failed transaction's updates stay first in the queue; none is dropped.
 * 4. Rows are folded into one (the whole document) in one transaction, so that no moment lacks either form.
 * 5. Without room on the disk nothing is written, and nothing opened: see room-on-disk.ts for what would be lost. It is
 *    asked again until there is some.
 * 6. A transaction that fails, or a database that is closed under it, stops the store (store-stop.ts), whoever was the
 *    first to meet it: nothing is written or opened any more, and all that waits is unsaved.
 */
export function createUpdateWriter(options: {
  /** `undefined` where it could not be opened without writing: then it is opened, and all is written, when there is room. */
  readonly database: IDBDatabase | undefined;
  /** Opens the same database again. */
  readonly reopen: () => Promise<IDBDatabase>;
  readonly hasRoom: () => Promise<boolean>;
  readonly stop: StoreStop;
  readonly document: WrittenDocument;
  /** Rows in the store now. It is counted before the first transaction here, and nobody waits for it. */
  readonly rows: Promise<number>;
  readonly onState: (state: SaveState) => void;
  readonly now: () => number;
}): UpdateWriter {
  const { document, stop, onState, now } = options;
  let database = options.database;
  let waiting: Uint8Array[] = [];
  let storedVector = document.stateVector();
  let running = false;
  let asked = 0;
  let ended = false;
  let mustFold = false;
  let rows = 0;
  let bytes = 0;
  let state: SaveState = saved;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let waiters: ((state: SaveState) => void)[] = [];

  const become = (next: SaveState): void => {
    const unchanged =
      next.kind === state.kind &&
      (next.kind !== 'failed' || state.kind !== 'failed' || next.reason === state.reason);
    if (unchanged) return;
    state = next;
    onState(state);
  };

  const fail = (reason: SaveFailure): void => {
    become({ kind: 'failed', reason, since: state.kind === 'failed' ? state.since : now() });
    if (!ended && stop.reason() === undefined && retry === undefined)
      retry = setTimeout(() => {
        retry = undefined;
        pump();
      }, retryDelayMs);
    tellWaiters();
  };

  const tellWaiters = (): void => {
    const told = waiters;
    waiters = [];
    for (const tell of told) tell(state);
  };

  /** The rows to add for a batch: its updates, or one that holds them all. */
  const rowsFor = (batch: readonly Uint8Array[], fold: boolean): readonly Uint8Array[] => {
    if (fold) return [document.encode()];
    return batch.length > mergeAbove ? [document.encode(storedVector)] : batch;
  };

  const store = (target: IDBDatabase, batch: readonly Uint8Array[]): void => {
    const fold = mustFold || rows + batch.length > maximumRows || bytes > maximumRowBytes;
    const vector = document.stateVector();
    const added = rowsFor(batch, fold);
    let transaction: IDBTransaction;
    try {
      transaction = target.transaction([updatesStoreName], 'readwrite', { durability: 'strict' });
      const updates = transaction.objectStore(updatesStoreName);
      for (const row of added) {
        const request = updates.add(row);
        if (fold)
          request.addEventListener('success', () => {
            updates.delete(IDBKeyRange.upperBound(request.result, true));
          });
      }
    } catch (error) {
      running = false;
      waiting = [...batch, ...waiting];
      stopFor(failureOf(error));
      return;
    }
    transaction.addEventListener('complete', () => {
      if (target !== database) return;
      running = false;
      storedVector = vector;
      rows = fold ? 1 : rows + added.length;
      bytes = fold ? 0 : bytes + added.reduce((sum, row) => sum + row.byteLength, 0);
      if (fold) mustFold = false;
      pump();
    });
    transaction.addEventListener('abort', () => {
      waiting = [...batch, ...waiting];
      if (target !== database) return;
      running = false;
      stopFor(failureOf(transaction.error));
    });
  };

  const reopen = (): void => {
    options.reopen().then(
      (opened) => {
        running = false;
        if (ended) {
          opened.close();
          return;
        }
        database = opened;
        opened.addEventListener('close', storeClosed);
        pump();
      },
      () => {
        running = false;
        fail('store-closed');
      },
    );
  };

  const pump = (): void => {
    if (running || ended) return;
    if (waiting.length === 0 && !mustFold) {
      become(saved);
      tellWaiters();
      return;
    }
    const reason = stop.reason();
    if (reason !== undefined) {
      fail(reason);
      return;
    }
    if (state.kind !== 'failed') become(saving);
    running = true;
    asked += 1;
    const question = asked;
    void options.hasRoom().then((isRoom) => {
      // The store may have been closed meanwhile: then the retry asks again.
      if (question === asked) pumpWithRoom(isRoom);
    });
  };

  const pumpWithRoom = (isRoom: boolean): void => {
    if (ended) return;
    const reason = stop.reason() ?? (isRoom ? undefined : 'no-space');
    if (reason !== undefined) {
      running = false;
      fail(reason);
    } else if (database === undefined) reopen();
    else {
      const batch = waiting;
      waiting = [];
      store(database, batch);
    }
  };

  /** The one who meets it says why; for all others it was so already. */
  const stopFor = (reason: SaveFailure): void => {
    stop.stop(reason);
    fail(stop.reason() ?? reason);
  };

  const storeClosed = (): void => {
    if (ended) return;
    database = undefined;
    running = false;
    asked += 1;
    mustFold = true;
    stopFor('store-closed');
  };

  options.rows.then(
    (count) => {
      rows += count;
    },
    // Whoever cannot count them folds them.
    () => {
      rows = maximumRows;
    },
  );
  const stopWatching = stop.subscribe(() => {
    clearTimeout(retry);
    retry = undefined;
    pump();
  });

  options.database?.addEventListener('close', storeClosed);
  return {
    add: (update) => {
      waiting.push(update);
      if (state.kind === 'saved') become(saving);
      // After a failure the retry decides when to try again: a full disk is not asked at every keystroke.
      if (!running && waiting.length === 1 && retry === undefined) queueMicrotask(pump);
    },
    state: () => state,
    settled: () => {
      if (!running && waiting.length === 0 && !mustFold) return Promise.resolve(state);
      return new Promise((resolve) => {
        waiters.push(resolve);
        if (!running && (retry !== undefined || stop.reason() !== undefined)) {
          clearTimeout(retry);
          retry = undefined;
          pump();
        }
      });
    },
    unsaved: () =>
      state.kind === 'saved' ? undefined : document.encode(mustFold ? undefined : storedVector),
    storeClosed,
    stop: () => {
      ended = true;
      stopWatching();
      clearTimeout(retry);
      retry = undefined;
      database?.close();
      database = undefined;
    },
  };
}
