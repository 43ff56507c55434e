import { useMemo, useSyncExternalStore } from 'react';
import type { Result } from '@/lib/result.ts';
import type { Check, DocumentHandle } from '@/persistence/document-store.ts';
import type { OpenFailure } from '@/persistence/open-document.ts';
import { useServices } from './services.ts';

export type { OpenFailure } from '@/persistence/open-document.ts';

/** A thing on its way from the disk. It takes milliseconds; screens show nothing at first, then still lines. */
export type Opened<Value> =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: OpenFailure };

const opening = { kind: 'opening' } as const;

function createHeld<Handle extends DocumentHandle>(acquire: () => Promise<Result<Handle, OpenFailure>>) {
  let state: Opened<Handle> = opening;
  return {
    snapshot: () => state,
    subscribe: (listener: () => void): (() => void) => {
      let gone = false;
      let handle: Handle | undefined;
      void acquire().then((result) => {
        if (result.ok) handle = result.value;
        if (gone) {
          handle?.release();
          return;
        }
        state = result.ok ? { kind: 'open', value: result.value } : { kind: 'failed', failure: result.error };
        listener();
      });
      return () => {
        gone = true;
        state = opening;
        handle?.release();
      };
    },
  };
}

/**
 * Holds what `acquire` opens for as long as the component is there. `acquire` must be stable (`useCallback`); a new one
 * means another thing: the old one is released.
 */
export function useHeld<Handle extends DocumentHandle>(
  acquire: () => Promise<Result<Handle, OpenFailure>>,
): Opened<Handle> {
  const held = useMemo(() => createHeld(acquire), [acquire]);
  return useSyncExternalStore(held.subscribe, held.snapshot);
}

/** Opens one document by its name. */
export function useDocument(name: string, check: Check = 'always'): Opened<DocumentHandle> {
  const { store } = useServices();
  return useHeld(useMemo(() => () => store.acquire(name, check), [store, name, check]));
}
