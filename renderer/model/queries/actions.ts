import { byDueDay, type Action } from '../records/action.ts';

/** Where an open action stands among the others: by when it is due. */
export const dueGroups = ['before-today', 'this-week', 'later', 'no-date'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** The Sunday of a day's week, which begins on a Monday. Days are `2026-11-23`. */
export function lastDayOfWeek(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}

/** Days are `2026-11-23`, of the calendar of whoever looks. */
export function dueGroupOf(dueOn: string | undefined, today: string): DueGroup {
  if (dueOn === undefined) return 'no-date';
  if (dueOn < today) return 'before-today';
  return dueOn <= lastDayOfWeek(today) ? 'this-week' : 'later';
}

/** Whether it should be done by the end of today. */
export const isDue = ({ state, dueOn }: Pick<Action, 'state' | 'dueOn'>, today: string): boolean =>
  state === 'open' && dueOn !== undefined && dueOn <= today;

/** Actions under when they are due, each group in the order of the days; groups without any are left out. */
export function groupByDue<Listed extends Pick<Action, 'id' | 'dueOn' | 'begunAt'>>(
  actions: readonly Listed[],
  today: string,
): readonly (readonly [DueGroup, readonly Listed[]])[] {
  const sorted = actions.toSorted(byDueDay);
  return dueGroups.flatMap((group) => {
    const inGroup = sorted.filter(({ dueOn }) => dueGroupOf(dueOn, today) === group);
    return inGroup.length === 0 ? [] : [[group, inGroup] as const];
  });
}
