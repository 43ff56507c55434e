import { afterEach, expect, test, vi } from 'vitest';
import { errorCode, keepLog, log } from './log.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('lines from before there is a file are kept for it with their own time, in order, and no more than enough', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.useFakeTimers({ now: new Date('2026-03-12T16:30:00Z') });
  log('the first', { code: 'ENOSPC', count: 2 });
  vi.setSystemTime(new Date('2026-03-12T16:30:01Z'));
  for (let line = 0; line < 500; line++) log('another');
  const kept: string[] = [];
  keepLog((line) => kept.push(line));
  expect(kept[0]).toBe('2026-03-12T16:30:00.000Z the first code=ENOSPC count=2');
  expect(kept).toHaveLength(200);
  log('the last');
  expect(kept.at(-1)).toBe('2026-03-12T16:30:01.000Z the last');
});

test('of an error only its code or its class is said', () => {
  const error = Object.assign(new TypeError('/home/maya/secret'), { code: 'EACCES' });
  expect(errorCode(error)).toBe('EACCES');
  expect(errorCode(new TypeError('/home/maya/secret'))).toBe('TypeError');
  expect(errorCode('/home/maya/secret')).toBe('unknown');
});
