import { useSyncExternalStore } from 'react';
import type { SaveState } from '@/persistence/save-state.ts';
import { useServices } from './services.ts';

export type { SaveState } from '@/persistence/save-state.ts';

/** Where everything written in this window is: on disk, on its way, or refused. */
export function useSaveState(): SaveState {
  const { store } = useServices();
  return useSyncExternalStore(store.subscribe, store.saveState);
}
