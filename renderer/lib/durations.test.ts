import { expect, it } from 'vitest';
import { formatMinutes, formatStopwatch, speakDuration } from './durations.ts';

const [second, minute, hour] = [1_000, 60_000, 3_600_000];

it.each([
  [0, '0:00', '0 seconds', 'under a minute'],
  [-5 * second, '0:00', '0 seconds', 'under a minute'],
  [59.9 * second, '0:59', '59 seconds', 'under a minute'],
  [6 * minute + 20 * second, '6:20', '6 minutes 20 seconds', '6 min'],
  [minute + second, '1:01', '1 minute 1 second', '1 min'],
  [59 * minute + 40 * second, '59:40', '59 minutes 40 seconds', '1 h'],
  [hour + 2 * minute + 5 * second, '1:02:05', '1 hour 2 minutes 5 seconds', '1 h 2 min'],
  [2 * hour, '2:00:00', '2 hours', '2 h'],
])('writes and speaks %i milliseconds', (time, watch, spoken, minutes) => {
  expect([formatStopwatch(time), speakDuration(time), formatMinutes(time)]).toEqual([watch, spoken, minutes]);
});
