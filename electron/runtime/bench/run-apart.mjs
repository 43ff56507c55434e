import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../command.mjs';
import { nobody } from '../linux/nobody.mjs';
import { requireUserNamespaces } from '../linux/user-namespaces.mjs';
import { cacheDirectory, projectRoot } from '../paths.mjs';
import { runUnprivileged, shouldDropRights } from '../unprivileged.mjs';

const findingsName = 'findings.json';

/**
 * Measures in a process of its own: as root it belongs to a user without rights, so that what is measured has its sandbox
 * on, and so that the memory of what it starts is its own to read.
 * @param {string} electron the executable
 * @param {readonly string[]} beginnings of the names of rows
 * @param {NodeJS.ProcessEnv} display what to add to the environment
 * @returns {Promise<readonly import('./row.mjs').Finding[] | undefined>} undefined when it failed, and has said why
 */
export async function runApart(electron, beginnings, display) {
  return shouldDropRights
    ? runAsNobody(electron, beginnings, display)
    : runAsOurselves(electron, beginnings, display);
}

/** @param {string} electron @param {readonly string[]} beginnings @param {NodeJS.ProcessEnv} display */
async function runAsNobody(electron, beginnings, display) {
  /** @type {readonly import('./row.mjs').Finding[] | undefined} */
  let findings;
  let folder = '';
  await runUnprivileged(
    electron,
    (place) => {
      folder = place.temporary;
      return { args: command(place.root, place.electron, folder, beginnings), env: display };
    },
    { writable: [], read: () => (findings = readFindings(folder)) },
  );
  return findings;
}

/** @param {string} electron @param {readonly string[]} beginnings @param {NodeJS.ProcessEnv} display */
async function runAsOurselves(electron, beginnings, display) {
  if (process.platform === 'linux') await requireUserNamespaces(electron);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const clean = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', clean);
  try {
    await runCommand(process.execPath, command(projectRoot, electron, folder, beginnings), {
      cwd: projectRoot,
      env: { ...process.env, ...display },
      show: true,
    });
    return readFindings(folder);
  } finally {
    process.off('exit', clean);
    clean();
  }
}

/** @param {string} root @param {string} electron @param {string} folder @param {readonly string[]} beginnings */
const command = (root, electron, folder, beginnings) => [
  join(root, 'electron/runtime/bench.mjs'),
  '--apart',
  root,
  electron,
  folder,
  join(folder, findingsName),
  makeCache(),
  ...beginnings,
];

/** Whoever measures writes in it. @returns {string} */
function makeCache() {
  const folder = join(cacheDirectory(), 'bench');
  mkdirSync(folder, { recursive: true });
  if (shouldDropRights) chownSync(folder, nobody, nobody);
  return folder;
}

/** @param {string} folder @returns {readonly import('./row.mjs').Finding[] | undefined} */
function readFindings(folder) {
  const file = join(folder, findingsName);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
