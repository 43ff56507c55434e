import { rmSync } from 'node:fs';
import { alternate } from '../../electron/runtime/bench/pairs.mjs';
import { copyProfile, madeProfiles } from './profile/made-profiles.mjs';
import { startUntilReady } from './start/until-ready.mjs';

/** From the start of the process until the first screen is painted and takes input, with years of sessions on the disk. */
const row = {
  name: 'start.profile',
  unit: 'ms',
  referenceName: 'an empty profile',
  goal: 1.1,
};

/** @type {import('../../electron/runtime/bench/row.mjs').Measurement} */
export const profile = {
  rows: [row],
  measure: async (context) => {
    const { large, empty } = await madeProfiles(context);
    const side = (/** @type {string} */ from) => async () => {
      const folder = copyProfile(from, context.temporary);
      try {
        const { milliseconds, end } = await startUntilReady(context.electron, [
          context.app,
          `--data-folder=${folder}`,
        ]);
        await end();
        return { [row.name]: milliseconds };
      } finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    };
    return alternate({ ours: side(large), reference: side(empty), say: context.say });
  },
};
