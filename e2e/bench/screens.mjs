import { alternate } from '../../electron/runtime/bench/pairs.mjs';
import { openWithSessions } from './palette/open-with-sessions.mjs';
import { percentile } from './palette/time-palette.mjs';
import { timeSwitch } from './screens/time-switch.mjs';

const limit = 50;

/**
 * From the click in the sidebar until the other view is drawn, 95 of 100, each of them seen before. The session's agenda is
 * among them; its editor is not, because no point is open.
 */
const row = { name: 'screen.switch', unit: 'ms', referenceName: `the limit, ${String(limit)} ms`, goal: 1 };

/** Enough for a list that fills the window. */
const sessionCount = 50;

/** @type {readonly { link: RegExp | string, heading: string }[]} */
const tour = [
  { link: 'Today', heading: 'Today' },
  { link: /^Sam/, heading: 'Sessions' },
  { link: /^The session on the tour/, heading: 'The session on the tour' },
  { link: 'Feedback', heading: 'Feedback' },
  { link: 'Settings', heading: 'Settings' },
];
/** Of each run: 25 switches. */
const rounds = 5;

/** @type {import('../../electron/runtime/bench/row.mjs').Measurement} */
export const screens = {
  rows: [row],
  measure: async (context) => {
    const { page, close } = await openWithSessions(context, sessionCount);
    try {
      await page.getByRole('link', { name: /^Sam/ }).click();
      await page.getByRole('button', { name: 'New session' }).click();
      await page.getByLabel('What is it about?').fill('The session on the tour');
      await page.getByRole('button', { name: 'Make the session' }).click();
      await page.getByLabel('Add a point').waitFor();
      return await alternate({
        ours: async () => {
          const figures = [];
          for (let round = 0; round < rounds; round += 1)
            for (const step of tour) figures.push(await timeSwitch(page, step));
          return { [row.name]: percentile(figures, 0.95) };
        },
        reference: async () => ({ [row.name]: limit }),
        say: context.say,
      });
    } finally {
      await close();
    }
  },
};
