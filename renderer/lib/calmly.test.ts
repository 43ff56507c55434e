import { expect, it, onTestFinished, vi } from 'vitest';
import { calmly } from './calmly.ts';

it('passes on at once what is not so, and what is so when it has stayed so', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const passed: boolean[] = [];
  const { tell, stop } = calmly(150, (is) => passed.push(is));
  tell(false);
  expect(passed).toEqual([false]);
  tell(true);
  vi.advanceTimersByTime(149);
  tell(false);
  tell(true);
  vi.advanceTimersByTime(149);
  expect(passed).toEqual([false, false]);
  vi.advanceTimersByTime(1);
  expect(passed).toEqual([false, false, true]);
  tell(true);
  stop();
  vi.advanceTimersByTime(1_000);
  expect(passed).toEqual([false, false, true]);
});
