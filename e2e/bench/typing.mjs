import { alternate } from '../../electron/runtime/bench/pairs.mjs';
import { Skipped } from '../../electron/runtime/bench/row.mjs';
import { launchApp, withoutFrameClock } from './launch-app.mjs';
import { percentile } from './palette/time-palette.mjs';
import { openBenchPage } from './store/open-page.mjs';
import { recordedKeys } from './typing/recorded-keys.mjs';
import { timeAgenda } from './typing/time-agenda.mjs';
import { typeStrokes, typeTitle, watchTyping } from './typing/type-strokes.mjs';
import { makeWrittenData } from './typing/written-data.mjs';

/*
 * A session of 200 points, the first with notes that somebody wrote in 135,000 steps, in the app's window. From the press of a
 * key, as Chromium stamps it, until the first frame is drawn with what it wrote: 95 of 100 are at least as fast. The reference is
 * the same, key by key, in TipTap as it comes over a Yjs document with the same notes. Frames are drawn as soon as there is
 * something to draw: see launch-app.mjs.
 */
const referenceName = 'a bare TipTap editor with Yjs';
const notes = { name: 'type.notes', unit: 'ms', referenceName, goal: 1.15 };
const title = { name: 'type.point', unit: 'ms', referenceName, goal: 1.15 };
/** The longest task of the app's page while somebody types in both, as Chromium tells of tasks over 50 ms; 0 where it tells of none. */
const task = { name: 'type.task', unit: 'ms', referenceName: 'the limit, 50 ms', goal: 1, limit: 50 };
/** From the choice of a session in the list until its 200 points are drawn. The reference draws the notes in the bare editor. */
const agenda = { name: 'agenda.open', unit: 'ms', referenceName, goal: 1.5 };

/** The last 2,000 transactions, in nine pairs and one to warm up. */
const strokesOfRun = 200;
const titleWords = 'What would have happened if you had merged it the same day, and told nobody';

/** @type {import('../../electron/runtime/bench/row.mjs').Measurement} */
export const typing = {
  rows: [notes, title, (({ limit: _, ...row }) => row)(task), agenda],
  measure: async (context, wanted) => {
    const { file, recorded } = recordedKeys(context.root);
    if (recorded === undefined) throw new Skipped(`the recorded history is not there: ${file}`);
    const folder = await makeWrittenData(context, recorded.history);
    const app = await launchApp(context, folder, withoutFrameClock);
    const bare = await openBenchPage(context, undefined, withoutFrameClock);
    try {
      const page = await app.firstWindow();
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      const editor = await bare.page.evaluateHandle(
        (history) => window.bench.bareEditor(history),
        recorded.history,
      );
      const isTyped = [notes, title, task].some(({ name }) => wanted.has(name));
      return new Map([
        ...(wanted.has(agenda.name) ? await measureAgenda(page, editor, context) : []),
        ...(isTyped ? await measureTyping(page, bare.page, editor, recorded.strokes, context) : []),
      ]);
    } finally {
      await bare.close();
      await app.close();
    }
  },
};

const opener = 'Where we write';
const ours = { notes: '.notes.ProseMirror', title: '.point-title' };
const theirs = '.bare';

/** @param {import('@playwright/test').Page} page @param {any} editor @param {import('../../electron/runtime/bench/row.mjs').Context} context */
async function measureAgenda(page, editor, { say }) {
  await page.getByRole('link', { name: /^Sam/ }).click();
  await page.getByRole('heading', { name: 'Sessions', level: 1 }).waitFor();
  const samples = await alternate({
    ours: async () => {
      await page.bringToFront();
      return { [agenda.name]: await timeAgenda(page, opener) };
    },
    reference: async () => ({ [agenda.name]: await editor.evaluate((it) => it.rendering()) }),
    say,
  });
  await editor.evaluate((it) => it.close());
  return samples;
}

/** @param {import('@playwright/test').Page} page @param {import('@playwright/test').Page} bare @param {any} editor @param {readonly import('./typing/recorded-keys.mjs').Stroke[]} strokes @param {import('../../electron/runtime/bench/row.mjs').Context} context */
async function measureTyping(page, bare, editor, strokes, { say }) {
  await page.getByRole('link', { name: /^Sam/ }).click();
  await page.getByRole('link', { name: new RegExp(`^${opener}`) }).click();
  await page.getByRole('button', { name: 'What we wrote', exact: true }).click();
  await page.locator(ours.notes).waitFor();
  await editor.evaluate((it) => it.open());
  await watchTyping(bare, theirs);
  /** What each side has typed so far: both type the same. */
  const typed = { ours: 0, theirs: 0 };
  const next = (/** @type {'ours' | 'theirs'} */ side) => {
    const from = typed[side];
    typed[side] += strokesOfRun;
    return strokes.slice(from, from + strokesOfRun);
  };
  return alternate({
    ours: async () => {
      await watchTyping(page, ours.notes);
      const inNotes = await typeStrokes(page, ours.notes, next('ours'));
      await watchTyping(page, ours.title);
      const inTitle = await typeTitle(page, ours.title, titleWords);
      return {
        [notes.name]: percentile(inNotes.figures, 0.95),
        [title.name]: percentile(inTitle.figures, 0.95),
        [task.name]: Math.max(inNotes.longest, inTitle.longest),
      };
    },
    reference: async () => {
      const { figures } = await typeStrokes(bare, theirs, next('theirs'));
      const figure = percentile(figures, 0.95);
      return { [notes.name]: figure, [title.name]: figure, [task.name]: task.limit };
    },
    say,
  });
}
