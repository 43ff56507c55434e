import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrdered, placeAt, type Ordered } from './order.ts';

const place = (items: readonly Ordered[], id: string, index: number): readonly Ordered[] => {
  const others = items.filter((item) => item.id !== id).toSorted(compareOrdered);
  const changes = placeAt(others, id, index);
  const known = items.some((item) => item.id === id) ? items : [...items, { id, order: '' }];
  return known
    .map((item) => ({ id: item.id, order: changes.get(item.id) ?? item.order }))
    .toSorted(compareOrdered);
};

describe('placeAt', () => {
  it('puts an item exactly where it was asked to go, whatever keys the others have', () => {
    const key = fc.constantFrom('a0', 'a1', 'a1', 'a2', 'Zz', 'a1V', '', 'not a key!', 'a');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), fc.nat(14), (orders, index) => {
        const items = orders.map((order, position) => ({ id: `item${String(position)}`, order }));
        const before = items.toSorted(compareOrdered).map((item) => item.id);
        const after = place(items, 'moved', index).map((item) => item.id);
        const expected = before.toSpliced(Math.min(index, before.length), 0, 'moved');
        expect(after).toEqual(expected);
      }),
    );
  });

  it('gives the others new keys only where there is no room between them', () => {
    const apart = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a1' },
    ];
    expect([...placeAt(apart, 'x', 1).keys()]).toEqual(['x']);
    const equal = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a0' },
      { id: 'c', order: 'a1' },
    ];
    expect([...placeAt(equal, 'x', 1).keys()]).toEqual(['x', 'b']);
  });
});
