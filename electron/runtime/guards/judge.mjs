/**
 * @typedef {import('../../../e2e/security/guards/table.mjs').Row} Row
 * @typedef {{ status: string, projectName: string, results: readonly { errors?: readonly { message?: string }[] }[] }} Test
 * @typedef {{ suites?: readonly Suite[], specs?: readonly { title: string, tests: readonly Test[] }[] }} Suite
 */

/** The project that runs every named test against a build that lacks nothing. */
export const control = 'nothing removed';

/**
 * What is wrong with a row, or undefined where its test noticed that the guard is gone. A test that fails for another
 * reason, such as an app that does not start, has not noticed.
 * @param {Row} row
 * @param {readonly string[]} failures what failed tests said
 */
export function judge(row, failures) {
  if (failures.some((words) => words.includes(row.says))) return undefined;
  return failures.length === 0
    ? `"${row.test}" in ${row.spec} does not notice`
    : `"${row.test}" in ${row.spec} fails, but says nothing of "${row.says}":\n${failures.join('\n').slice(0, 3_000)}`;
}

/**
 * @param {string | undefined} report what Playwright's JSON reporter wrote
 * @returns {ReadonlyMap<string, { readonly ran: number, readonly failures: readonly string[] }>} by project
 */
export function readReport(report) {
  /** @type {Map<string, { ran: number, failures: string[] }>} */
  const projects = new Map();
  if (report === undefined) return projects;
  for (const { title, test } of JSON.parse(report).suites.flatMap(testsOf)) {
    const seen = projects.get(test.projectName) ?? { ran: 0, failures: [] };
    projects.set(test.projectName, seen);
    seen.ran += 1;
    const words = test.results.flatMap((/** @type {Test['results'][number]} */ { errors = [] }) =>
      errors.map(({ message = '' }) => plain(message)),
    );
    // Not by the status: where a guard is gone, a failure is what is expected.
    if (words.length > 0) seen.failures.push(`${title}: ${words.join('\n')}`);
  }
  return projects;
}

/** Without colours. @param {string} words */
// oxlint-disable-next-line no-control-regex -- colours are control characters
const plain = (words) => words.replaceAll(/\u001b\[\d+(?:;\d+)*m/g, '');

/** @param {Suite} suite @returns {readonly { title: string, test: Test }[]} */
function testsOf(suite) {
  return [
    ...(suite.specs ?? []).flatMap(({ title, tests }) => tests.map((test) => ({ title, test }))),
    ...(suite.suites ?? []).flatMap(testsOf),
  ];
}
