import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsByWeekday,
  clockAt,
  comesTwice,
  daysBetween,
  momentAt,
  offsetAt,
  weekday,
  weekOfMonth,
} from './zoned.ts';

const utc = (text: string): number => Date.parse(text);

describe('a clock somewhere', () => {
  it('shows the same time before and after its own change of hours', () => {
    expect(momentAt({ day: '2026-03-26', time: '16:30' }, 'Europe/London')).toBe(utc('2026-03-26T16:30Z'));
    expect(momentAt({ day: '2026-04-02', time: '16:30' }, 'Europe/London')).toBe(utc('2026-04-02T15:30Z'));
    expect(momentAt({ day: '2026-03-12', time: '16:30' }, 'America/New_York')).toBe(utc('2026-03-12T20:30Z'));
    expect(clockAt(utc('2026-07-01T03:45Z'), 'Asia/Kolkata')).toEqual({ day: '2026-07-01', time: '09:15' });
    expect(clockAt(utc('2026-06-30T23:59:59Z'), 'UTC')).toEqual({ day: '2026-06-30', time: '23:59' });
  });

  it('takes a time that is left out an hour later, and one that comes twice as the first', () => {
    expect(momentAt({ day: '2026-03-29', time: '01:30' }, 'Europe/London')).toBe(utc('2026-03-29T01:30Z'));
    expect(momentAt({ day: '2026-10-25', time: '01:30' }, 'Europe/London')).toBe(utc('2026-10-25T00:30Z'));
  });

  it('is so far ahead of UTC, or behind it', () => {
    const minutes = (moment: string, timeZone: string) => offsetAt(utc(moment), timeZone) / 60_000;
    expect(minutes('2026-07-01T00:00Z', 'Europe/London')).toBe(60);
    expect(minutes('2026-01-01T00:00Z', 'America/New_York')).toBe(-300);
    expect(minutes('2026-01-01T00:00Z', 'Asia/Kolkata')).toBe(330);
  });

  it('shows each time of one hour twice when it goes back', () => {
    const twice = (text: string) => comesTwice(utc(text), 'Europe/London');
    expect(
      ['2026-10-25T00:00Z', '2026-10-25T00:59Z', '2026-10-25T01:00Z', '2026-10-25T01:59Z'].map(twice),
    ).toEqual([true, true, true, true]);
    expect(
      ['2026-10-24T23:59Z', '2026-10-25T02:00Z', '2026-03-29T00:59Z', '2026-03-29T01:00Z'].map(twice),
    ).toEqual([false, false, false, false]);
  });
});

describe('days', () => {
  it('are counted without hours', () => {
    expect(addDays('2026-02-27', 3)).toBe('2026-03-02');
    expect(addDays('2026-03-02', -3)).toBe('2026-02-27');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
    expect(weekday('2026-11-25')).toBe(3);
  });

  it('come again each month as the same weekday of it', () => {
    expect(weekOfMonth('2026-03-12')).toBe(2);
    expect(addMonthsByWeekday('2026-03-12', 1)).toBe('2026-04-09');
    expect(addMonthsByWeekday('2026-03-12', 10)).toBe('2027-01-14');
    // A fifth one is the last: there are months without a fifth.
    expect(weekOfMonth('2026-01-30')).toBe(-1);
    expect(addMonthsByWeekday('2026-01-30', 1)).toBe('2026-02-27');
    expect(addMonthsByWeekday('2026-01-30', 4)).toBe('2026-05-29');
    expect(addMonthsByWeekday('2026-03-01', 1)).toBe('2026-04-05');
  });
});
