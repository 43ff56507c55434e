import { equalityDeep } from 'lib0/function';
import * as Y from 'yjs';
import type { DocumentStore, UnsavedChanges } from './document-store.ts';

/** Where changes go that IndexedDB does not take: files that main keeps. Apart from it, because it may be what fails. */
export interface RescuePlace {
  /** Replaces what this page has kept before, nothing included; answers whether it is on the disk. */
  readonly keep: (changes: readonly UnsavedChanges[]) => Promise<boolean>;
  /** What was kept before this page came and has not been put back yet. */
  readonly kept: () => Promise<readonly UnsavedChanges[]>;
  /** Takes away what {@link kept} answers: it is where it belongs now. */
  readonly putBackDone: () => Promise<void>;
}

/** A failure may pass by itself, milliseconds: only then are changes kept beside the store. */
export const rescueAfterMs = 5_000;

/** Once the store is stopped nothing passes by itself: changes are kept as soon as this, milliseconds. */
export const rescueStoppedAfterMs = 1_000;

export type Rescued =
  /** Nothing had to be kept apart. */
  | 'nothing'
  /** What could not be stored is in a file, and is put back at the next start. */
  | 'kept'
  | 'failed';

export interface Rescuer {
  /** Keeps what is unsaved now, at once. */
  readonly keepNow: () => Promise<Rescued>;
  /** Whether everything unsaved is kept in a file, as of the last attempt. */
  readonly state: () => Rescued;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/** The origin of changes put back after a failure: nobody's own edits, so undo leaves them alone. */
export const rescueOrigin = { origin: 'rescue' } as const;

const isSame = (one: readonly UnsavedChanges[], other: readonly UnsavedChanges[]): boolean =>
  one.length === other.length &&
  one.every(({ name, update }, index) => {
    const there = other[index];
    return there?.name === name && equalityDeep(there.update, update);
  });

/**
 * Keeps a copy of what the store refuses, again and again while it does, and takes the copy away when everything is stored.
 */
export function createRescuer(
  store: Pick<DocumentStore, 'saveState' | 'stopped' | 'subscribe' | 'unsaved'>,
  place: RescuePlace,
): Rescuer {
  let state: Rescued = 'nothing';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaitingLong = false;
  let kept: readonly UnsavedChanges[] = [];
  const listeners = new Set<() => void>();

  const become = (next: Rescued): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const keepNow = async (): Promise<Rescued> => {
    const changes = await store.unsaved();
    if (changes.length === 0) {
      if (state !== 'nothing') await place.keep([]).catch(() => false);
      become('nothing');
      return state;
    }
    // It is asked for again and again, also while nobody writes.
    if (state === 'kept' && isSame(changes, kept)) return state;
    const isKept = await place.keep(changes).catch(() => false);
    if (isKept) kept = changes;
    become(isKept ? 'kept' : 'failed');
    return state;
  };

  const watch = (): void => {
    const isFailing = store.saveState().kind === 'failed';
    if (!isFailing && state === 'nothing') {
      clearTimeout(timer);
      timer = undefined;
      return;
    }
    const isStopped = store.stopped() !== undefined;
    if (isStopped && isWaitingLong) {
      clearTimeout(timer);
      timer = undefined;
    }
    if (timer !== undefined) return;
    isWaitingLong = !isStopped;
    timer = setTimeout(
      () => {
        timer = undefined;
        void keepNow().then(watch);
      },
      isStopped ? rescueStoppedAfterMs : rescueAfterMs,
    );
  };

  const unsubscribe = store.subscribe(watch);
  return {
    keepNow,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}

/**
 * Puts back what was kept when the store refused. The files go only when all of it is stored; answers how many documents
 * got something back, and how many could not be opened or stored.
 */
export async function putBack(
  store: Pick<DocumentStore, 'acquire'>,
  place: Pick<RescuePlace, 'kept' | 'putBackDone'>,
): Promise<{ readonly restored: number; readonly left: number }> {
  const kept = await place.kept();
  let restored = 0;
  for (const { name, update } of kept) {
    const acquired = await store.acquire(name);
    if (!acquired.ok) continue;
    const { document, settled, release } = acquired.value;
    Y.applyUpdate(document, update, rescueOrigin);
    if ((await settled()).kind === 'saved') restored += 1;
    release();
  }
  if (kept.length > 0 && restored === kept.length) await place.putBackDone();
  return { restored, left: kept.length - restored };
}
