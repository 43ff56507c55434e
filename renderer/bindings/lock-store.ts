import { use, createContext, useEffect, useSyncExternalStore } from 'react';
import type { DesktopApi, LockState } from '@/platform/desktop.ts';

/** Where the lock of this screen stands, as main says. */
export interface LockStore {
  /** `undefined` only for a page that was loaded again, until main has answered. */
  readonly isLocked: () => boolean | undefined;
  /** Everything about it; `undefined` until somebody has asked. */
  readonly snapshot: () => LockState | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks main unless it is known; a start without a lock does not wait for it. */
  readonly ask: () => void;
}

export function createLockStore({ lock, on }: Pick<DesktopApi, 'lock' | 'on'>): LockStore {
  let state: LockState | undefined;
  let isAsked = false;
  const listeners = new Set<() => void>();
  const take = (next: LockState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const ask = (): void => {
    if (isAsked || state !== undefined) return;
    isAsked = true;
    lock.describe().then(
      // What main has told meanwhile is newer.
      (answer) => {
        if (state === undefined) take(answer);
      },
      () => {
        isAsked = false;
      },
    );
  };
  const atStart = { open: false, locked: true, ask: undefined }[lock.atStart];
  on('lock:changed', take);
  if (lock.atStart !== 'open') ask();
  return {
    isLocked: () => state?.isLocked ?? atStart,
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask,
  };
}

/** Apart from the other services, which are not there yet while it is locked. */
export const LockContext = createContext<LockStore | undefined>(undefined);

function useLockStore(): LockStore {
  const store = use(LockContext);
  if (store === undefined) throw new Error('the lock needs a LockContext above it');
  return store;
}

export function useIsLocked(): boolean | undefined {
  const { subscribe, isLocked } = useLockStore();
  return useSyncExternalStore(subscribe, isLocked);
}

/** The lock as far as anybody has asked: in full after a start that found it closed. */
export function useKnownLock(): LockState | undefined {
  const { subscribe, snapshot } = useLockStore();
  return useSyncExternalStore(subscribe, snapshot);
}

/** The lock in full; `undefined` for the moment until main has answered. */
export function useLock(): LockState | undefined {
  const { ask } = useLockStore();
  // Not before the first paint.
  useEffect(() => {
    const waiting = requestIdleCallback(ask);
    return () => cancelIdleCallback(waiting);
  }, [ask]);
  return useKnownLock();
}
