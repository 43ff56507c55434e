import { formatTime } from '@/lib/dates.ts';
import { formatStopwatch, speakDuration } from '@/lib/durations.ts';
import type { TimerReading } from '@/model/queries/timer.ts';
import { strings } from './strings.ts';

const minuteMs = 60_000;

type PointTime = Pick<TimerReading, 'used' | 'planned'>;

/** Beside the place: how much of the point's time is left, or how far it is over, said without alarm. */
export function remainingWords({ used, planned }: PointTime): string {
  if (planned === undefined) return strings.soFar(formatStopwatch(used));
  // In whole seconds, so that what is left and what was used make up the whole.
  const left = planned - Math.floor(used / 1_000) * 1_000;
  return left >= 0 ? strings.left(formatStopwatch(left)) : strings.over(formatStopwatch(-left));
}

/** Beneath it: of how much, and whether the clock stands. */
export function detailWords({ planned, isRunning }: Pick<TimerReading, 'planned' | 'isRunning'>): string {
  const detail = planned === undefined ? strings.noMinutes : strings.ofMinutes(planned / minuteMs);
  return isRunning ? detail : strings.paused(detail);
}

/** When the session ends, or was to. */
export const endWords = (end: number, now: number): string =>
  now < end ? strings.ends(formatTime(end)) : strings.wasToEnd(formatTime(end));

/** The clock, to be read aloud. */
export function speakTimer(place: string, reading: TimerReading, end: number, now: number): string {
  const { used, planned, total } = reading;
  const session = strings.spokenSession(speakDuration(total), endWords(end, now));
  if (planned === undefined) return strings.spoken(place, strings.spokenSoFar(speakDuration(used)), session);
  const [left, minutes] = [planned - used, planned / minuteMs];
  const words = left >= 0 ? strings.spokenLeft : strings.spokenOver;
  return strings.spoken(place, words(speakDuration(Math.abs(left)), minutes), session);
}
