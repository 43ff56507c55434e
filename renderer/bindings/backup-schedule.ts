/** How long after the start the first backup may be made, milliseconds: by then nobody waits for the app any more. */
export const firstAfterMs = 60_000;

/** Between two backups, while something changes. */
export const everyMs = 15 * 60_000;

/** None for so long is said, wherever the person is. */
export const overdueAfterMs = 24 * 60 * 60_000;

/** When the next backup should be tried, milliseconds from now. A last one in the future is a clock that was set back. */
export function nextIn(lastAt: number | undefined, now: number, triedAt: number | undefined): number {
  const latest = Math.max(...[lastAt, triedAt].filter((at) => at !== undefined && at <= now).map(Number), 0);
  return Math.max(latest + everyMs - now, 0);
}

export interface BackupSchedule {
  readonly stop: () => void;
}

/**
 * Tries a backup a minute after the start if one is due, and from then on whenever a quarter of an hour has gone by since the
 * last one or the last attempt. Whether anything has changed is decided by whoever makes it.
 */
export function scheduleBackups(options: {
  readonly now: () => number;
  /** Calls back once; returns what stops it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
  readonly lastAt: () => Promise<number | undefined>;
  readonly tryOne: () => Promise<void>;
}): BackupSchedule {
  const { now, after, lastAt, tryOne } = options;
  let triedAt: number | undefined;
  let stopTimer = (): void => {};
  let isStopped = false;

  const wake = async (): Promise<void> => {
    if (nextIn(await lastAt().catch(() => undefined), now(), triedAt) === 0) {
      triedAt = now();
      await tryOne().catch(() => undefined);
    }
    const wait = nextIn(await lastAt().catch(() => undefined), now(), triedAt);
    if (!isStopped) stopTimer = after(Math.max(wait, firstAfterMs), () => void wake());
  };
  stopTimer = after(firstAfterMs, () => void wake());
  return {
    stop: () => {
      isStopped = true;
      stopTimer();
    },
  };
}
