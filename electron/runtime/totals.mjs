/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Totals
 */

/** @type {Totals} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };

/** @type {Totals} what a check that fails counts, and a runner that ended without a report */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/** @type {Totals} what a step counts that this machine has no means for */
export const oneSkipped = { passed: 0, failed: 0, skipped: 1 };

/** @param {readonly Totals[]} all @returns {Totals} */
export function addTotals(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Totals} totals */
export function totalsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {string | undefined} report what Vitest's JSON reporter wrote
 * @param {number} exitCode of the runner
 * @returns {Totals}
 */
export function unitTotals(report, exitCode) {
  const parsed = parse(report);
  if (!parsed?.testResults) return oneFailed;
  const files = parsed.testResults;
  const statuses = files.flatMap((file) => (file.assertionResults ?? []).map((test) => test.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const skipped = statuses.filter((status) =>
    ['skipped', 'pending', 'todo', 'disabled'].includes(status),
  ).length;
  // A file that could not even be loaded has no tests to count.
  const broken = files.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length;
  return withExitCode({ passed, failed: statuses.length - passed - skipped + broken, skipped }, exitCode);
}

/**
 * @param {string | undefined} report what Playwright's JSON reporter wrote
 * @param {number} exitCode of the runner
 * @returns {Totals} a flaky test, one that was interrupted and one that took too long have failed
 */
export function endToEndTotals(report, exitCode) {
  const parsed = parse(report);
  if (!parsed?.suites) return oneFailed;
  const tests = parsed.suites.flatMap(testsOf);
  const passed = tests.filter((test) => test.status === 'expected').length;
  // One that did not run because an earlier one failed is "skipped" too, but nobody expected that.
  const skipped = tests.filter(
    (test) => test.status === 'skipped' && test.expectedStatus === 'skipped',
  ).length;
  return withExitCode({ passed, failed: tests.length - passed - skipped, skipped }, exitCode);
}

/**
 * A runner may fail for a reason that no test has: an unhandled error, or no test at all.
 * @param {Totals} totals
 * @param {number} exitCode
 */
function withExitCode(totals, exitCode) {
  return exitCode !== 0 && totals.failed === 0 ? addTotals([totals, oneFailed]) : totals;
}

/**
 * @param {string | undefined} report
 * @returns {{ testResults?: readonly UnitFile[], suites?: readonly Suite[] } | null | undefined}
 */
function parse(report) {
  try {
    return JSON.parse(report ?? '');
  } catch {
    return undefined;
  }
}

/** @param {UnitFile} file */
function hasFailedTest(file) {
  return (file.assertionResults ?? []).some((test) => test.status === 'failed');
}

/**
 * @typedef {{ status: string, assertionResults?: readonly { status: string }[] }} UnitFile
 * @typedef {{ status: string, expectedStatus: string }} EndToEndTest
 * @typedef {{ suites?: readonly Suite[], specs?: readonly { tests: readonly EndToEndTest[] }[] }} Suite
 */

/** @param {Suite} suite @returns {readonly EndToEndTest[]} */
function testsOf(suite) {
  return [...(suite.specs ?? []).flatMap((spec) => spec.tests), ...(suite.suites ?? []).flatMap(testsOf)];
}
