import { describe, expect, test } from 'vitest';
import { createToastQueue, toastLifeMs } from './toast-queue.ts';

/** A clock that only moves when told. */
function createClock() {
  let now = 0;
  let timers: readonly { readonly at: number; readonly call: () => void }[] = [];
  return {
    now: () => now,
    after: (delayMs: number, call: () => void) => {
      const timer = { at: now + delayMs, call };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: (ms: number) => {
      now += ms;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const timer of due) timer.call();
    },
  };
}

describe('the toast queue', () => {
  const createWorld = () => {
    const clock = createClock();
    const queue = createToastQueue(clock);
    return { ...clock, queue, texts: () => queue.snapshot().map((toast) => toast.text) };
  };

  test('a toast stays ten seconds', () => {
    const { queue, pass, texts } = createWorld();
    queue.show('Parked.');
    pass(toastLifeMs - 1);
    expect(texts()).toEqual(['Parked.']);
    pass(1);
    expect(texts()).toEqual([]);
  });

  test('no time passes while it is held, and the rest runs on afterwards', () => {
    const { queue, pass, texts } = createWorld();
    queue.show('Parked.');
    pass(6_000);
    queue.hold();
    pass(60_000);
    expect(texts()).toEqual(['Parked.']);
    queue.release();
    pass(3_999);
    expect(texts()).toEqual(['Parked.']);
    pass(1);
    expect(texts()).toEqual([]);
  });

  test('a toast that arrives while the queue is held waits too', () => {
    const { queue, pass, texts } = createWorld();
    queue.show('First.');
    queue.hold();
    queue.show('Second.');
    pass(60_000);
    expect(texts()).toEqual(['First.', 'Second.']);
    queue.release();
    pass(toastLifeMs);
    expect(texts()).toEqual([]);
  });

  test('dismissing the held toast lets the next one run', () => {
    const { queue, pass, texts } = createWorld();
    queue.show('First.');
    queue.hold();
    queue.dismiss(queue.snapshot()[0]?.id ?? 0);
    queue.show('Second.');
    pass(toastLifeMs);
    expect(texts()).toEqual([]);
  });

  test('listeners hear of arrivals and departures until they leave', () => {
    const { queue, pass } = createWorld();
    let calls = 0;
    const leave = queue.subscribe(() => {
      calls += 1;
    });
    queue.show('Parked.');
    pass(toastLifeMs);
    expect(calls).toBe(2);
    leave();
    queue.show('Again.');
    expect(calls).toBe(2);
  });
});
