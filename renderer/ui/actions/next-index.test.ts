import { expect, test } from 'vitest';
import { nextIndexFor } from './next-index.ts';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 1, undefined],
] as const)('%s at place %d of three leads to %s', (key, from, to) => {
  expect(nextIndexFor(key, from, 3)).toBe(to);
});
