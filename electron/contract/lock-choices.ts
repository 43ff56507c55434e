/** Minutes without any input after which the lock closes; 0 is never: then it only closes at the start and by hand. */
export const idleChoices = [1, 5, 15, 60, 0] as const;

/** Longer than any sentence that somebody remembers, short enough to be worked on without effort. */
export const maximumPassphraseLength = 500;

/** A lock on a screen, not a key: it has to resist a person who tries, for a few minutes, with waits between. */
export const minimumPassphraseLength = 6;
