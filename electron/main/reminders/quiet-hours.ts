import type { QuietHours } from '../../contract/reminder-choices.ts';

/** Minutes since midnight by this device's clock. */
const minuteOf = (time: Date): number => time.getHours() * 60 + time.getMinutes();

/** The same of `22:00`. */
const minuteFrom = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** When the quiet hours in which `now` falls are over, milliseconds since 1970; `undefined` outside them. */
export function quietUntil(now: number, { isOn, from, to }: QuietHours): number | undefined {
  const [minute, first, end] = [minuteOf(new Date(now)), minuteFrom(from), minuteFrom(to)];
  const isOvernight = first > end;
  const isQuiet = isOvernight ? minute >= first || minute < end : minute >= first && minute < end;
  if (!isOn || !isQuiet) return undefined;
  const over = new Date(now);
  if (minute >= end) over.setDate(over.getDate() + 1);
  over.setHours(Math.floor(end / 60), end % 60, 0, 0);
  return over.getTime();
}
