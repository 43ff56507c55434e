import { describe, expect, it } from 'vitest';
import { quietUntil } from './quiet-hours.ts';

/** By the clock of whatever machine this runs on. */
const at = (day: number, hour: number, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime();
const overnight = { isOn: true, from: '22:00', to: '07:30' };
const atNoon = { isOn: true, from: '12:00', to: '13:15' };

describe('quiet hours', () => {
  it('over midnight end in the morning', () => {
    expect(quietUntil(at(25, 22), overnight)).toBe(at(26, 7, 30));
    expect(quietUntil(at(25, 23, 59), overnight)).toBe(at(26, 7, 30));
    expect(quietUntil(at(26, 0), overnight)).toBe(at(26, 7, 30));
    expect(quietUntil(at(26, 7, 29), overnight)).toBe(at(26, 7, 30));
    expect(quietUntil(at(30, 23), overnight)).toBe(new Date(2026, 11, 1, 7, 30).getTime());
  });

  it('within a day end on it', () => {
    expect(quietUntil(at(25, 12), atNoon)).toBe(at(25, 13, 15));
    expect(quietUntil(at(25, 13, 14), atNoon)).toBe(at(25, 13, 15));
  });

  it('are over at their end, and have not begun before', () => {
    for (const now of [at(26, 7, 30), at(26, 12), at(25, 21, 59)])
      expect(quietUntil(now, overnight)).toBeUndefined();
    for (const now of [at(25, 13, 15), at(25, 11, 59), at(25, 0)])
      expect(quietUntil(now, atNoon)).toBeUndefined();
  });

  it('that are off, or last no time, are none', () => {
    expect(quietUntil(at(25, 23), { ...overnight, isOn: false })).toBeUndefined();
    expect(quietUntil(at(25, 12), { isOn: true, from: '12:00', to: '12:00' })).toBeUndefined();
  });
});
