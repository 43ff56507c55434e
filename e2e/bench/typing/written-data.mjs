import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { openBenchPage } from '../store/open-page.mjs';

/** As many as a session of years could have. */
const pointCount = 200;

/**
 * Makes a data folder of somebody with a session of many points, the first of which has long notes.
 * @param {import('../../../electron/runtime/bench/row.mjs').Context} context
 * @param {unknown} history
 * @returns {Promise<string>}
 */
export async function makeWrittenData(context, history) {
  const folder = mkdtempSync(join(context.temporary, 'written-'));
  const { page, close } = await openBenchPage(context, folder);
  try {
    await page.evaluate((writing) => window.bench.makeWriting(writing), { points: pointCount, history });
  } finally {
    await close();
  }
  return folder;
}
