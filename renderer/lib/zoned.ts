import { fromAbsolute, parseDate, parseTime, toCalendarDateTime, toZoned } from '@internationalized/date';

/*
 * Days and times of a clock that hangs somewhere. A day is `2026-11-23`, a time `16:30`, a zone an IANA name; a moment is
 * milliseconds since 1970. Where the clocks go forward, a time that is left out means an hour later; where they go back, one
 * that comes twice means the first.
 */

/** A day and time as a clock shows them. */
export interface WallClock {
  readonly day: string;
  readonly time: string;
}

/** The moment at which the clock in `timeZone` shows this. */
export const momentAt = ({ day, time }: WallClock, timeZone: string): number =>
  toZoned(toCalendarDateTime(parseDate(day), parseTime(time)), timeZone, 'compatible')
    .toDate()
    .getTime();

/** What the clock in `timeZone` shows at a moment; seconds are left out. */
export function clockAt(moment: number, timeZone: string): WallClock {
  const zoned = fromAbsolute(moment, timeZone);
  const text = toCalendarDateTime(zoned).toString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The day so many days after another; before it where negative. */
export const addDays = (day: string, days: number): string => parseDate(day).add({ days }).toString();

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);

/** Which weekday of its month a day is: 1 for the first Thursday of March; -1 for a fifth one, which is the last. */
export function weekOfMonth(day: string): number {
  const week = Math.ceil(parseDate(day).day / 7);
  return week === 5 ? -1 : week;
}

/** The day in the month so many months after `day` that is the same weekday of it: the second Thursday, the last Friday. */
export function addMonthsByWeekday(day: string, months: number): string {
  const date = parseDate(day);
  const week = weekOfMonth(day);
  const first = date.set({ day: 1 }).add({ months });
  // Weekdays by the day number, so that no calendar's first day of the week matters.
  const shift = (weekday(day) - weekday(first.toString()) + 7) % 7;
  const inFirstWeek = first.add({ days: shift });
  if (week > 0) return inFirstWeek.add({ weeks: week - 1 }).toString();
  const fifth = inFirstWeek.add({ weeks: 4 });
  return (fifth.month === first.month ? fifth : inFirstWeek.add({ weeks: 3 })).toString();
}

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay();

/** The zone this device's clock hangs in. */
export const localTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How far the clock in `timeZone` is ahead of UTC at a moment, in milliseconds; behind it where negative. */
export const offsetAt = (moment: number, timeZone: string): number => fromAbsolute(moment, timeZone).offset;

/** Whether the clock in `timeZone` shows this time twice on its day, because it goes back. */
export function comesTwice(moment: number, timeZone: string): boolean {
  const shown = toCalendarDateTime(fromAbsolute(moment, timeZone));
  const [earlier, later] = (['earlier', 'later'] as const).map((which) => toZoned(shown, timeZone, which));
  return earlier?.offset !== later?.offset;
}
