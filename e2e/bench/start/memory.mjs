import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Only Linux tells how much of shared memory is each process's part. */
export const canReadMemory = process.platform === 'linux';

/** Two readings so far apart … */
const intervalMs = 500;
/** … that differ by less than this part mean that what had to be done after the start is done. */
const restless = 0.01;
const limitMs = 10_000;

/**
 * @param {number} processId of the process that started the others
 * @param {(line: string) => void} say
 * @returns {Promise<number>} 10^6 bytes: the proportional set size of it and all its descendants, once at rest
 */
export async function settledMemory(processId, say) {
  let last = treeMemory(processId);
  for (const limit = Date.now() + limitMs; Date.now() < limit;) {
    await wait(intervalMs);
    const now = treeMemory(processId);
    if (Math.abs(now - last) < restless * now) return now;
    last = now;
  }
  say(`The memory had not come to rest after ${limitMs / 1000} s.`);
  return last;
}

/** @param {number} root @returns {number} 10^6 bytes */
function treeMemory(root) {
  const parents = parentsOfAll();
  let tree = [root];
  for (let generation = tree; generation.length > 0; tree = [...tree, ...generation])
    generation = [...parents].filter(([, parent]) => generation.includes(parent)).map(([id]) => id);
  return tree.reduce((sum, id) => sum + memoryOf(id), 0) / 1e6;
}

/** @returns {ReadonlyMap<number, number>} the parent of each process */
function parentsOfAll() {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    ids.flatMap((id) => {
      const state = readIfAlive(`/proc/${id}/stat`);
      // The name, in brackets, may contain anything: what follows is state and parent.
      return state === undefined
        ? []
        : [[Number(id), Number(state.slice(state.lastIndexOf(')')).split(' ')[2])]];
    }),
  );
}

/** @param {number} id @returns {number} bytes; 0 for a process that has ended */
function memoryOf(id) {
  const memory = readIfAlive(`/proc/${id}/smaps_rollup`);
  return 1024 * Number(/^Pss: +(\d+) kB$/m.exec(memory ?? '')?.[1] ?? 0);
}

/** Anything but its end is an error: memory that may not be read would be missing from the sum. @param {string} file */
function readIfAlive(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return undefined;
    throw error;
  }
}
