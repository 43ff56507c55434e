import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { useServices } from './services.ts';

/** Longer than Chromium takes to tell every connection that it is closed, milliseconds. */
const stopHeardAfterMs = 200;

/**
 * Asks the catalogue or the versions, and again when they change; `undefined` until they have answered. Once the store is
 * stopped, when they cannot be opened any more, a view that is there keeps its last answer and one that comes has none: it
 * must not throw, which would take the window with it and what is only in memory.
 */
export function useStoreQuery<Answer>(
  ask: () => Promise<Answer>,
  dependencies: readonly unknown[],
): Answer | undefined {
  const { store } = useServices();
  const last = useRef<Answer>(undefined);
  return useLiveQuery(async () => {
    if (store.stopped() !== undefined) return last.current;
    try {
      last.current = await ask();
    } catch (error) {
      // What comes of a store that is closed may be heard before the word that it is.
      await new Promise((resolve) => {
        setTimeout(resolve, stopHeardAfterMs);
      });
      if (store.stopped() === undefined) throw error;
    }
    return last.current;
  }, [store, ...dependencies]);
}
