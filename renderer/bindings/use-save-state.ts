import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import { calmly } from '@/lib/calmly.ts';
import type { SaveState } from '@/persistence/save-state.ts';
import { useServices } from './services.ts';

export type { SaveState } from '@/persistence/save-state.ts';

/** How long everything is on disk before that is said, milliseconds: between the keys of a word it would only flicker. */
const calmMs = 150;

/**
 * Tells, past React, whether everything written in this window is on disk: that changes twice with each key, and each of React's
 * commits looks for the caret in all of the text that is being written. What is not on disk is told at once.
 */
export function useHearSaved(listener: (isSaved: boolean) => void): void {
  const { store } = useServices();
  const hear = useEffectEvent(listener);
  useLayoutEffect(() => {
    const heard = calmly(calmMs, (isSaved) => hear(isSaved));
    const tell = (): void => heard.tell(store.saveState().kind === 'saved');
    tell();
    const stop = store.subscribe(tell);
    return () => {
      stop();
      heard.stop();
    };
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
