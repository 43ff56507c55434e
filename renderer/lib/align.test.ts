import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import { wordDifference, wordsOf } from './word-difference.ts';

const same = (a: string, b: string): boolean => a === b;
const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

/** The most that two lists have in common, found by trying everything. */
const mostInCommon = (a: readonly string[], b: readonly string[]): number => {
  const [first, ...rest] = a;
  if (first === undefined) return 0;
  const at = b.indexOf(first);
  const without = mostInCommon(rest, b);
  return at === -1 ? without : Math.max(without, 1 + mostInCommon(rest, b.slice(at + 1)));
};

describe('aligning two lists', () => {
  it('tells both lists in full, and keeps as much in common as there is', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const steps = align(before, after, same);
        expect(steps.flatMap((step) => (step.kind === 'added' ? [] : [step.before]))).toEqual(before);
        expect(steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.after]))).toEqual(after);
        expect(steps.filter(({ kind }) => kind === 'same')).toHaveLength(mostInCommon(before, after));
      }),
    );
  });

  it('tells lists that are too long to compare as removed and added, between what they share at both ends', () => {
    const long = (word: string) => Array.from({ length: 2_000 }, (_, index) => word + String(index));
    const steps = align(['begin', ...long('a'), 'end'], ['begin', ...long('b'), 'end'], same);
    expect(steps).toHaveLength(4_002);
    expect([steps.at(0)?.kind, steps.at(1)?.kind, steps.at(-2)?.kind, steps.at(-1)?.kind]).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });
});

describe('the difference between two texts', () => {
  it('is told by whole words', () => {
    expect(wordDifference('Read the old design', 'Read Leila’s design, twice')).toEqual([
      { kind: 'same', text: 'Read ' },
      { kind: 'removed', text: 'the old' },
      { kind: 'added', text: 'Leila’s' },
      { kind: 'same', text: ' design' },
      { kind: 'added', text: ', twice' },
    ]);
  });

  it('loses no character of either text, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const runs = wordDifference(before, after);
        const without = (kind: string): string =>
          runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        expect(wordsOf(before).join('')).toBe(before);
      }),
    );
  });
});
