import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runEndToEnd } from '../end-to-end.mjs';
import { projectRoot } from '../paths.mjs';
import { mountSmallDisk } from './small-disk.mjs';

/** @typedef {{ kills: number, seed: number }} Kills how many, and what makes the same edits and moments be chosen again */

/**
 * Tries to break "Saved on this device": kills, damage, a full disk, a folder that may not be written to.
 * @param {import('../electron-choice.mjs').Electron} electron
 * @param {Partial<Kills> & { only?: string }} [options] `only`: the one specification to run
 * @returns {Promise<import('../totals.mjs').Totals>} its last line says what was lost
 */
export async function runCrashTests(electron, { kills = 20, seed = Date.now() % 2 ** 31, only } = {}) {
  console.log(`The kills and edits are chosen with seed ${seed}.`);
  const disk = only === undefined ? mountSmallDisk() : { env: {}, unmount: () => {} };
  try {
    return await runEndToEnd(electron, {
      name: 'crash',
      config: 'e2e/crash/playwright.config.ts',
      env: { WAYMARK_KILLS: String(kills), WAYMARK_SEED: String(seed), ...disk.env },
      ...(only !== undefined && { files: [only] }),
    });
  } finally {
    disk.unmount();
    const summary = join(projectRoot, 'test-results/crash/kills.txt');
    if (existsSync(summary)) console.log(readFileSync(summary, 'utf8').trimEnd());
  }
}
