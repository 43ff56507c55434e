import { expect, it } from 'vitest';
import { checkWords, isEmptyCheck } from './check-words.ts';

const nothing = {
  energy: undefined,
  pleasantness: undefined,
  word: '',
  help: '',
  at: 1,
  damaged: [],
};

it('says a check in one line, and only what was said', () => {
  expect(checkWords({ ...nothing, energy: -1, pleasantness: 2, word: 'open' })).toBe(
    'Energy low, feels very pleasant, “open”',
  );
  expect(checkWords({ ...nothing, pleasantness: 0 })).toBe('Feels neither');
  expect(checkWords({ ...nothing, word: 'tired' })).toBe('“tired”');
});

it('is empty where nothing was said, and not where only what would help was', () => {
  expect(isEmptyCheck(nothing)).toBe(true);
  expect(isEmptyCheck({ ...nothing, word: '  ' })).toBe(true);
  expect(isEmptyCheck({ ...nothing, energy: 0 })).toBe(false);
  expect(isEmptyCheck({ ...nothing, help: 'a pause' })).toBe(false);
});
