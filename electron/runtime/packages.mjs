import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './command.mjs';
import { hashText } from './hash.mjs';
import { projectRoot } from './paths.mjs';
import { problemFromOutput } from './problem.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
const stampFile = join(projectRoot, 'node_modules/.waymark-packages');
/** npm keeps in it what it last installed. */
const installedFile = join(projectRoot, 'node_modules/.package-lock.json');

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

export function lockHash() {
  return hashText(read(lockFile) ?? '');
}

/** @returns {boolean} whether node_modules is what the lock file says, as far as a few milliseconds can tell */
export function packagesMatch() {
  const hash = lockHash();
  if (read(stampFile) === hash) return true;
  const installed = read(installedFile);
  if (installed === undefined || !sameVersions(JSON.parse(read(lockFile) ?? '{}'), JSON.parse(installed)))
    return false;
  // Somebody ran npm by hand and got just this.
  writeFileSync(stampFile, hash);
  return true;
}

/** @param {Lock} wanted @param {Lock} installed @returns {boolean} */
export function sameVersions(wanted, installed) {
  const names = Object.keys(wanted.packages ?? {}).filter((name) => name !== '');
  const known = new Set(names);
  return (
    names.every((name) => {
      const there = installed.packages[name];
      // Optional ones are often for other platforms.
      return there === undefined
        ? wanted.packages[name]?.optional === true
        : there.version === wanted.packages[name]?.version;
    }) && Object.keys(installed.packages).every((name) => known.has(name))
  );
}

/** @param {(line: string) => void} say */
export async function installPackages(say) {
  say('Installing the packages of package-lock.json (npm ci) …');
  let { code, output } = await npm(['ci']);
  if (code !== 0 && lacksOnlyEntries(output)) {
    say(
      'The lock file lacks packages for other platforms, which npm ci minds; npm install takes the same versions …',
    );
    ({ code, output } = await npm(['install', '--no-save']));
  }
  if (code !== 0) {
    throw problemFromOutput(
      output.replaceAll(/^npm warn .*$/gm, ''),
      'npm could not install the packages',
      'Mend what npm says above, and run the command again.',
    );
  }
  writeFileSync(stampFile, lockHash());
}

/**
 * Its messages are read, also where it was told to be silent (`npm run -s`), which it would hand on by the environment.
 * @param {readonly string[]} command
 */
const npm = (command) =>
  runNpm([...command, '--no-audit', '--no-fund', '--loglevel=warn'], { cwd: projectRoot });

/**
 * npm leaves an optional package out of a lock file when the registry that it was written with did not have it, and
 * then refuses its own lock file (npm/cli#9846). A version that differs is another matter, and stays refused.
 * @param {string} output what `npm ci` said
 */
export function lacksOnlyEntries(output) {
  return /^npm error Missing: /m.test(output) && !/^npm error Invalid: /m.test(output);
}
