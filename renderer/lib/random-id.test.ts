import { expect, test } from 'vitest';
import { linkIdPattern } from '@contract/link.ts';
import { isRandomId, randomId } from './random-id.ts';

test('an id has the shape that links expect', () => {
  const ids = Array.from({ length: 200 }, randomId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !isRandomId(id) || !linkIdPattern.test(id))).toEqual([]);
});
