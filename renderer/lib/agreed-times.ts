import { formatDay, formatTime, formatTimeRange } from './dates.ts';
import { cityOf, differsAt } from './time-zones.ts';
import { clockAt, localTimeZone } from './zoned.ts';

/** When something that two people agreed on takes place: from when, how long, and where the clock hangs they meant. */
export interface Agreed {
  readonly startsAt: number;
  readonly minutes: number;
  readonly timeZone: string | undefined;
}

/** A moment by my clock where theirs differs: `15:30 your time`, with the day where it is another one; else nothing. */
export function formatMyTime(moment: number, now: number, timeZone: string | undefined): string | undefined {
  const mine = localTimeZone();
  if (timeZone === undefined || !differsAt(moment, timeZone, mine)) return undefined;
  const isSameDay = clockAt(moment, timeZone).day === clockAt(moment, mine).day;
  const time = `${formatTime(moment)} your time`;
  return isSameDay ? time : `${formatDay(moment, now)} ${time}`;
}

/**
 * `Thursday 12 March, 16:30 to 17:30`. Where it was agreed by a clock that shows another time than mine:
 * `Thursday 12 March, 16:30 to 17:30 in Stockholm, 15:30 your time`.
 */
export function formatAgreed({ startsAt, minutes, timeZone }: Agreed, now: number): string {
  const mine = formatMyTime(startsAt, now, timeZone);
  if (mine === undefined || timeZone === undefined)
    return `${formatDay(startsAt, now)}, ${formatTimeRange(startsAt, minutes)}`;
  const theirs = `${formatDay(startsAt, now, timeZone)}, ${formatTimeRange(startsAt, minutes, timeZone)}`;
  return `${theirs} in ${cityOf(timeZone)}, ${mine}`;
}
