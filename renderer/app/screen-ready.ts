import { useEffect, useState } from 'react';

let isMarked = false;
let waiting: (() => void)[] = [];

/**
 * Says on the root element, once, that the first screen is there: what it shows is painted and takes input. Start-up is
 * measured up to this moment.
 */
export function markScreenReady(): void {
  if (isMarked) return;
  isMarked = true;
  // The first frame callback runs before the paint, the second after it.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset['ready'] = '';
      // Else Chromium may throw the documents away to make room on a full disk. Not before the first paint.
      void navigator.storage.persist();
      const told = waiting;
      waiting = [];
      for (const tell of told) tell();
    }),
  );
}

/** Marks the first screen as there once `isReady` is true. */
export function useScreenReady(isReady: boolean): void {
  useEffect(() => {
    if (isReady) markScreenReady();
  }, [isReady]);
}

/** Runs `action` when the first screen is there and the window has nothing else to do; returns what stops it. */
export function onceIdleAfterReady(action: () => void): () => void {
  let request: number | undefined;
  const ask = (): void => {
    request = requestIdleCallback(action);
  };
  if (document.documentElement.dataset['ready'] === undefined) waiting.push(ask);
  else ask();
  return () => {
    waiting = waiting.filter((one) => one !== ask);
    if (request !== undefined) cancelIdleCallback(request);
  };
}

/** Whether that time has come: for what the window does besides, and nobody waits for. */
export function useIdleAfterReady(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => onceIdleAfterReady(() => setIsIdle(true)), []);
  return isIdle;
}
