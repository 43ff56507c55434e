import { useMemo, useSyncExternalStore } from 'react';
import type { SessionDocument } from '@/model/documents.ts';
import { useServices } from './services.ts';

const minuteMs = 60_000;

function createTouched(document: SessionDocument, now: () => number) {
  let at = 0;
  return {
    snapshot: () => at,
    subscribe: (listener: () => void): (() => void) => {
      const onUpdate = (): void => {
        // In whole minutes: whoever asks wants to know whether anybody is there, and not of every letter.
        const minute = Math.floor(now() / minuteMs) * minuteMs;
        if (minute === at) return;
        at = minute;
        listener();
      };
      document.on('update', onUpdate);
      return () => document.off('update', onUpdate);
    },
  };
}

/** When anybody wrote anything in a session last, since it is in front here; milliseconds since 1970, 0 where nobody has. */
export function useTouched(document: SessionDocument): number {
  const { now } = useServices();
  const touched = useMemo(() => createTouched(document, now), [document, now]);
  return useSyncExternalStore(touched.subscribe, touched.snapshot);
}
