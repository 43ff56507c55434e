import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import type { SaveState } from '@/persistence/save-state.ts';
import { useServices } from './services.ts';

export type { SaveState } from '@/persistence/save-state.ts';

/**
 * Tells, at once and past React, whether everything written in this window is on disk: that changes twice with each key, and
 * each of React's commits looks for the caret in all of the text that is being written.
 */
export function useHearSaveState(listener: (state: SaveState) => void): void {
  const { store } = useServices();
  const hear = useEffectEvent(listener);
  useLayoutEffect(() => {
    const tell = (): void => hear(store.saveState());
    tell();
    return store.subscribe(tell);
  }, [store]);
}

/** What is refused of what was written in one document, or in any; whoever asks only for that is not told of each write. */
export function useRefusal(name?: string): Extract<SaveState, { kind: 'failed' }> | undefined {
  const { store } = useServices();
  return useSyncExternalStore(store.subscribe, () => {
    const state = store.saveState(name);
    return state.kind === 'failed' ? state : undefined;
  });
}
