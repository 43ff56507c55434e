import { expect, test } from 'vitest';
import { alternate } from './pairs.mjs';

const recorder = (order, name, figures) => async () => {
  order.push(name);
  return { row: figures.shift() };
};

test('both sides are measured in turn, take turns in going first, and the first pair does not count', async () => {
  const order = [];
  const samples = await alternate({
    ours: recorder(order, 'ours', [99, 1, 2, 3]),
    reference: recorder(order, 'reference', [77, 10, 20, 30]),
    pairs: 3,
    beforeEach: async () => {},
    say: () => {},
  });
  const [oursFirst, referenceFirst] = [
    ['ours', 'reference'],
    ['reference', 'ours'],
  ];
  expect(order).toEqual([...oursFirst, ...referenceFirst, ...oursFirst, ...referenceFirst]);
  expect(samples.get('row')).toEqual([
    { ours: 1, reference: 10 },
    { ours: 2, reference: 20 },
    { ours: 3, reference: 30 },
  ]);
});

test('a figure without its counterpart is an error', async () => {
  const sides = { ours: async () => ({ row: 1 }), reference: async () => ({}) };
  await expect(alternate({ ...sides, beforeEach: async () => {}, say: () => {} })).rejects.toThrow(
    'The reference has no figure for row.',
  );
});
