import { readChanged, servingChanged } from '../../../e2e/security/guards/changes.mjs';
import { projectRoot } from '../paths.mjs';

/** @typedef {import('../../../e2e/security/guards/table.mjs').Row} Row */

/**
 * Runs a row's unit tests against sources without the guard.
 * @param {Row} row
 * @returns {Promise<readonly string[]>} what the failed tests of the row's name said
 */
export async function failuresOfUnits({ remove, spec, test }) {
  const { startVitest } = await import('vitest/node');
  const vitest = await startVitest(
    'test',
    [spec],
    {
      root: projectRoot,
      config: 'renderer/testing/vitest.config.ts',
      watch: false,
      reporters: [{}],
      testNamePattern: escaped(test),
    },
    { plugins: [servingChanged(readChanged(projectRoot, remove))] },
  );
  const said = vitest.state.getFiles().flatMap(failedTests);
  await vitest.close();
  // A unit test that fails is no failure of this program.
  process.exitCode = 0;
  return said;
}

/** @param {string} text */
export const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * @typedef {{ type: string, name: string, fullName?: string, tasks?: readonly Task[],
 *   result?: { state: string, errors?: readonly { message?: string }[] } }} Task
 */

/** @param {any} task @returns {readonly string[]} */
function failedTests(/** @type {Task} */ task) {
  if (task.tasks) return task.tasks.flatMap(failedTests);
  if (task.type !== 'test' || task.result?.state !== 'fail') return [];
  return [
    `${task.fullName ?? task.name}: ${(task.result.errors ?? []).map((error) => error.message).join('\n')}`,
  ];
}
