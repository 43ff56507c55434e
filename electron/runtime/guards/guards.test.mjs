import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyChanges, readChanged } from '../../../e2e/security/guards/changes.mjs';
import { rows } from '../../../e2e/security/guards/table.mjs';
import { projectRoot } from '../paths.mjs';
import { control, judge, readReport } from './judge.mjs';

test.each(rows)(
  '$guard: is taken from just one place, and its test exists',
  ({ remove, spec, test: title }) => {
    expect(() => readChanged(projectRoot, remove)).not.toThrow();
    const file = join(projectRoot, spec.endsWith('.spec.ts') ? join('e2e/security', spec) : spec);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(title);
  },
);

test('every row has a name of its own', () => {
  const names = [control, ...rows.map(({ guard }) => guard)];
  expect(new Set(names).size).toBe(names.length);
});

describe('a change', () => {
  test('replaces the one place, word for word', () => {
    expect(applyChanges('a.b', [{ file: 'x', from: '.', to: '$&' }])).toBe('a$&b');
  });
  test.each(['aXa', 'none'])('that does not fit once in %j is told', (text) => {
    expect(() => applyChanges(text, [{ file: 'x', from: 'a', to: '' }])).toThrow('times instead of once');
  });
});

const row = { guard: 'g', remove: [], spec: 's.spec.ts', test: 't', says: 'the label' };

test('a guard is guarded when its test fails for the reason that the row names', () => {
  expect(judge(row, ['t: the label is wrong'])).toBeUndefined();
  expect(judge(row, [])).toContain('does not notice');
  expect(judge(row, ['t: the app did not start'])).toContain('says nothing of');
});

test('a report is read by project, at any depth and without colours', () => {
  const result = (projectName, status, message) => ({
    projectName,
    status,
    results: [{ errors: message === undefined ? [] : [{ message }] }],
  });
  const report = JSON.stringify({
    suites: [
      {
        specs: [{ title: 't', tests: [result('a', 'unexpected', '\u001b[31mred\u001b[39m')] }],
        suites: [{ specs: [{ title: 'u', tests: [result('b', 'expected')] }] }],
      },
    ],
  });
  expect(Object.fromEntries(readReport(report))).toEqual({
    a: { ran: 1, failures: ['t: red'] },
    b: { ran: 1, failures: [] },
  });
});
