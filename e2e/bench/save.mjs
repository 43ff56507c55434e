import { alternate } from '../../electron/runtime/bench/pairs.mjs';
import { percentile } from './palette/time-palette.mjs';
import { openBenchPage } from './store/open-page.mjs';

/**
 * From a letter of a title, written through the model, until the store says *saved*: 95 of 100 are at least as fast. The
 * reference is the same letter until the transaction of y-indexeddb as it comes has completed, which does not wait for the disk.
 */
const latency = { name: 'save.latency', unit: 'ms', referenceName: 'y-indexeddb as it comes', goal: 1.5 };
/** Of each run. */
const keystrokes = 100;

/** Until 10,000 changes of the other person, applied in slices of half a frame, are on the disk. */
const burst = {
  name: 'save.burst',
  unit: 'ms',
  referenceName: 'y-indexeddb, one transaction a change',
  goal: 0.02,
};
/** The longest task of the page meanwhile, as Chromium tells of tasks over 50 ms; 0 where it tells of none. */
const task = { name: 'save.burst.task', unit: 'ms', referenceName: 'the limit, 50 ms', goal: 1, limit: 50 };
const edits = 10_000;
/** The reference takes half a minute. */
const burstPairs = 3;

/** @type {import('../../electron/runtime/bench/row.mjs').Measurement} */
export const save = {
  rows: [latency, burst, (({ limit: _, ...row }) => row)(task)],
  measure: async (context, wanted) => {
    const { page, close } = await openBenchPage(context);
    try {
      return new Map([
        ...(wanted.has(latency.name) ? await measureLatency(page, context) : []),
        ...(wanted.has(burst.name) || wanted.has(task.name) ? await measureBurst(page, context) : []),
      ]);
    } finally {
      await close();
    }
  },
};

/** @param {import('@playwright/test').Page} page @param {import('../../electron/runtime/bench/row.mjs').Context} context */
async function measureLatency(page, { say }) {
  const subject = await page.evaluateHandle(() => window.bench.keystrokes());
  const figure = (/** @type {readonly number[]} */ figures) => ({
    [latency.name]: percentile(figures, 0.95),
  });
  return alternate({
    ours: async () => figure(await subject.evaluate((it, times) => it.ours(times), keystrokes)),
    reference: async () => figure(await subject.evaluate((it, times) => it.reference(times), keystrokes)),
    say,
  });
}

/** @param {import('@playwright/test').Page} page @param {import('../../electron/runtime/bench/row.mjs').Context} context */
async function measureBurst(page, { say }) {
  const subject = await page.evaluateHandle(() => window.bench.bursts());
  return alternate({
    ours: async () => {
      const { milliseconds, longestTask } = await subject.evaluate((it, count) => it.ours(count), edits);
      return { [burst.name]: milliseconds, [task.name]: longestTask };
    },
    reference: async () => {
      const { milliseconds } = await subject.evaluate((it, count) => it.reference(count), edits);
      return { [burst.name]: milliseconds, [task.name]: task.limit };
    },
    pairs: burstPairs,
    say,
  });
}
