import { useEffect } from 'react';

/**
 * Says on the root element, once, that the first screen is there: what it shows is painted and takes input. Start-up is
 * measured up to this moment.
 */
export function useScreenReady(isReady: boolean): void {
  useEffect(() => {
    if (!isReady || document.documentElement.dataset['ready'] !== undefined) return;
    // The first frame callback runs before the paint, the second after it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document.documentElement.dataset['ready'] = '';
        // Else Chromium may throw the documents away to make room on a full disk. Not before the first paint.
        void navigator.storage.persist();
      }),
    );
  }, [isReady]);
}
