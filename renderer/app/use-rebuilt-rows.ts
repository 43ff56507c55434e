import { useEffect } from 'react';
import { rebuildAgendaRows } from '@/bindings/keep-agenda-rows.ts';
import { rebuildRows } from '@/bindings/rebuild-rows.ts';
import { useServices } from '@/bindings/services.ts';
import type { PersonId } from '@/model/ids.ts';
import { onceIdleAfterReady } from './screen-ready.ts';

const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve());
  });

/** Looks once, when the first screen is there and the window has nothing else to do, for what is in no list, or not as it is. */
export function useRebuiltRows(me: PersonId): void {
  const services = useServices();
  useEffect(
    () =>
      onceIdleAfterReady(() => {
        // A list that could not be mended now is mended at the next start; nothing is lost meanwhile.
        rebuildRows(services, me)
          .then(() => rebuildAgendaRows(services, () => services.desktop.listSaved(), untilIdle))
          .catch(() => undefined);
      }),
    [services, me],
  );
}
