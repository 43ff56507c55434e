import { expect, test } from 'vitest';
import { listLimits, withinLimits } from './pane-memory.ts';

test.each([
  [100, 240],
  [300.4, 300],
  [900, 400],
])('a list pane of %i px becomes %i px wide', (asked, width) => {
  expect(withinLimits(asked, listLimits)).toBe(width);
});
