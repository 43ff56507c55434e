import { describe, expect, test } from 'vitest';
import { judge, notMeasured, spreadOf } from './statistics.mjs';

const row = { name: 'start.cold', unit: 'ms', referenceName: 'a bare window', goal: 1.5 };
const pairs = (...figures) => figures.map(([ours, reference]) => ({ ours, reference }));

describe('a spread', () => {
  test('has the middle value of an odd number of values', () => {
    expect(spreadOf([30, 10, 20])).toEqual({ least: 10, median: 20, greatest: 30 });
  });

  test('has the mean of the two in the middle of an even number', () => {
    expect(spreadOf([4, 1, 3, 100])).toEqual({ least: 1, median: 3.5, greatest: 100 });
  });

  test('sorts by value and leaves what it was given alone', () => {
    const values = [10, 9, 100];
    expect(spreadOf(values).median).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });

  test('is refused for nothing and for what is no number', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
    expect(() => spreadOf([1, Number.NaN, 2])).toThrow('Not all are numbers: 1, NaN, 2');
  });
});

describe('a row', () => {
  test('takes its ratio within each pair, so that a slow spell does not count', () => {
    const finding = judge(row, pairs([120, 100], [1200, 1000], [130, 100]));
    expect(finding).toMatchObject({ value: 130, reference: 100, ratio: 1.2, ok: true });
    expect(finding.spread).toMatchObject({ pairs: 3, ratio: { least: 1.2, median: 1.2, greatest: 1.3 } });
  });

  test('meets its goal when the ratio is just the goal, and misses it above', () => {
    expect(judge(row, pairs([150, 100])).ok).toBe(true);
    expect(judge(row, pairs([150.1, 100])).ok).toBe(false);
  });

  test('is judged by the figure that it shows', () => {
    expect(judge(row, pairs([150.004, 100]))).toMatchObject({ ratio: 1.5, ok: true });
  });

  test('that could not be measured has no figures and does not pass', () => {
    expect(notMeasured(row)).toEqual({ ...row, value: null, reference: null, ratio: null, ok: false });
  });
});
