import { saved, saving, type SaveFailure, type SaveState } from './save-state.ts';

/** y-indexeddb's object store; the format on disk is its. */
export const updatesStoreName = 'updates';

/** Rows a document may have before they are folded into one: reading thousands of rows is what makes opening slow. */
export const maximumRows = 500;

/** How long after a refused write the same changes are offered again, milliseconds. */
export const retryDelayMs = 2_000;

export interface UpdateWriter {
  /** Takes a Yjs update. It is stored, with all others that come in the meantime, in the next transaction. */
  readonly add: (update: Uint8Array) => void;
  readonly state: () => SaveState;
  /** Resolves when nothing is waiting any more, or the last attempt has failed; answers the state then. */
  readonly settled: () => Promise<SaveState>;
  /** Tells the writer that the database is gone; from now on everything stays in memory and is called so. */
  readonly storeClosed: () => void;
}

function failureOf(error: DOMException | null): SaveFailure {
  if (error?.name === 'QuotaExceededError') return 'no-space';
  return error?.name === 'InvalidStateError' ? 'store-closed' : 'refused';
}

/**
 * Writes a document's updates into y-indexeddb's `updates` store.
 *
 * Job: every update given to `add` is on disk once `state` says saved. y-indexeddb's own writer is detached because it
 * neither waits for the disk (Chromium's default durability is relaxed) nor notices a failure.
 * Decision point: `pump`, called after every event.
 * 1. At most one transaction runs; what comes meanwhile goes into the next, in order.
 * 2. `saved` is said only after a transaction with `durability: 'strict'` has completed and nothing waits.
 * 3. A failed transaction's updates stay first in the queue and are offered again; none is dropped.
 * 4. Rows are folded into one (`encodeState`) in one transaction, so that no moment lacks either form.
 */
export function createUpdateWriter(options: {
  readonly database: IDBDatabase;
  /** The whole document as one update, for folding. */
  readonly encodeState: () => Uint8Array;
  /** Rows in the store now. */
  readonly rows: number;
  readonly onState: (state: SaveState) => void;
  readonly now: () => number;
}): UpdateWriter {
  const { database, encodeState, onState, now } = options;
  let waiting: Uint8Array[] = [];
  let running = false;
  let closed = false;
  let rows = options.rows;
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
    if (!closed && retry === undefined)
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

  const store = (batch: readonly Uint8Array[]): void => {
    const fold = rows + batch.length > maximumRows;
    let transaction: IDBTransaction;
    try {
      transaction = database.transaction([updatesStoreName], 'readwrite', { durability: 'strict' });
      const updates = transaction.objectStore(updatesStoreName);
      if (fold) {
        const added = updates.add(encodeState());
        added.addEventListener('success', () => {
          updates.delete(IDBKeyRange.upperBound(added.result, true));
        });
      } else for (const update of batch) updates.add(update);
    } catch (error) {
      waiting = [...batch, ...waiting];
      fail(failureOf(error instanceof DOMException ? error : null));
      return;
    }
    running = true;
    transaction.addEventListener('complete', () => {
      running = false;
      rows = fold ? 1 : rows + batch.length;
      pump();
    });
    transaction.addEventListener('abort', () => {
      running = false;
      waiting = [...batch, ...waiting];
      fail(failureOf(transaction.error));
    });
  };

  const pump = (): void => {
    if (running || closed) return;
    if (waiting.length === 0) {
      become(saved);
      tellWaiters();
      return;
    }
    const batch = waiting;
    waiting = [];
    if (state.kind !== 'failed') become(saving);
    store(batch);
  };

  return {
    add: (update) => {
      waiting.push(update);
      if (closed) {
        fail('store-closed');
        return;
      }
      if (state.kind === 'saved') become(saving);
      // After a failure the retry decides when to try again: a full disk is not asked at every keystroke.
      if (!running && waiting.length === 1 && retry === undefined) queueMicrotask(pump);
    },
    state: () => state,
    settled: () => {
      if (!running && waiting.length === 0) return Promise.resolve(state);
      return new Promise((resolve) => {
        waiters.push(resolve);
        if (retry !== undefined && !running) {
          clearTimeout(retry);
          retry = undefined;
          pump();
        } else if (closed) tellWaiters();
      });
    },
    storeClosed: () => {
      closed = true;
      running = false;
      fail('store-closed');
    },
  };
}
