import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runCommand } from './command.mjs';
import { cachedFallback, makeFallback } from './fallback/fallback-electron.mjs';
import { fallbackSuits } from './fallback/source.mjs';
import { downloadPinned, failedLately, pinnedElectron, pinnedVersion } from './pinned-electron.mjs';
import { Problem } from './problem.mjs';

/**
 * @typedef {{ readonly executable: string, readonly version: string, readonly kind: 'override' | 'pinned' | 'fallback' }} Electron
 * @typedef {Omit<Electron, 'version'>} Choice
 */

/** @returns {Choice | undefined} an Electron that is here already; undefined when one has to be fetched first */
export function chooseElectron() {
  const override = overriddenElectron();
  if (override !== undefined) return { executable: override, kind: 'override' };
  const pinned = pinnedElectron();
  if (pinned !== undefined) return { executable: pinned, kind: 'pinned' };
  if (!fallbackSuits || !failedLately(Date.now())) return undefined;
  const fallback = cachedFallback();
  return fallback === undefined ? undefined : { executable: fallback, kind: 'fallback' };
}

/** @param {(line: string) => void} say @returns {Promise<Choice>} */
export async function fetchElectron(say) {
  if (!failedLately(Date.now())) {
    const pinned = await downloadPinned(say);
    if (pinned !== undefined) return { executable: pinned, kind: 'pinned' };
  }
  if (!fallbackSuits) {
    throw new Problem(
      `Electron ${pinnedVersion()} could not be downloaded.`,
      'Check the network, or set ELECTRON_MIRROR to a mirror that you can reach, or WAYMARK_ELECTRON to an Electron that you have.\n' +
        'Then run: node electron/runtime/prepare.mjs --again',
    );
  }
  return { executable: cachedFallback() ?? (await makeFallback(say)), kind: 'fallback' };
}

/** @returns {string | undefined} */
function overriddenElectron() {
  const given = process.env.WAYMARK_ELECTRON;
  if (!given) return undefined;
  const executable = resolve(given);
  try {
    if (!statSync(executable).isFile()) throw new Error('not a file');
    accessSync(executable, constants.X_OK);
  } catch {
    throw new Problem(
      `WAYMARK_ELECTRON is ${given}, which is not a program that you may run.`,
      'Set it to the path of an Electron executable, or unset it.',
    );
  }
  return executable;
}

/** @param {string} executable @returns {Promise<string>} */
export async function versionOf(executable) {
  try {
    return readFileSync(join(dirname(executable), 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
  } catch {
    // Not every copy has the file of the official distribution.
  }
  const { output } = await runCommand(executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 20_000,
  });
  const version = /^\d+\.\d+\.\d+\S*$/m.exec(output)?.[0];
  if (version !== undefined) return version;
  throw new Problem(
    `${executable} does not say that it is an Electron.`,
    'Set WAYMARK_ELECTRON to the path of an Electron executable, or unset it.',
  );
}

/** @param {Electron} electron @returns {string} which Electron runs, and why */
export function explain({ executable, version, kind }) {
  if (kind === 'override') return `Electron ${version}, because WAYMARK_ELECTRON names it: ${executable}`;
  if (kind === 'pinned') return `Electron ${version}, the pinned one.`;
  return `Electron ${version}, the development fallback: the pinned ${pinnedVersion()} could not be downloaded here.`;
}
