import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { measurements } from '../../../e2e/bench/measurements.mjs';
import { describeFailure } from '../problem.mjs';
import { exitOnSignals } from '../script.mjs';
import { makeCopies } from './copies.mjs';
import { selectRows, Skipped } from './row.mjs';
import { judge, notMeasured } from './statistics.mjs';

/**
 * Measures the rows, also after one that failed, and writes what it found for `runApart`.
 * @param {readonly string[]} command as `runApart` puts it together
 */
export async function measureApart([
  root = '',
  electron = '',
  temporary = '',
  findingsFile = '',
  cache = '',
  ...beginnings
]) {
  exitOnSignals();
  const selected = selectRows(measurements, beginnings);
  const context = {
    ...makeCopies(root, electron, temporary),
    root,
    temporary,
    cache,
    say: (/** @type {string} */ line) => console.log(`   ${line}`),
  };
  const findings = [];
  for (const { measurement, rows } of selected)
    findings.push(...(await measureOne(measurement, rows, context)));
  writeFileSync(findingsFile, JSON.stringify(findings));
}

/**
 * @param {import('./row.mjs').Measurement} measurement
 * @param {readonly import('./row.mjs').Row[]} rows
 * @param {import('./row.mjs').Context} context
 */
async function measureOne(measurement, rows, context) {
  const names = rows.map(({ name }) => name);
  console.log(`\n── ${names.join(' ')}${load()}`);
  try {
    const samples = await measurement.measure(context, new Set(names));
    return rows.map((row) => judge(row, samples.get(row.name) ?? []));
  } catch (error) {
    if (error instanceof Skipped) {
      console.log(`   Left out: ${error.message}`);
      return [];
    }
    console.error(describeFailure(error));
    return rows.map(notMeasured);
  } finally {
    console.log(`── done${load()}`);
  }
}

/** What else the machine is doing makes the figures noisy, and the reader should know. Windows does not tell. */
function load() {
  return process.platform === 'win32' ? '' : ` (load ${loadavg()[0]?.toFixed(1)})`;
}
