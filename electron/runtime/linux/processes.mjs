import { readFileSync, readdirSync } from 'node:fs';

/**
 * Ends what a test run left running: an app whose test was interrupted, say.
 * @param {string} setting such as `HOME=/tmp/…`, which its environment began with
 */
export function endProcessesWith(setting) {
  for (const id of processesWith(setting)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/** @param {string} setting @returns {readonly number[]} */
export function processesWith(setting) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => id !== process.pid && environmentOf(id).includes(setting));
}

/** @param {number} id @returns {readonly string[]} */
function environmentOf(id) {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
