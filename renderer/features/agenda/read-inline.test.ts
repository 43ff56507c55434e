import { expect, it } from 'vitest';
import { Check } from '@/ui/icons.ts';
import { readInline } from './read-inline.ts';

const command = (id: string) => ({ id, label: id, icon: Check, run: () => undefined });
const commands = [command('action'), command('decision'), command('declare')];
const read = (line: string) => {
  const found = readInline(line, commands);
  return found && [found.command.id, found.text];
};

it.each([
  ['/action Write one page', ['action', 'Write one page']],
  ['  /Action   two  words ', ['action', 'two  words']],
  ['/a Ask Leila', ['action', 'Ask Leila']],
  ['/decision', ['decision', '']],
])('reads %j', (line, expected) => {
  expect(read(line)).toEqual(expected);
});

it.each(['', '/', 'a/b', 'and/or', '/de Mondays', '/ action', '/nothing of ours', '/actions are due'])(
  'takes %j for plain words',
  (line) => {
    expect(read(line)).toBeUndefined();
  },
);
