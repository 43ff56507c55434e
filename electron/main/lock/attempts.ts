/** So many wrong ones cost nothing: fingers slip. */
const freeTries = 3;
const firstWaitMs = 5_000;
/** Longer would punish the owner more than anybody else: whoever cannot wait can read the disk. */
const longestWaitMs = 5 * 60_000;

/** How long after so many wrong ones in a row no other is looked at: 5 s after the third, then twice as long each time. */
export const waitAfter = (wrong: number): number =>
  wrong < freeTries ? 0 : Math.min(firstWaitMs * 2 ** (wrong - freeTries), longestWaitMs);

/**
 * Counts wrong passphrases. It forgets when the app is closed: opening it again takes seconds too, and a count on the disk
 * would be one more thing that somebody at this screen, who can delete the lock itself, could delete.
 * @param now milliseconds that only ever grow, whatever becomes of the clock
 */
export const createAttempts = (now: () => number) => {
  let wrong = 0;
  let notBefore = 0;
  return {
    waitMs: (): number => Math.max(0, notBefore - now()),
    wasWrong: (): number => {
      wrong += 1;
      notBefore = now() + waitAfter(wrong);
      return waitAfter(wrong);
    },
    wasRight: (): void => {
      wrong = 0;
      notBefore = 0;
    },
  };
};
