import { beforeEach, describe, expect, it } from 'vitest';
import { everyMs, firstAfterMs, nextIn, scheduleBackups } from './backup-schedule.ts';

const minute = 60_000;

describe('when a backup is tried', () => {
  it('is due a quarter of an hour after the last one or the last attempt', () => {
    expect(nextIn(undefined, 100 * minute, undefined)).toBe(0);
    expect(nextIn(90 * minute, 100 * minute, undefined)).toBe(5 * minute);
    expect(nextIn(10 * minute, 100 * minute, 95 * minute)).toBe(10 * minute);
  });

  it('does not wait for a last one that lies in the future', () => {
    expect(nextIn(500 * minute, 100 * minute, undefined)).toBe(0);
  });

  describe('over a day of a clock of its own', () => {
    let time: number;
    let timers: { readonly at: number; readonly call: () => void }[];
    let tried: number[];
    let lastAt: number | undefined;
    const run = async (until: number): Promise<void> => {
      for (;;) {
        const next = timers.toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined || next.at > until) break;
        timers = timers.filter((timer) => timer !== next);
        time = next.at;
        next.call();
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      }
      time = until;
    };
    const start = (tryOne: () => Promise<void>) =>
      scheduleBackups({
        now: () => time,
        after: (milliseconds, call) => {
          const timer = { at: time + milliseconds, call };
          timers.push(timer);
          return () => {
            timers = timers.filter((other) => other !== timer);
          };
        },
        lastAt: () => Promise.resolve(lastAt),
        tryOne: () => {
          tried.push(time);
          return tryOne();
        },
      });

    beforeEach(() => {
      time = 1_000 * minute;
      timers = [];
      tried = [];
      lastAt = undefined;
    });

    it('comes a minute after the start and then every quarter of an hour', async () => {
      const began = time;
      start(() => {
        lastAt = time;
        return Promise.resolve();
      });
      await run(began + 60 * minute);
      expect(tried.map((at) => (at - began) / minute)).toEqual([1, 16, 31, 46]);
    });

    it('waits at the start for a last one that is younger', async () => {
      const began = time;
      lastAt = began - 5 * minute;
      start(() => Promise.resolve());
      await run(began + firstAfterMs);
      expect(tried).toEqual([]);
      await run(began + everyMs);
      expect(tried).toEqual([began + 10 * minute]);
    });

    it('goes on after an attempt that failed', async () => {
      const began = time;
      start(() => Promise.reject(new Error('no disk')));
      await run(began + 20 * minute);
      expect(tried.map((at) => (at - began) / minute)).toEqual([1, 16]);
    });

    it('ends when it is stopped', async () => {
      const schedule = start(() => Promise.resolve());
      schedule.stop();
      await run(time + 60 * minute);
      expect(tried).toEqual([]);
    });
  });
});
