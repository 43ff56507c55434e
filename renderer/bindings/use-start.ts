import { useSyncExternalStore } from 'react';
import { useServices } from './services.ts';
import type { StartSnapshot } from './start-store.ts';

/** What main had to say about this start, and where the data folder is. */
export function useStart(): StartSnapshot {
  const { start } = useServices();
  return useSyncExternalStore(start.subscribe, start.snapshot);
}
