import { useSyncExternalStore } from 'react';
import type { SaveState } from '@/persistence/save-state.ts';
import { useServices } from './services.ts';

export type { SaveState } from '@/persistence/save-state.ts';

/** Where everything written in this window is: on disk, on its way, or refused. Or what was written in one document. */
export function useSaveState(name?: string): SaveState {
  const { store } = useServices();
  return useSyncExternalStore(store.subscribe, () => store.saveState(name));
}
