import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rows } from '../../e2e/security/guards/table.mjs';
import { ensureBuilt } from './build.mjs';
import { openDisplay } from './display.mjs';
import { drivePlaywright } from './end-to-end.mjs';
import { buildWithout } from './guards/build-without.mjs';
import { control, judge, readReport } from './guards/judge.mjs';
import { failuresOfUnits } from './guards/run-units.mjs';
import { projectRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { exitOnSignals, runAsScript } from './script.mjs';
import { totalsLine } from './totals.mjs';
import { shouldDropRights } from './unprivileged.mjs';

/** @typedef {import('../../e2e/security/guards/table.mjs').Row} Row */

/** Where Playwright's configuration finds what to run; the builds lie beside it. */
const folder = join(projectRoot, 'out', 'guards');
const suite = {
  name: 'guards',
  config: 'e2e/security/guards/playwright.config.ts',
  reporters: 'json,null',
};

/** @param {Row} row */
const isUnit = ({ spec }) => !spec.endsWith('.spec.ts');

/**
 * Takes away one guard after the other and requires each time that a test notices. What passes here is a guard that is
 * guarded; what fails is a test that would not see it go, or a table that no longer fits the sources.
 * @param {import('./electron-choice.mjs').Electron} electron
 * @param {readonly string[]} [wanted] parts of the names of the rows to run; all when empty
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
export async function runGuards(electron, wanted = []) {
  const chosen = rows.filter(
    ({ guard }) => wanted.length === 0 || wanted.some((part) => guard.includes(part)),
  );
  /** @type {Map<Row, string | undefined>} */
  const verdicts = new Map();
  for (const row of chosen.filter(isUnit)) verdicts.set(row, judge(row, await failuresOfUnits(row)));

  const driven = chosen.filter((row) => !isUnit(row));
  const reports = readReport(driven.length === 0 ? undefined : await drive(electron, driven));
  for (const row of driven) {
    const seen = reports.get(row.guard);
    const didRun = seen !== undefined && seen.ran > 0;
    verdicts.set(row, didRun ? judge(row, seen.failures) : `"${row.test}" in ${row.spec} did not run`);
  }
  let failed = 0;
  for (const [{ guard }, wrong] of verdicts) {
    if (wrong === undefined) console.log(`  ✓ ${guard}`);
    else {
      failed += 1;
      console.error(`  ✘ ${guard}\n    ${wrong.replaceAll('\n', '\n    ')}`);
    }
  }
  const controlFailures = driven.length === 0 ? [] : (reports.get(control)?.failures ?? ['It did not run.']);
  if (controlFailures.length > 0) {
    failed += 1;
    console.error(`  ✘ ${control}\n    ${controlFailures.join('\n    ').slice(0, 3_000)}`);
  }
  const all = verdicts.size + (driven.length === 0 ? 0 : 1);
  return { passed: all - failed, failed: all === 0 ? 1 : failed, skipped: 0 };
}

/**
 * One test of each file, which all the end-to-end tests' step has seen pass: it shows that a build made here is sound.
 * @param {readonly Row[]} driven
 */
function controls(driven) {
  const firstOf = new Map(driven.toReversed().map(({ spec, test }) => [spec, test]));
  return [...firstOf].map(([spec, test]) => ({ spec, test }));
}

/** @param {import('./electron-choice.mjs').Electron} electron @param {readonly Row[]} driven */
async function drive(electron, driven) {
  process.env.ELECTRON_EXEC_PATH = electron.executable;
  process.env.NODE_ENV = 'production';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const builds = [
    { name: control, changes: [] },
    ...driven.map(({ guard, remove }) => ({ name: guard, changes: remove })),
  ];
  for (const [index, { changes }] of builds.entries())
    await buildWithout(join(folder, String(index)), changes);
  console.log(`Built ${builds.length} times in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  const plan = builds.map(({ name }, index) => ({
    name,
    appFolder: String(index),
    lacksGuard: index > 0,
    tests:
      index === 0
        ? controls(driven)
        : driven.slice(index - 1, index).map(({ spec, test }) => ({ spec, test })),
  }));
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan, undefined, 2));
  const { env, stop } = await openDisplay({ own: shouldDropRights });
  try {
    return (await drivePlaywright(electron, { ...suite, env })).report;
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await runAsScript(import.meta.url, async () => {
  exitOnSignals();
  const electron = await prepare();
  await ensureBuilt(electron);
  const totals = await runGuards(electron, process.argv.slice(2));
  console.log(`\n${totalsLine(totals)}`);
  return totals.failed === 0 ? 0 : 1;
});
