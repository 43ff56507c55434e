import { describe, expect, it } from 'vitest';
import { detailWords, endWords, remainingWords, speakTimer } from './timer-words.ts';

const minute = 60_000;
const at = (time: string): number => new Date(`2026-03-12T${time}`).getTime();

describe('the clock in words', () => {
  it('counts down to the end of a point’s time, and kindly on', () => {
    const planned = 15 * minute;
    expect(remainingWords({ used: 8 * minute + 40_400, planned })).toBe('6:20 left');
    expect(remainingWords({ used: planned, planned })).toBe('0:00 left');
    expect(remainingWords({ used: planned + 130_000, planned })).toBe('2:10 over');
  });

  it('counts up where no time was set', () => {
    expect(remainingWords({ used: 65_000, planned: undefined })).toBe('1:05 so far');
  });

  it('says of how much, and that it stands', () => {
    expect(detailWords({ planned: 15 * minute, isRunning: true })).toBe('of 15 minutes');
    expect(detailWords({ planned: 15 * minute, isRunning: false })).toBe('paused, of 15 minutes');
    expect(detailWords({ planned: undefined, isRunning: true })).toBe('no time set');
  });

  it('says when the session ends, or was to', () => {
    expect(endWords(at('17:30'), at('17:29'))).toBe('ends 17:30');
    expect(endWords(at('17:30'), at('17:30'))).toBe('was to end 17:30');
  });

  it('is read aloud in full', () => {
    const reading = {
      isRunning: true,
      point: undefined,
      used: 9 * minute,
      total: 21 * minute,
      begunAt: 0,
      since: 0,
    };
    const speak = (planned: number | undefined): string =>
      speakTimer('Point 2 of 5', { ...reading, planned }, at('17:30'), at('17:00'));
    expect(speak(15 * minute)).toBe(
      'Point 2 of 5, 6 minutes left of 15 minutes. 21 minutes in all, the session ends 17:30.',
    );
    expect(speak(5 * minute)).toBe(
      'Point 2 of 5, 4 minutes over its 5 minutes. 21 minutes in all, the session ends 17:30.',
    );
    expect(speak(undefined)).toBe(
      'Point 2 of 5, 9 minutes so far. 21 minutes in all, the session ends 17:30.',
    );
  });
});
