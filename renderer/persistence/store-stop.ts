import type { SaveFailure } from './save-state.ts';

/** Whether this run of the app has stopped writing to its databases, and why. */
export interface StoreStop {
  /** `undefined` while they may be written to. Once there, it stays until the app is started again. */
  readonly reason: () => SaveFailure | undefined;
  /** The first reason stays, unless a full disk turns out to be behind it. */
  readonly stop: (reason: SaveFailure) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The one word on whether anything may still be written. A write that the disk has refused may have left half a record in
 * Chromium's log; whatever is written behind it, or only opened, which makes Chromium write a little of its own, may make
 * Chromium delete every database (see room-on-disk.ts). Main mends the log at the next start; until then only memory and
 * the rescue file are safe.
 */
export function createStoreStop(): StoreStop {
  let reason: SaveFailure | undefined;
  const listeners = new Set<() => void>();
  return {
    reason: () => reason,
    stop: (why) => {
      if (reason !== undefined && (why !== 'no-space' || reason === why)) return;
      reason = why;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** IndexedDB is one for the whole page, and so is this. */
export const pageStoreStop = createStoreStop();
