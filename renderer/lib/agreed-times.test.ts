import { describe, expect, it } from 'vitest';
import { formatAgreed, formatMyTime } from './agreed-times.ts';
import { localTimeZone, momentAt } from './zoned.ts';

const now = Date.parse('2026-03-02T09:00Z');

/** A zone that is never the machine's own at that time: these have no change of hours and are far from each other. */
const elsewhere = ['Asia/Tokyo', 'Pacific/Honolulu'].find((zone) => zone !== localTimeZone()) ?? '';
const city = elsewhere === 'Asia/Tokyo' ? 'Tokyo' : 'Honolulu';

describe('a time that two people agreed on', () => {
  it('is written once where both clocks show the same', () => {
    const startsAt = new Date('2026-03-12T16:30').getTime();
    const said = 'Thursday 12 March, 16:30 to 17:30';
    expect(formatAgreed({ startsAt, minutes: 60, timeZone: undefined }, now)).toBe(said);
    expect(formatAgreed({ startsAt, minutes: 60, timeZone: localTimeZone() }, now)).toBe(said);
    expect(formatMyTime(startsAt, now, localTimeZone())).toBeUndefined();
  });

  it('is written by their clock and by mine where these differ, with my day where that is another one', () => {
    const startsAt = momentAt({ day: '2026-03-12', time: '12:00' }, elsewhere);
    const agreed = formatAgreed({ startsAt, minutes: 45, timeZone: elsewhere }, now);
    expect(agreed).toMatch(new RegExp(`^Thursday 12 March, 12:00 to 12:45 in ${city}, .*your time$`, 'u'));
    const times = ['00:30', '06:30', '12:30', '18:30', '23:30'].map((time) =>
      formatMyTime(momentAt({ day: '2026-03-12', time }, elsewhere), now, elsewhere),
    );
    // Somewhere in the day it is another day here.
    expect(
      times.some((said) => /(?:Wednesday 11|Friday 13) March \d\d:\d\d your time/u.test(said ?? '')),
    ).toBe(true);
    expect(times.some((said) => /^\d\d:\d\d your time$/u.test(said ?? ''))).toBe(true);
  });
});
