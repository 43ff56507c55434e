import { useEffect } from 'react';
import { rebuildRows } from '@/bindings/rebuild-rows.ts';
import { useServices } from '@/bindings/services.ts';
import type { PersonId } from '@/model/ids.ts';
import { onceIdleAfterReady } from './screen-ready.ts';

/** Looks once, when the first screen is there and the window has nothing else to do, for mentorships that are in no list. */
export function useRebuiltRows(me: PersonId): void {
  const services = useServices();
  useEffect(
    () =>
      onceIdleAfterReady(() => {
        // A list that could not be mended now is mended at the next start; nothing is lost meanwhile.
        rebuildRows(services, me).catch(() => undefined);
      }),
    [services, me],
  );
}
