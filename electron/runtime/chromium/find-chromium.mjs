import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findProgram, runCommand } from '../command.mjs';
import { Problem } from '../problem.mjs';

/** What distributions and Google call it, in the order of how plain it is. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A starter script is a few kilobytes. */
const largestScript = 64 * 1024;

/**
 * @returns {string | undefined} the Chromium of this system, or the one that WAYMARK_CHROMIUM names
 * @throws {Problem} when WAYMARK_CHROMIUM names none
 */
export function findChromium() {
  const given = process.env.WAYMARK_CHROMIUM;
  if (given) return namedChromium(given);
  return names.map((name) => findProgram(name)).find((path) => path !== undefined && !isSnap(path));
}

/** @param {string} given */
function namedChromium(given) {
  const executable = resolve(given);
  try {
    if (!statSync(executable).isFile()) throw new Error('not a file');
    accessSync(executable, constants.X_OK);
    return executable;
  } catch {
    throw new Problem(
      `WAYMARK_CHROMIUM is ${given}, which is not a program that you may run.`,
      'Set it to the path of a Chromium, or unset it.',
    );
  }
}

/**
 * A snap sees neither another user's home nor the folders that a test makes for it, and does not start there.
 * @param {string} path
 */
export function isSnap(path) {
  const real = realpathSync(path);
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
  return statSync(real).size <= largestScript && readFileSync(real, 'latin1').includes('/snap/bin/');
}

/** @param {string} executable @returns {Promise<string | undefined>} such as `156.0.8078.79`; undefined when it does not run */
export async function versionOfChromium(executable) {
  const { output } = await runCommand(executable, ['--version'], { timeoutMs: 20_000 });
  return /\b\d+\.\d+\.\d+\.\d+\b/.exec(output)?.[0];
}
