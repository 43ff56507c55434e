import { expect, test } from 'vitest';
import { initialOf } from './initial-of.ts';

test.each([
  ['Maya Okafor', 'M'],
  ['  ines', 'I'],
  ['“Sam”', 'S'],
  ['Åse', 'Å'],
  ['É́lodie', 'É́'],
  ['李雷', '李'],
  ['7 of 9', '7'],
  ['🙂', '·'],
  ['', '·'],
])('the initial of %j is %j', (name, initial) => {
  expect(initialOf(name)).toBe(initial);
});
