import { useEffect, useState } from 'react';
import { newestWith } from '@/bindings/restore.ts';
import { useServices } from '@/bindings/services.ts';
import { formatDay, formatTime } from '@/lib/dates.ts';

/** When the newest backup that has a document was made, in words; `none` where there is none in reach. */
export type NewestBackup = { readonly kind: 'none' } | { readonly kind: 'made'; readonly when: string };

/** Looks for it when the window has nothing else to do; `undefined` until that is done. */
export function useNewestBackup(name: string): NewestBackup | undefined {
  const { desktop, now } = useServices();
  const [newest, setNewest] = useState<NewestBackup>();
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const found = await newestWith(desktop, [name]).catch(() => undefined);
      if (isGone) return;
      const at = found?.backup.at;
      setNewest(
        at === undefined
          ? { kind: 'none' }
          : { kind: 'made', when: `${formatDay(at, now())}, ${formatTime(at)}` },
      );
    };
    const waiting = requestIdleCallback(() => void look());
    return () => {
      isGone = true;
      cancelIdleCallback(waiting);
    };
  }, [desktop, name, now]);
  return newest;
}
