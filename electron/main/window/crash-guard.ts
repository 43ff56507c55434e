/** So many times in so long a time the page is brought back by itself. More, and something is wrong that will not pass. */
export const crashLimit = { crashes: 3, withinMs: 5 * 60_000 } as const;

/** What to do about a page that is gone. */
export type CrashAnswer =
  /** The same view again. */
  | 'come-back'
  /** The first view: the one that was in front may be what brought it down. */
  | 'start-afresh'
  /** No more by itself: the person is asked. */
  | 'give-up';

/**
 * Decides what follows when the page's process is gone.
 *
 * 1. A first crash brings the same view back, each further one within the time the first view.
 * 2. After as many as the limit allows within the time, it gives up.
 * 3. A crash longer ago than that time does not count.
 * 4. Having given up it gives up again, however late, until the person tries again; then nothing counts any more.
 */
export const createCrashGuard = (now: () => number) => {
  let crashes: readonly number[] = [];
  let hasGivenUp = false;
  return {
    crashed: (): CrashAnswer => {
      const time = now();
      const before = crashes.filter((crash) => time - crash < crashLimit.withinMs).length;
      crashes = [...crashes, time].slice(-crashLimit.crashes);
      if (before >= crashLimit.crashes) hasGivenUp = true;
      if (hasGivenUp) return 'give-up';
      return before === 0 ? 'come-back' : 'start-afresh';
    },
    triedAgain: (): void => {
      crashes = [];
      hasGivenUp = false;
    },
  };
};
