import { useEffect } from 'react';
import { rebuildRows } from '@/bindings/rebuild-rows.ts';
import { useServices } from '@/bindings/services.ts';
import type { PersonId } from '@/model/ids.ts';

/** Looks once, when the window has nothing else to do, for mentorships that are in no list. */
export function useRebuiltRows(me: PersonId): void {
  const services = useServices();
  useEffect(() => {
    const request = requestIdleCallback(() => {
      // A list that could not be mended now is mended at the next start; nothing is lost meanwhile.
      rebuildRows(services, me).catch(() => undefined);
    });
    return () => cancelIdleCallback(request);
  }, [services, me]);
}
