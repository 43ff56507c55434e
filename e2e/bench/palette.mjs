import { alternate } from '../../electron/runtime/bench/pairs.mjs';
import { openWithSessions } from './palette/open-with-sessions.mjs';
import { percentile, timeFilters, timeOpenings } from './palette/time-palette.mjs';

/** What the palette has to find its way through, beside the commands. */
const sessionCount = 5_000;
/** Of each run. */
const openings = 20;

/**
 * From the press of its keys until the palette's field has the focus and its list is drawn, once it has been open before:
 * 95 of 100 are at least as fast. The screen's own clock is off; see open-with-sessions.mjs.
 */
const open = { name: 'palette.open', unit: 'ms', referenceName: 'the limit, 50 ms', goal: 1, limit: 50 };

/** From the press of a letter until the list that fits is drawn, 95 of 100; the screen's own clock is off. */
const filter = { name: 'palette.filter', unit: 'ms', referenceName: 'the limit, 16 ms', goal: 1, limit: 16 };

/**
 * The limits are times, so the reference is the limit itself, and the ratio says how much of it is used.
 * @type {import('../../electron/runtime/bench/row.mjs').Measurement}
 */
export const palette = {
  rows: [open, filter].map(({ limit: _, ...row }) => row),
  measure: async (context) => {
    const { page, close } = await openWithSessions(context, sessionCount);
    try {
      return await alternate({
        ours: async () => ({
          [open.name]: percentile(await timeOpenings(page, openings), 0.95),
          [filter.name]: percentile(await timeFilters(page), 0.95),
        }),
        reference: async () => ({ [open.name]: open.limit, [filter.name]: filter.limit }),
        say: context.say,
      });
    } finally {
      await close();
    }
  },
};
