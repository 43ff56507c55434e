import { expect, it } from 'vitest';
import { latestOnly } from './latest-only.ts';

it('hands on the first at once, then the newest after each rest', () => {
  const taken: number[] = [];
  const rests: (() => void)[] = [];
  const send = latestOnly<number>(
    (value) => taken.push(value),
    (_, action) => rests.push(action),
  );
  send(1);
  send(2);
  send(3);
  expect(taken).toEqual([1]);
  rests.shift()?.();
  expect(taken).toEqual([1, 3]);
  rests.shift()?.();
  expect(rests).toEqual([]);
  send(4);
  expect(taken).toEqual([1, 3, 4]);
});
