import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { chromiumStep } from './chromium/chromium-step.mjs';
import { ensureStandInBuilt } from './chromium/stand-in-build.mjs';
import { runCommand } from './command.mjs';
import { runCrashTests } from './crash/crash-step.mjs';
import { runEndToEnd } from './end-to-end.mjs';
import { ensureGalleryBuilt } from './gallery-build.mjs';
import { ensurePackaged } from './package.mjs';
import { runGuards } from './guards.mjs';
import { projectRoot } from './paths.mjs';
import { toolScript } from './tool.mjs';
import { addTotals, oneFailed, onePassed, unitTotals } from './totals.mjs';

/**
 * @typedef {import('./totals.mjs').Totals} Totals
 * @typedef {import('./electron-choice.mjs').Electron} Electron
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [needs] the step without which this one makes no sense
 * @property {() => void} [begin] starts what takes long and needs nothing of the other steps, in the background
 * @property {(electron: Electron) => Promise<Totals>} run
 */

/** @returns {readonly Step[]} in the order in which they run: what answers soonest comes first */
export function listSteps() {
  return [
    check('types', 'typescript', 'tsc', ['--build']),
    check('lint', 'oxlint', 'oxlint', ['--type-aware', '--deny-warnings']),
    check('format', 'prettier', 'prettier', ['--check', '.']),
    ...(existsSync(join(projectRoot, '.knip.json')) ? [check('unused', 'knip', 'knip', [])] : []),
    { name: 'unit', run: runUnit },
    {
      name: 'build',
      run: async (electron) => {
        await ensureBuilt(electron);
        await ensureGalleryBuilt();
        await ensureStandInBuilt();
        return onePassed;
      },
    },
    chromiumStep(),
    { name: 'e2e', needs: 'build', run: (electron) => runEndToEnd(electron) },
    { name: 'guards', needs: 'build', run: (electron) => runGuards(electron) },
    { name: 'crash', needs: 'build', run: (electron) => runCrashTests(electron) },
    { name: 'packaged', needs: 'build', run: runPackaged },
  ];
}

/** Packs the app, which checks its fuses and its archive, and drives what came of it. @param {Electron} electron */
async function runPackaged(electron) {
  await ensurePackaged(electron);
  const config = 'e2e/packaged/playwright.config.ts';
  return addTotals([onePassed, await runEndToEnd(electron, { name: 'packaged', config })]);
}

/**
 * @param {string} name
 * @param {string} packageName
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {Step}
 */
function check(name, packageName, tool, args) {
  return {
    name,
    run: async () => {
      const { code } = await runCommand(process.execPath, toolScript(packageName, tool, args), {
        cwd: projectRoot,
        show: true,
      });
      return code === 0 ? onePassed : oneFailed;
    },
  };
}

/** @returns {Promise<Totals>} */
async function runUnit() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-unit-'));
  try {
    const report = join(folder, 'report.json');
    const config = 'renderer/testing/vitest.config.ts';
    const args = [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const { code } = await runCommand(process.execPath, toolScript('vitest', 'vitest', args), {
      cwd: projectRoot,
      show: true,
    });
    return unitTotals(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
