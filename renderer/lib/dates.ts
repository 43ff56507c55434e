interface Writers {
  readonly day: Intl.DateTimeFormat;
  readonly dayAndYear: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
  readonly year: Intl.DateTimeFormat;
}

/** One set a zone, made when it is first asked for: making one takes longer than writing with it. */
const writers = new Map<string | undefined, Writers>();

function writersFor(timeZone: string | undefined): Writers {
  const known = writers.get(timeZone);
  if (known !== undefined) return known;
  const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const;
  const made: Writers = {
    day: new Intl.DateTimeFormat('en-GB', day),
    dayAndYear: new Intl.DateTimeFormat('en-GB', { ...day, year: 'numeric' }),
    time: new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }),
    year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone }),
  };
  writers.set(timeZone, made);
  return made;
}

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** Whole days from `now`'s day to `time`'s day; negative in the past. */
export const daysFromNow = (time: number, now: number): number =>
  Math.round((startOfDay(time) - startOfDay(now)) / 86_400_000);

/**
 * `Thursday 12 March`, with the year where it is not this one. Milliseconds since 1970; by the clock in `timeZone` (an IANA
 * name), by this device's where none is given.
 */
export function formatDay(time: number, now: number, timeZone?: string): string {
  const { day, dayAndYear, year } = writersFor(timeZone);
  const isThisYear = year.format(time) === year.format(now);
  return (isThisYear ? day : dayAndYear).format(time).replace(',', '');
}

/** `today`, `tomorrow`, `yesterday`, else the day as {@link formatDay} writes it. */
export function formatRelativeDay(time: number, now: number): string {
  const names: Readonly<Record<string, string>> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' };
  return names[String(daysFromNow(time, now))] ?? formatDay(time, now);
}

/** `16:30`. */
export const formatTime = (time: number, timeZone?: string): string => writersFor(timeZone).time.format(time);

/** `16:30 to 17:30`. */
export const formatTimeRange = (start: number, minutes: number, timeZone?: string): string =>
  `${formatTime(start, timeZone)} to ${formatTime(start + minutes * 60_000, timeZone)}`;

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

const dayOfCalendar = (day: string): number => Date.parse(`${day}T12:00Z`);

/** A day of the calendar, `2026-03-12`, as {@link formatDay} writes it, with the year where it is not this one. */
export const formatCalendarDay = (day: string, now: number): string => {
  const { day: write, dayAndYear } = writersFor('UTC');
  const isThisYear = day.slice(0, 4) === String(new Date(now).getFullYear());
  return (isThisYear ? write : dayAndYear).format(dayOfCalendar(day)).replace(',', '');
};

const weekdayName = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** `Thursday`, of a day of the calendar. */
export const formatWeekday = (day: string): string => weekdayName.format(dayOfCalendar(day));

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of the calendar on this device's wall: `2026-11-23`. */
export function localDay(time: number): string {
  const date = new Date(time);
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** A moment of a day here, for what formats moments. Not its beginning: some zones leave that out in spring. */
export const middayOf = (day: string): number => new Date(`${day}T12:00`).getTime();

/** A day of the calendar as {@link formatRelativeDay} writes it; one of the last six by its weekday alone: `Tuesday`. */
export function formatDueDay(day: string, now: number): string {
  const time = middayOf(day);
  const days = daysFromNow(time, now);
  return days < -1 && days >= -6 ? formatWeekday(day) : formatRelativeDay(time, now);
}
