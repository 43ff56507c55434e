import { expect, test } from 'vitest';
import { isOnAnotherComputer } from './other-computer.ts';

test('only on Windows two slashes lead to another computer', () => {
  expect(isOnAnotherComputer('\\\\server\\share\\a.waymark', 'win32')).toBe(true);
  expect(isOnAnotherComputer('//server/share/a.waymark', 'win32')).toBe(true);
  expect(isOnAnotherComputer('\\\\.\\pipe\\a.waymark', 'win32')).toBe(true);
  expect(isOnAnotherComputer('C:\\a.waymark', 'win32')).toBe(false);
  expect(isOnAnotherComputer('//server/share/a.waymark', 'linux')).toBe(false);
});
