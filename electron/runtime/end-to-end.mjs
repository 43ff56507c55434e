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

/** Playwright empties its own folder by removing it, so that folder has one above it which the tests' user owns. */
const resultsFolder = 'test-results';
const reportName = 'end-to-end.json';

/**
 * Drives the built app from outside.
 * @param {import('./electron-choice.mjs').Electron} electron
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
export async function runEndToEnd(electron) {
  const { env, stop } = await openDisplay({ own: shouldDropRights });
  try {
    const { code, report } = shouldDropRights
      ? await runAsNobody(electron.executable, env)
      : await runAsOurselves(electron.executable, env);
    return endToEndTotals(report, code);
  } finally {
    stop();
  }
}

/** @param {string} electron @param {NodeJS.ProcessEnv} display */
async function runAsNobody(electron, display) {
  /** @type {string | undefined} */
  let report;
  let reportFile = '';
  const code = await runUnprivileged(
    electron,
    (place) => {
      reportFile = join(place.temporary, reportName);
      return { args: playwright(place.root), env: environment(place.electron, reportFile, display) };
    },
    { writable: [resultsFolder], read: () => (report = readIfThere(reportFile)) },
  );
  return { code, report };
}

/** @param {string} electron @param {NodeJS.ProcessEnv} display */
async function runAsOurselves(electron, display) {
  if (process.platform === 'linux') await requireUserNamespaces(electron);
  mkdirSync(join(projectRoot, resultsFolder), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  const reportFile = join(folder, reportName);
  try {
    const { code } = await runCommand(process.execPath, playwright(projectRoot), {
      cwd: projectRoot,
      env: { ...process.env, ...environment(electron, reportFile, display) },
      show: true,
    });
    return { code, report: readIfThere(reportFile) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} root @returns {readonly string[]} */
function playwright(root) {
  const output = join(root, resultsFolder, 'end-to-end');
  const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json', '--output', output];
  return toolScript('@playwright/test', 'playwright', args, root);
}

/** @param {string} electron @param {string} reportFile @param {NodeJS.ProcessEnv} display @returns {NodeJS.ProcessEnv} */
function environment(electron, reportFile, display) {
  return { ...display, WAYMARK_ELECTRON_EXECUTABLE: electron, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile };
}

/** @param {string} file */
const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
