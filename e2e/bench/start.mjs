import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternate } from '../../electron/runtime/bench/pairs.mjs';
import { canReadMemory, settledMemory } from './start/memory.mjs';
import { startUntilReady } from './start/until-ready.mjs';

const bareWindow = fileURLToPath(new URL('start/bare-window', import.meta.url));
const referenceName = 'a bare Electron window';

/** From the start of the process until the first screen is painted and takes input, with a data folder that is new. */
const cold = { name: 'start.cold', unit: 'ms', referenceName, goal: 1.45 };

/** What all processes of the app hold when they have come to rest after that: PSS, in 10^6 bytes. */
const memory = { name: 'start.memory', unit: 'MB', referenceName, goal: 1.15 };

/** @type {import('../../electron/runtime/bench/row.mjs').Measurement} */
export const start = {
  rows: canReadMemory ? [cold, memory] : [cold],
  measure: (context, wanted) => {
    const side = (/** @type {(folder: string) => readonly string[]} */ argumentsFor) => () =>
      startOnce(context, argumentsFor, wanted.has(memory.name));
    return alternate({
      ours: side((folder) => [context.app, `--data-folder=${folder}`, `--backup-folder=${folder}/backups`]),
      reference: side((folder) => [bareWindow, `--user-data-dir=${folder}`]),
      say: context.say,
    });
  },
};

/**
 * @param {import('../../electron/runtime/bench/row.mjs').Context} context
 * @param {(folder: string) => readonly string[]} argumentsFor a data folder
 * @param {boolean} withMemory
 */
async function startOnce({ electron, temporary, say }, argumentsFor, withMemory) {
  const folder = mkdtempSync(join(temporary, 'data-'));
  try {
    const { milliseconds, processId, end } = await startUntilReady(electron, argumentsFor(folder));
    try {
      if (!withMemory) return { [cold.name]: milliseconds };
      return { [cold.name]: milliseconds, [memory.name]: await settledMemory(processId, say) };
    } finally {
      await end();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
