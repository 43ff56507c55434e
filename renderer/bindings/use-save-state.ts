import { useSyncExternalStore } from 'react';
import type { SaveState } from '@/persistence/save-state.ts';
import { useServices } from './services.ts';

export type { SaveState } from '@/persistence/save-state.ts';

/** Where everything written in this window is: on disk, on its way, or refused. */
export function useSaveState(): SaveState {
  const { store } = useServices();
  return useSyncExternalStore(store.subscribe, () => store.saveState());
}

/** What is refused of what was written in one document; whoever asks only for that is not told of each write. */
export function useRefusal(name: string): Extract<SaveState, { kind: 'failed' }> | undefined {
  const { store } = useServices();
  return useSyncExternalStore(store.subscribe, () => {
    const state = store.saveState(name);
    return state.kind === 'failed' ? state : undefined;
  });
}
