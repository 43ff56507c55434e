import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { openDisplay } from './display.mjs';
import { requireUserNamespaces } from './linux/user-namespaces.mjs';
import { projectRoot } from './paths.mjs';
import { toolScript } from './tool.mjs';
import { endToEndTotals } from './totals.mjs';
import { runUnprivileged, shouldDropRights } from './unprivileged.mjs';

/**
 * A run of Playwright.
 * @typedef {object} Run
 * @property {string} name of the folder for its results, which it empties
 * @property {string} config
 * @property {string} [reporters]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {readonly string[]} [files] the specifications to run; all where it is not given
 */

/** Playwright empties its own folder by removing it, so that folder has one above it which the tests' user owns. */
const resultsOf = (/** @type {Run} */ { name }) => join('test-results', name);
const reportName = 'report.json';

/** @type {Run} */
const builtApp = { name: 'end-to-end', config: 'e2e/playwright.config.ts' };

/**
 * Drives the app from outside.
 * @param {import('./electron-choice.mjs').Electron} electron
 * @param {Run} [run] the app as it was built, unless told otherwise
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
export async function runEndToEnd(electron, run = builtApp) {
  const { env, stop } = await openDisplay({ own: shouldDropRights });
  try {
    return await runPlaywright(electron, { ...run, env: { ...env, ...run.env } });
  } finally {
    stop();
  }
}

/**
 * @param {import('./electron-choice.mjs').Electron} electron
 * @param {Run} run
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
export async function runPlaywright(electron, run) {
  const { code, report } = await drivePlaywright(electron, run);
  return endToEndTotals(report, code);
}

/**
 * As a user without rights where we are root.
 * @param {import('./electron-choice.mjs').Electron} electron
 * @param {Run} run
 * @returns {Promise<{ code: number, report: string | undefined }>} with what its JSON reporter wrote
 */
export const drivePlaywright = ({ executable }, run) =>
  shouldDropRights ? runAsNobody(executable, run) : runAsOurselves(executable, run);

/** @param {string} electron @param {Run} run */
async function runAsNobody(electron, run) {
  /** @type {string | undefined} */
  let report;
  let reportFile = '';
  const code = await runUnprivileged(
    electron,
    (place) => {
      reportFile = join(place.temporary, reportName);
      return { args: playwright(place.root, run), env: environment(place.electron, reportFile, run) };
    },
    { writable: [resultsOf(run)], read: () => (report = readIfThere(reportFile)) },
  );
  return { code, report };
}

/** @param {string} electron @param {Run} run */
async function runAsOurselves(electron, run) {
  if (process.platform === 'linux') await requireUserNamespaces(electron);
  mkdirSync(join(projectRoot, resultsOf(run)), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  const reportFile = join(folder, reportName);
  try {
    const { code } = await runCommand(process.execPath, playwright(projectRoot, run), {
      cwd: projectRoot,
      env: { ...process.env, ...environment(electron, reportFile, run) },
      show: true,
    });
    return { code, report: readIfThere(reportFile) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} root @param {Run} run @returns {readonly string[]} */
function playwright(root, run) {
  const output = join(root, resultsOf(run), 'tests');
  const args = [
    'test',
    '--config',
    run.config,
    `--reporter=${run.reporters ?? 'list,json'}`,
    '--output',
    output,
    ...(run.files ?? []),
  ];
  return toolScript('@playwright/test', 'playwright', args, root);
}

/** @param {string} electron @param {string} reportFile @param {Run} run @returns {NodeJS.ProcessEnv} */
function environment(electron, reportFile, { env }) {
  return { ...env, WAYMARK_ELECTRON_EXECUTABLE: electron, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile };
}

/** @param {string} file */
const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
