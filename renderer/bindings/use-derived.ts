import { equalityDeep } from 'lib0/function';
import { useMemo, useSyncExternalStore } from 'react';

/** A shared type, or anything else that says when it changed. */
interface Observable {
  readonly observeDeep: (listener: () => void) => void;
  readonly unobserveDeep: (listener: () => void) => void;
}

function createDerived<Target extends Observable, Value>(target: Target, read: (target: Target) => Value) {
  let value = read(target);
  let stale = false;
  return {
    snapshot: (): Value => {
      if (stale) {
        stale = false;
        const next = read(target);
        if (!equalityDeep(value, next)) value = next;
      }
      return value;
    },
    subscribe: (listener: () => void): (() => void) => {
      const onChange = (): void => {
        stale = true;
        listener();
      };
      target.observeDeep(onChange);
      // What changed between the first read and this subscription was not heard.
      stale = true;
      return () => {
        target.unobserveDeep(onChange);
      };
    },
  };
}

/**
 * A value read from part of a document, always the present one. `read` runs when something in `target` changed; a
 * result equal to the one before keeps its identity, so that nothing below renders again. `read` must be stable
 * (`useCallback`, or a function of the module).
 */
export function useDerived<Target extends Observable, Value>(
  target: Target,
  read: (target: Target) => Value,
): Value {
  const derived = useMemo(() => createDerived(target, read), [target, read]);
  return useSyncExternalStore(derived.subscribe, derived.snapshot);
}
