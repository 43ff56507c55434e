import { expect, test } from 'vitest';
import { selectRows } from './row.mjs';

const measurement = (...names) => ({ rows: names.map((name) => ({ name })) });
const all = [measurement('start.cold', 'start.memory'), measurement('save.burst')];
const namesOf = (selected) => selected.map(({ rows }) => rows.map(({ name }) => name));

test('all rows are measured when none is named', () => {
  expect(namesOf(selectRows(all, []))).toEqual([['start.cold', 'start.memory'], ['save.burst']]);
});

test('a name selects the rows that begin with it', () => {
  expect(namesOf(selectRows(all, ['start']))).toEqual([['start.cold', 'start.memory']]);
  expect(namesOf(selectRows(all, ['start.m', 'save']))).toEqual([['start.memory'], ['save.burst']]);
});

test('a name that no row begins with is refused with those that there are', () => {
  expect(() => selectRows(all, ['start', 'stat'])).toThrow('No row begins with stat.');
});
