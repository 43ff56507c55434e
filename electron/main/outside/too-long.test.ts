import { expect, test } from 'vitest';
import { isTooLong } from './too-long.ts';

test('a command line is too long by its bytes, with the folder it comes from', () => {
  const long = 'a'.repeat(24_000);
  expect(isTooLong(['waymark', long], '/home/maya', 'linux')).toBe(false);
  expect(isTooLong(['waymark', long], `/${'b'.repeat(1_000)}`, 'linux')).toBe(true);
  expect(isTooLong(['waymark', 'ä'.repeat(13_000)], '/', 'linux')).toBe(true);
  expect(
    isTooLong(
      Array.from({ length: 13_000 }, () => 'a'),
      '/',
      'linux',
    ),
  ).toBe(true);
});

test('only Linux hands it over in a message of limited size', () => {
  expect(isTooLong(['a'.repeat(100_000)], '/', 'darwin')).toBe(false);
  expect(isTooLong(['a'.repeat(100_000)], '/', 'win32')).toBe(false);
});
