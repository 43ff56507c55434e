import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDifference } from './text-difference.ts';

const applied = (before: string, after: string): string => {
  const { index, remove, insert } = textDifference(before, after);
  return before.slice(0, index) + insert + before.slice(index + remove);
};

describe('textDifference', () => {
  it('turns any text into any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        expect(applied(before, after)).toBe(after);
      }),
    );
  });

  it('replaces only what changed', () => {
    expect(textDifference('Read the design', 'Read Leila’s design')).toEqual({
      index: 5,
      remove: 3,
      insert: 'Leila’s',
    });
  });

  it('never cuts an emoji in two', () => {
    // 😀 and 😁 share their first code unit, 😀 and 🐀 share their last.
    for (const [before, after] of [
      ['😀', '😁'],
      ['😀', '🐀'],
      ['a😀b', 'a😁b'],
      ['😀😀', '😁😀'],
    ] as const) {
      const { insert } = textDifference(before, after);
      expect(insert).toBe(insert.toWellFormed());
      expect(applied(before, after)).toBe(after);
    }
  });
});
