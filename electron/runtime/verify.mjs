import { prepare } from './prepare.mjs';
import { describeFailure } from './problem.mjs';
import { exitOnSignals, runAsScript } from './script.mjs';
import { listSteps } from './steps.mjs';
import { addTotals, oneFailed, totalsLine } from './totals.mjs';

/**
 * Runs every check and every test, also after one that failed, and ends with one line of totals.
 * @param {readonly string[]} names of the steps to run, besides those that they need; all when empty
 * @returns {Promise<number>} the exit code
 */
export async function verify(names = []) {
  exitOnSignals();
  const all = listSteps();
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no step ${unknown.join(', ')}. The steps: ${all.map((step) => step.name).join(' ')}`,
    );
    return 1;
  }
  const electron = await prepare();
  /** @type {Map<string, import('./totals.mjs').Totals>} */
  const results = new Map();
  const needed = all.filter(({ name }) => names.includes(name)).map((step) => step.needs);
  const wanted = all.filter(
    ({ name }) => names.length === 0 || names.includes(name) || needed.includes(name),
  );
  for (const step of wanted) step.begin?.();
  for (const step of wanted) results.set(step.name, await runStep(step, electron, results));
  const totals = addTotals([...results.values()]);
  console.log(`\n${totalsLine(totals)}`);
  return totals.failed === 0 ? 0 : 1;
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {import('./electron-choice.mjs').Electron} electron
 * @param {ReadonlyMap<string, import('./totals.mjs').Totals>} earlier
 */
async function runStep(step, electron, earlier) {
  console.log(`\n── ${step.name}`);
  if (step.needs !== undefined && (earlier.get(step.needs)?.failed ?? 0) > 0) {
    console.log(`Not run, because the step ${step.needs} failed.`);
    return oneFailed;
  }
  const started = performance.now();
  let totals;
  try {
    totals = await step.run(electron);
  } catch (error) {
    console.error(describeFailure(error));
    totals = oneFailed;
  }
  console.log(
    `── ${step.name}: ${totalsLine(totals)} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return totals;
}

await runAsScript(import.meta.url, () => verify(process.argv.slice(2)));
