import { expect, it } from 'vitest';
import { runsOf } from './marked-text.tsx';

it('marked letters side by side are one run', () => {
  const runs = runsOf('Write feedback', new Set([0, 10, 11, 12, 13]));
  expect(runs.map(({ words, isMarked }) => (isMarked ? `[${words}]` : words)).join('')).toBe(
    '[W]rite feed[back]',
  );
  expect(runsOf('', new Set())).toEqual([]);
});
