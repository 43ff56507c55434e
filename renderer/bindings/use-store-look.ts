import { useEffect, useState } from 'react';
import { hasRoomNow } from '@/persistence/room-on-disk.ts';
import { liveDocumentNames } from '@/persistence/stored-state.ts';
import type { StoreReport } from '@/platform/desktop.ts';
import { useServices } from './services.ts';

/** What can be seen of the store as a whole, when something in it could not be opened. */
export type StoreLook =
  | { readonly kind: 'open'; readonly names: readonly string[] }
  /** None of its databases can be opened. */
  | { readonly kind: 'closed'; readonly isDiskFull: boolean };

async function look(): Promise<StoreLook> {
  try {
    return { kind: 'open', names: await liveDocumentNames() };
  } catch {
    return { kind: 'closed', isDiskFull: !(await hasRoomNow()) };
  }
}

/** Looks once; `undefined` until that is done, which takes milliseconds. */
export function useStoreLook(): StoreLook | undefined {
  const [seen, setSeen] = useState<StoreLook>();
  useEffect(() => {
    let isGone = false;
    void look().then((next) => {
      if (!isGone) setSeen(next);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return seen;
}

const nothingDone: StoreReport = { setAside: null, isStuck: false };

/** What main has done about damaged databases; `undefined` until it has said so. */
export function useStoreReport(): StoreReport | undefined {
  const { desktop } = useServices();
  const [report, setReport] = useState<StoreReport>();
  useEffect(() => {
    let isGone = false;
    const take = (next: StoreReport): void => {
      if (!isGone) setReport(next);
    };
    // The first paint does not wait for it.
    const waiting = requestIdleCallback(() => {
      desktop.describeStore().then(take, () => take(nothingDone));
    });
    return () => {
      isGone = true;
      cancelIdleCallback(waiting);
    };
  }, [desktop]);
  return report;
}
