/** Held by the one window that writes documents, for as long as it is there. */
const lockName = 'waymark/writes-documents';

const hold = (locks: Pick<LockManager, 'request'>): Promise<void> =>
  new Promise((resolve, reject) => {
    locks
      .request(lockName, () => {
        resolve();
        return new Promise<never>(() => undefined);
      })
      .catch(reject);
  });

/**
 * Takes the lock when it is first asked, and resolves when no other page writes documents any more: a page that was killed or
 * loaded again may still have transactions under way, and its rows would come between ours. The lock goes with the page.
 */
export function createWritingLock(
  locks: Pick<LockManager, 'request'> = navigator.locks,
): () => Promise<void> {
  let held: Promise<void> | undefined;
  return () => (held ??= hold(locks));
}
