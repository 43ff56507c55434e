import { describe, expect, it } from 'vitest';
import type { ActionId } from '../ids.ts';
import { dueGroupOf, groupByDue, isDue, lastDayOfWeek } from './actions.ts';

/** A Wednesday. */
const today = '2026-11-25';

const listed = (id: string, dueOn: string | undefined, begunAt = 0) => ({
  id: id as ActionId,
  dueOn,
  begunAt,
});

describe('when an action is due', () => {
  it.each([
    ['2025-12-31', 'before-today'],
    ['2026-11-24', 'before-today'],
    ['2026-11-25', 'this-week'],
    ['2026-11-29', 'this-week'],
    ['2026-11-30', 'later'],
    [undefined, 'no-date'],
  ])('%s is %s', (dueOn, group) => {
    expect(dueGroupOf(dueOn, today)).toBe(group);
  });

  it('a week ends on Sunday, also on a Sunday and over the end of a year', () => {
    expect(lastDayOfWeek('2026-11-23')).toBe('2026-11-29');
    expect(lastDayOfWeek('2026-11-29')).toBe('2026-11-29');
    expect(lastDayOfWeek('2026-12-31')).toBe('2027-01-03');
  });

  it('only what is open and has come to its day is due', () => {
    expect(isDue({ state: 'open', dueOn: today }, today)).toBe(true);
    expect(isDue({ state: 'open', dueOn: '2026-11-01' }, today)).toBe(true);
    expect(isDue({ state: 'open', dueOn: '2026-11-26' }, today)).toBe(false);
    expect(isDue({ state: 'open', dueOn: undefined }, today)).toBe(false);
    expect(isDue({ state: 'done', dueOn: today }, today)).toBe(false);
  });

  it('groups keep the order of days, and of one day the order of beginning', () => {
    const groups = groupByDue(
      [
        listed('a', undefined),
        listed('b', '2026-12-09'),
        listed('c', '2026-11-27', 2),
        listed('d', '2026-11-27', 1),
        listed('e', '2026-11-20'),
      ],
      today,
    );
    expect(groups.map(([group, actions]) => [group, actions.map(({ id }) => id)])).toEqual([
      ['before-today', ['e']],
      ['this-week', ['d', 'c']],
      ['later', ['b']],
      ['no-date', ['a']],
    ]);
  });
});
