import { alternate } from '../../electron/runtime/bench/pairs.mjs';
import { Skipped } from '../../electron/runtime/bench/row.mjs';
import { openBenchPage } from './store/open-page.mjs';
import { recordedHistory } from './store/recorded-history.mjs';

/**
 * From asking the store for a session whose notes two people wrote in 26,078 steps until their text can be read: opened,
 * checked and held against the manifest. The reference reads the same rows from a plain store of IndexedDB into a new Yjs document
 * of the same page, and then the same text. Drawing it is the editor's, and not in either.
 */
const session = {
  name: 'open.session',
  unit: 'ms',
  referenceName: 'the same rows with Yjs alone',
  goal: 1.5,
};
/** Of each run, of which the median counts. */
const openings = 9;

/** @type {import('../../electron/runtime/bench/row.mjs').Measurement} */
export const open = {
  rows: [session],
  measure: async (context) => {
    const { file, history } = recordedHistory(context.root);
    if (history === undefined) throw new Skipped(`the recorded history is not there: ${file}`);
    const { page, close } = await openBenchPage(context);
    try {
      const subject = await page.evaluateHandle((history) => window.bench.openings(history), history);
      context.say(`${await subject.evaluate((it) => it.rows())} rows on the disk`);
      return await alternate({
        ours: async () => ({
          [session.name]: await subject.evaluate((it, times) => it.ours(times), openings),
        }),
        reference: async () => ({
          [session.name]: await subject.evaluate((it, times) => it.reference(times), openings),
        }),
        say: context.say,
      });
    } finally {
      await close();
    }
  },
};
