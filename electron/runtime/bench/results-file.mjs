import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';

/**
 * Replaces bench-results.json at the project's root. It holds the rows of this run only: figures of different runs were
 * not taken side by side.
 * @param {readonly import('./row.mjs').Finding[]} findings
 */
export function saveResults(findings) {
  const results = findings.map(({ spread: _, ...result }) => inOrder(result));
  writeFileSync(join(projectRoot, 'bench-results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
}

/** @param {import('./row.mjs').Result} result */
const inOrder = ({ name, value, unit, reference, referenceName, ratio, goal, ok }) => ({
  name,
  value,
  unit,
  reference,
  referenceName,
  ratio,
  goal,
  ok,
});
