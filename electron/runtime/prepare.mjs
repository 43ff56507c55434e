// Makes a fresh machine ready: packages, an Electron, and on Linux what it needs to open a window. Until the packages
// are there it may use nothing but Node itself.
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './check-node.mjs';
import { chooseElectron, explain, fetchElectron, versionOf } from './electron-choice.mjs';
import { lacksVirtualDisplay, prepareLinux } from './linux/system.mjs';
import { withLock } from './lock.mjs';
import { installPackages, packagesMatch } from './packages.mjs';
import { cacheDirectory } from './paths.mjs';
import { forgetFailure } from './pinned-electron.mjs';
import { runAsScript } from './script.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const say = (/** @type {string} */ line) => console.log(line);

/**
 * Everything slow is remembered, so that a second preparation takes a fraction of a second.
 * @returns {Promise<import('./electron-choice.mjs').Electron>}
 * @throws {import('./problem.mjs').Problem} when the machine cannot be made ready
 */
export async function prepare() {
  requireNode(process.versions.node);
  const electron = readyElectron() ?? (await withLock(cacheDirectory(), say, makeReady));
  say(explain(electron));
  return electron;
}

/** @returns {import('./electron-choice.mjs').Electron | undefined} undefined when something is left to do */
function readyElectron() {
  if (!packagesMatch()) return undefined;
  const choice = chooseElectron();
  if (choice === undefined) return undefined;
  const stamp = readStamp(checkedStamp());
  if (stamp?.key !== identify(choice.executable) || typeof stamp.version !== 'string') return undefined;
  if (process.platform === 'linux' && lacksVirtualDisplay()) return undefined;
  return { ...choice, version: stamp.version };
}

/** @returns {Promise<import('./electron-choice.mjs').Electron>} */
async function makeReady() {
  if (!packagesMatch()) await installPackages(say);
  const choice = chooseElectron() ?? (await fetchElectron(say));
  if (process.platform === 'linux') await prepareLinux(choice.executable, say);
  const version = await versionOf(choice.executable);
  writeStamp(checkedStamp(), { key: identify(choice.executable), version });
  return { ...choice, version };
}

/** Remembers which Electron was found to run here. */
const checkedStamp = () => join(cacheDirectory(), 'checked-electron.json');

/** @param {string} executable */
function identify(executable) {
  const { size, mtimeMs } = statSync(executable);
  return `${executable} ${size} ${mtimeMs}`;
}

await runAsScript(import.meta.url, async () => {
  if (process.argv.includes('--again')) {
    forgetFailure();
    rmSync(checkedStamp(), { force: true });
  }
  await prepare();
});
