const weekdayDayMonth = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const weekdayDayMonthYear = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const hourMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** Whole days from `now`'s day to `time`'s day; negative in the past. */
export const daysFromNow = (time: number, now: number): number =>
  Math.round((startOfDay(time) - startOfDay(now)) / 86_400_000);

/** `Thursday 12 March`, with the year where it is not this one. Milliseconds since 1970. */
export function formatDay(time: number, now: number): string {
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? weekdayDayMonth : weekdayDayMonthYear).format(time).replace(',', '');
}

/** `today`, `tomorrow`, `yesterday`, else the day as {@link formatDay} writes it. */
export function formatRelativeDay(time: number, now: number): string {
  const names: Readonly<Record<string, string>> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' };
  return names[String(daysFromNow(time, now))] ?? formatDay(time, now);
}

/** `16:30`. */
export const formatTime = (time: number): string => hourMinute.format(time);

/** `16:30 to 17:30`. */
export const formatTimeRange = (start: number, minutes: number): string =>
  `${formatTime(start)} to ${formatTime(start + minutes * 60_000)}`;
