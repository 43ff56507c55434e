import { useEffect } from 'react';
import { useIsLocked } from '@/bindings/lock-store.ts';

/** Closes what shows a phrase when the screen is locked: what is behind the lock is hidden, but it is there. */
export function useClosedWhileLocked(close: () => void): void {
  const isLocked = useIsLocked();
  useEffect(() => {
    if (isLocked === true) close();
  }, [isLocked, close]);
}
