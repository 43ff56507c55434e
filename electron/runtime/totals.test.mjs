import { expect, test } from 'vitest';
import { addTotals, endToEndTotals, oneFailed, onePassed, totalsLine, unitTotals } from './totals.mjs';

const unitReport = (...files) => JSON.stringify({ testResults: files });
const unitFile = (status, ...statuses) => ({
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

const spec = (...tests) => ({ tests });
const unexpected = { status: 'unexpected', expectedStatus: 'passed' };
const expected = { status: 'expected', expectedStatus: 'passed' };
const flaky = { status: 'flaky', expectedStatus: 'passed' };
const skipped = { status: 'skipped', expectedStatus: 'skipped' };
const didNotRun = { status: 'skipped', expectedStatus: 'passed' };

test('unit tests count one by one', () => {
  const report = unitReport(
    unitFile('passed', 'passed', 'passed', 'skipped'),
    unitFile('failed', 'passed', 'failed', 'todo'),
  );
  expect(unitTotals(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a test file that cannot be loaded counts as one failure', () => {
  expect(unitTotals(unitReport(unitFile('failed'), unitFile('passed', 'passed')), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a runner that fails though every test passed counts as one failure', () => {
  expect(unitTotals(unitReport(unitFile('passed', 'passed')), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
  expect(endToEndTotals(JSON.stringify({ suites: [{ specs: [spec(expected)] }] }), 1).failed).toBe(1);
});

test.each([undefined, '', '{"testResults": [', '{}', 'null'])(
  'a runner that left the report %j has failed',
  (report) => {
    expect(unitTotals(report, 0)).toEqual(oneFailed);
    expect(endToEndTotals(report, 0)).toEqual(oneFailed);
  },
);

test('end-to-end tests count in every suite, however deep', () => {
  const report = JSON.stringify({
    suites: [
      {
        specs: [spec(expected)],
        suites: [{ specs: [spec(expected, unexpected)], suites: [{ specs: [spec(skipped)] }] }],
      },
    ],
  });
  expect(endToEndTotals(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a flaky test, and one that did not run because another failed, have failed', () => {
  const report = JSON.stringify({ suites: [{ specs: [spec(expected), spec(flaky), spec(didNotRun)] }] });
  expect(endToEndTotals(report, 0)).toEqual({ passed: 1, failed: 2, skipped: 0 });
});

test('the last line names skipped tests only when there are some', () => {
  expect(totalsLine(addTotals([onePassed, onePassed, oneFailed]))).toBe('2 passed, 1 failed');
  expect(totalsLine({ passed: 4, failed: 0, skipped: 2 })).toBe('4 passed, 0 failed, 2 skipped');
});
