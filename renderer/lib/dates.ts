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

/** How far away a moment is: `in 2 h 10 min`, `in 3 days`, `now` from its start to its end. Milliseconds. */
export function formatUntil(start: number, end: number, now: number): string {
  if (now >= start) return now < end ? 'now' : 'over';
  const days = daysFromNow(start, now);
  const minutes = Math.ceil((start - now) / 60_000);
  if (days >= 1 && minutes > 12 * 60) return days === 1 ? 'tomorrow' : `in ${String(days)} days`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `in ${String(rest)} min`;
  return rest === 0 ? `in ${String(hours)} h` : `in ${String(hours)} h ${String(rest)} min`;
}

const shortWeekdayDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric' });

/** `Mon 16, 09:00`, for a column beside names. */
export const formatShort = (time: number): string =>
  `${shortWeekdayDay.format(time).replace(',', '')}, ${formatTime(time)}`;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of the calendar on this device's wall: `2026-11-23`. */
export function localDay(time: number): string {
  const date = new Date(time);
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** A moment of a day here, for what formats moments. Not its beginning: some zones leave that out in spring. */
export const middayOf = (day: string): number => new Date(`${day}T12:00`).getTime();

const weekdayAlone = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });

/** A day of the calendar as {@link formatRelativeDay} writes it; one of the last six by its weekday alone: `Tuesday`. */
export function formatDueDay(day: string, now: number): string {
  const time = middayOf(day);
  const days = daysFromNow(time, now);
  return days < -1 && days >= -6 ? weekdayAlone.format(time) : formatRelativeDay(time, now);
}
