import { openDisplay } from './display.mjs';
import { ensureBuilt } from './build.mjs';
import { shouldDropRights } from './unprivileged.mjs';
import { prepare } from './prepare.mjs';
import { exitOnSignals, runAsScript } from './script.mjs';
import { ensureBenchPageBuilt } from './bench/page-build.mjs';
import { runApart } from './bench/run-apart.mjs';
import { saveResults } from './bench/results-file.mjs';
import { tableOf } from './bench/table.mjs';

/**
 * Measures how fast the built app is, each row beside its reference in the same run.
 * @param {readonly string[]} beginnings of the names of the rows to measure; all when empty
 * @returns {Promise<number>} the exit code: 1 when a row misses its goal or could not be measured
 */
async function bench(beginnings) {
  exitOnSignals();
  const electron = await prepare();
  await ensureBuilt(electron);
  await ensureBenchPageBuilt();
  const { env, stop } = await openDisplay({ own: shouldDropRights });
  try {
    const results = await runApart(electron.executable, beginnings, env);
    if (results === undefined) return 1;
    saveResults(results);
    console.log(`\n${tableOf(results)}`);
    return results.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    stop();
  }
}

await runAsScript(import.meta.url, async () => {
  const [first, ...rest] = process.argv.slice(2);
  if (first !== '--apart') return bench(process.argv.slice(2));
  // We are the child that `runApart` started. Only now: the rows need the packages, which `prepare` has to fetch first.
  const { measureApart } = await import('./bench/measure-apart.mjs');
  return measureApart(rest);
});
