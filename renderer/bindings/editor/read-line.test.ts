import { describe, expect, it } from 'vitest';
import { isMeant, readCommand, readQuery } from './read-line.ts';

describe('a menu', () => {
  it.each([
    ['/', { sign: '/', words: '', at: 0 }],
    ['buy milk /', { sign: '/', words: '', at: 9 }],
    ['say @Sa', { sign: '@', words: 'Sa', at: 4 }],
    ['\t/che', { sign: '/', words: 'che', at: 1 }],
    ['a\u00a0@', { sign: '@', words: '', at: 2 }],
  ])('is asked for by %j', (before, expected) => {
    expect(readQuery(before)).toEqual(expected);
  });

  it.each([
    '',
    'words',
    'and/or',
    '1/2',
    'https://example.org',
    'sam@example.org',
    '/action buy',
    '//',
    '/a/b',
    '@@',
    `/${'x'.repeat(41)}`,
  ])('is not asked for by %j', (before) => {
    expect(readQuery(before)).toBeUndefined();
  });

  it('offers what begins with the letters typed, in any of its words, with or without accents', () => {
    expect(isMeant('Check list', '')).toBe(true);
    expect(isMeant('Check list', 'LI')).toBe(true);
    expect(isMeant('Élise Martin', 'eli')).toBe(true);
    expect(isMeant('Check list', 'heck')).toBe(false);
  });
});

describe('a command in a line', () => {
  const commands = [
    { id: 'action', label: 'Action' },
    { id: 'decide', label: 'Decision' },
  ];
  it.each([
    ['/action buy milk', 'action', 0, 'buy milk'],
    ['we said /Decision  ship it ', 'decide', 8, 'ship it'],
    ['/decide x', 'decide', 0, 'x'],
    ['/action ', 'action', 0, ''],
    ['/nothing /action x', 'action', 9, 'x'],
  ])('%j is for %s', (line, id, at, rest) => {
    const found = readCommand(line, commands);
    expect([found?.command.id, found?.at, found?.rest]).toEqual([id, at, rest]);
  });

  it.each(['/action', 'an/action x', '/actions x', 'action x', '/ action', ''])('%j is none', (line) => {
    expect(readCommand(line, commands)).toBeUndefined();
  });
});
