import { describe, expect, it } from 'vitest';
import {
  formatCalendarDay,
  formatDay,
  formatDueDay,
  formatRelativeDay,
  formatShort,
  formatTimeRange,
  formatUntil,
  formatWeekday,
  localDay,
  middayOf,
} from './dates.ts';

const at = (text: string): number => new Date(text).getTime();
const now = at('2026-03-12T14:20');

describe('dates', () => {
  it('are written as people say them', () => {
    expect(formatDay(at('2026-03-12T16:30'), now)).toBe('Thursday 12 March');
    expect(formatDay(at('2027-01-05T16:30'), now)).toBe('Tuesday 5 January 2027');
    expect(formatTimeRange(at('2026-03-12T16:30'), 60)).toBe('16:30 to 17:30');
    expect(formatTimeRange(at('2026-03-12T23:30'), 60)).toBe('23:30 to 00:30');
    expect(formatShort(at('2026-03-16T09:00'))).toBe('Mon 16, 09:00');
  });

  it('are written by another clock where one is named', () => {
    const late = Date.parse('2026-12-31T23:30Z');
    expect(formatDay(late, now, 'UTC')).toBe('Thursday 31 December');
    expect(formatDay(late, now, 'Asia/Tokyo')).toBe('Friday 1 January 2027');
    expect(formatTimeRange(late, 60, 'America/New_York')).toBe('18:30 to 19:30');
  });

  it('of the calendar have no clock', () => {
    expect(formatCalendarDay('2026-09-10', now)).toBe('Thursday 10 September');
    expect(formatCalendarDay('2027-01-01', now)).toBe('Friday 1 January 2027');
    expect(formatWeekday('2026-09-10')).toBe('Thursday');
  });

  it.each([
    ['2026-03-12T23:59', 'today'],
    ['2026-03-13T00:00', 'tomorrow'],
    ['2026-03-11T09:00', 'yesterday'],
    ['2026-03-14T09:00', 'Saturday 14 March'],
  ])('%s is %s', (time, said) => {
    expect(formatRelativeDay(at(time), now)).toBe(said);
  });

  it.each([
    ['2026-03-12', 'today'],
    ['2026-03-13', 'tomorrow'],
    ['2026-03-11', 'yesterday'],
    ['2026-03-10', 'Tuesday'],
    ['2026-03-06', 'Friday'],
    ['2026-03-05', 'Thursday 5 March'],
    ['2026-03-14', 'Saturday 14 March'],
    ['2027-03-12', 'Friday 12 March 2027'],
  ])('what is due on %s is due %s', (day, said) => {
    expect(formatDueDay(day, now)).toBe(said);
    expect(localDay(middayOf(day))).toBe(day);
  });

  it.each([
    ['2026-03-12T16:30', 'in 2 h 10 min'],
    ['2026-03-12T16:20', 'in 2 h'],
    ['2026-03-12T14:21', 'in 1 min'],
    ['2026-03-13T01:00', 'in 10 h 40 min'],
    ['2026-03-13T09:00', 'tomorrow'],
    ['2026-03-15T09:00', 'in 3 days'],
    ['2026-03-12T14:00', 'now'],
    ['2026-03-12T13:00', 'over'],
  ])('a session at %s is %s', (start, said) => {
    expect(formatUntil(at(start), at(start) + 3_600_000, now)).toBe(said);
  });
});
