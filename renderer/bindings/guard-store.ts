import { useEffect, useSyncExternalStore } from 'react';
import type { DocumentStore } from '@/persistence/document-store.ts';
import { putBack, type RescuePlace } from '@/persistence/rescue.ts';
import { useServices, type Services } from './services.ts';

export interface GuardSnapshot {
  /** What the store had refused and is where it belongs now: documents, and those it could not be put back into. */
  readonly putBack: { readonly restored: number; readonly left: number } | undefined;
  /** Documents that were on the disk once and are not, or not whole. */
  readonly losses: readonly string[];
  /** Counts the times documents were mended: who holds one that could not be opened asks for it again. */
  readonly mended: number;
}

/** What the store had to be guarded from, and what became of it. */
export interface GuardStore {
  readonly snapshot: () => GuardSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts back what was kept, and looks for what is missing; once, and not before the first paint. */
  readonly check: () => void;
  /** Documents are as they should be again, or the person goes on without what is missing. */
  readonly mended: () => void;
  readonly dismissPutBack: () => void;
}

export function createGuardStore(
  store: Pick<DocumentStore, 'acquire' | 'losses'>,
  place: Pick<RescuePlace, 'kept' | 'putBackDone'>,
): GuardStore {
  let current: GuardSnapshot = { putBack: undefined, losses: [], mended: 0 };
  let isChecked = false;
  const listeners = new Set<() => void>();
  const become = (next: Partial<GuardSnapshot>): void => {
    current = { ...current, ...next };
    for (const listener of listeners) listener();
  };
  const lookForLosses = async (): Promise<void> => {
    // A look that fails accuses nobody; each document is held against its record again when it is opened.
    const losses = await store.losses().catch(() => []);
    become({ losses });
  };
  const check = async (): Promise<void> => {
    // First, because what is put back may be just what seems to be missing.
    const answer = await putBack(store, place).catch(() => ({ restored: 0, left: 0 }));
    if (answer.restored + answer.left > 0) become({ putBack: answer });
    await lookForLosses();
  };
  return {
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: () => {
      if (isChecked) return;
      isChecked = true;
      void check();
    },
    mended: () => {
      become({ mended: current.mended + 1 });
      void lookForLosses();
    },
    dismissPutBack: () => become({ putBack: undefined }),
  };
}

export function useGuard(): GuardSnapshot {
  const { guard } = useServices();
  return useSyncExternalStore(guard.subscribe, guard.snapshot);
}

/** Makes the checks of the start when the window has nothing else to do. */
export function useStartChecks(): void {
  const { guard } = useServices();
  useEffect(() => {
    const waiting = requestIdleCallback(guard.check);
    return () => cancelIdleCallback(waiting);
  }, [guard]);
}

/** Goes on with documents as they are: that they lack something is not held against them any more. */
export async function goOnWithout(
  { manifest, guard }: Pick<Services, 'manifest' | 'guard'>,
  names: readonly string[],
): Promise<void> {
  await manifest.forget(names);
  guard.mended();
}
