const minuteMs = 60_000;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Whole seconds of a stretch of time, split up; milliseconds. */
function parts(time: number): { readonly hours: number; readonly minutes: number; readonly seconds: number } {
  const all = Math.floor(Math.max(0, time) / 1_000);
  return { hours: Math.floor(all / 3_600), minutes: Math.floor(all / 60) % 60, seconds: all % 60 };
}

/** As a stop watch shows it: `6:20`, `1:02:05`. Milliseconds. */
export function formatStopwatch(time: number): string {
  const { hours, minutes, seconds } = parts(time);
  return hours === 0
    ? `${String(minutes)}:${twoDigits(seconds)}`
    : `${String(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

const counted = (count: number, one: string): string =>
  count === 0 ? '' : `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** As it is read aloud: `6 minutes 20 seconds`, `1 hour 2 minutes 5 seconds`. Milliseconds. */
export function speakDuration(time: number): string {
  const { hours, minutes, seconds } = parts(time);
  const said = [counted(hours, 'hour'), counted(minutes, 'minute'), counted(seconds, 'second')];
  return said.filter((part) => part !== '').join(' ') || '0 seconds';
}

/** To the nearest minute: `12 min`, `1 h 5 min`; `under a minute` for less than one. Milliseconds. */
export function formatMinutes(time: number): string {
  if (time < minuteMs) return 'under a minute';
  const all = Math.round(time / minuteMs);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return `${String(minutes)} min`;
  return minutes === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes)} min`;
}
