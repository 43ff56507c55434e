import { useSyncExternalStore } from 'react';
import type { SaveFailure } from '@/persistence/save-state.ts';
import { useServices } from './services.ts';

/** Why nothing is written or opened any more until Waymark is started again; `undefined` as long as it is. */
export function useStopped(): SaveFailure | undefined {
  const { store } = useServices();
  return useSyncExternalStore(store.subscribe, store.stopped);
}
