import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { lockHash } from './packages.mjs';
import { cacheDirectory, projectRoot } from './paths.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const folder = join(projectRoot, 'node_modules/electron');
/** The official archive has 120 MB; a firewall that swallows packets must not cost more than this either. */
const downloadLimitMs = 180_000;
/** A download that failed is not tried again for a day, so that each start does not wait for it. */
const failureLastsMs = 24 * 60 * 60 * 1000;

const failureStamp = () => join(cacheDirectory(), 'pinned-electron-unreachable.json');

/** @returns {string} the version that package.json pins */
export function pinnedVersion() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/** @returns {string | undefined} the executable of the official distribution, when it has been downloaded */
export function pinnedElectron() {
  try {
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    const version = readFileSync(join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    return existsSync(executable) && version === pinnedVersion() ? executable : undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} now milliseconds since 1970 @returns {boolean} whether the download failed within the last day */
export function failedLately(now) {
  const stamp = readStamp(failureStamp());
  return stamp?.key === lockHash() && typeof stamp.time === 'number' && now - stamp.time < failureLastsMs;
}

/**
 * Downloads the official distribution, as `npx install-electron` does.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} the executable; undefined when it could not be had
 */
export async function downloadPinned(say) {
  say(`Downloading Electron ${pinnedVersion()} …`);
  const { output } = await runCommand(process.execPath, [join(folder, 'install.js')], {
    cwd: projectRoot,
    timeoutMs: downloadLimitMs,
  });
  const executable = pinnedElectron();
  if (executable === undefined) {
    writeStamp(failureStamp(), {
      key: lockHash(),
      time: Date.now(),
      said: output.trim().split('\n')[0] ?? '',
    });
  }
  return executable;
}

/** Lets the next preparation try the download again. */
export function forgetFailure() {
  rmSync(failureStamp(), { force: true });
}
