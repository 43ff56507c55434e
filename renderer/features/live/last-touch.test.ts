import { expect, it } from 'vitest';
import { lastTouch } from './last-touch.ts';

const decision = { changedAt: undefined, agreedAt: undefined, proposedAt: 0 };

it('is the latest of what was taken up, changed, proposed and agreed to', () => {
  expect(lastTouch(5, [], [])).toBe(5);
  expect(lastTouch(5, [{ changedAt: 7 }, { changedAt: undefined }], [])).toBe(7);
  expect(lastTouch(5, [{ changedAt: 7 }], [{ ...decision, proposedAt: 8 }])).toBe(8);
  expect(lastTouch(5, [], [{ ...decision, proposedAt: 6, agreedAt: 9 }])).toBe(9);
  expect(lastTouch(5, [], [{ ...decision, changedAt: 10 }])).toBe(10);
});
