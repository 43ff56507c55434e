import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTwoWriters } from '@/testing/two-writers.ts';
import { points, readAgenda } from '../records/point.ts';
import { sessionNotes } from '../records/session-notes.ts';

/** Another every time, and printed by fast-check with what it found. WAYMARK_SEED repeats one. */
const seed = Number(process.env['WAYMARK_SEED'] ?? Date.now() % 2 ** 31);
const runs = 2_000;

const writing = fc.record({
  by: fc.constantFrom('me' as const, 'them' as const),
  kind: fc.constantFrom(
    'insert' as const,
    'insert' as const,
    'insert' as const,
    'delete' as const,
    'delete' as const,
    'format' as const,
    'paragraph' as const,
    'add' as const,
    'state' as const,
    'minutes' as const,
    'remove' as const,
  ),
  where: fc.nat(20),
  at: fc.nat(20),
  size: fc.nat(20),
});
const between = fc.record({
  kind: fc.constantFrom(
    'to-me' as const,
    'to-me' as const,
    'to-them' as const,
    'undo' as const,
    'redo' as const,
  ),
});
const acts = fc.array(fc.oneof({ weight: 3, arbitrary: writing }, { weight: 2, arbitrary: between }), {
  maxLength: 30,
});

type World = ReturnType<typeof createTwoWriters>;

function exchangeAll({ exchange }: World): void {
  exchange('me');
  exchange('them');
}

const lines = ({ textsOf, lettersIn, documents }: World): readonly (readonly string[])[] =>
  [...textsOf(documents.me).values()].map((text) => lettersIn(text).map(([letter]) => letter));

/** What the other person wrote and did not delete is there, once, in their order; what they deleted is not. */
function expectTheirs(world: World): void {
  const there = lines(world);
  const all = there.flat();
  const present = new Set(all);
  expect(all.filter((letter) => world.letters.has(letter))).toHaveLength(
    [...present].filter((letter) => world.letters.has(letter)).length,
  );
  for (const [letter, { by, isGuest }] of world.letters) {
    const theyDeleted = world.deletedBy.them.has(letter);
    const iDeleted = world.deletedBy.me.has(letter);
    if (theyDeleted && !iDeleted) expect(present, `${letter} came back`).not.toContain(letter);
    // Words in a paragraph that I took away before I ever saw them go with it, as with any deleting by hand.
    if (by !== 'them' || theyDeleted || (isGuest && !world.seenByMe.has(letter))) continue;
    if (!iDeleted) expect(present, `their ${letter} is gone`).toContain(letter);
  }
  for (const line of there) {
    const at = new Map(line.map((letter, index) => [letter, index]));
    const mayBeApart = (one: string, other: string): boolean =>
      world.crossed.has(one) && world.deletedBy.me.has(other);
    for (const [earlier, later] of world.before) {
      if (mayBeApart(earlier, later) || mayBeApart(later, earlier)) continue;
      const [one, two] = [at.get(earlier), at.get(later)];
      if (one !== undefined && two !== undefined) expect(one).toBeLessThan(two);
    }
  }
}

/** What I wrote is not there any more, and what I deleted of theirs is back. */
function expectMineUndone(world: World): void {
  const present = new Set(lines(world).flat());
  for (const [letter, { by, isGuest }] of world.letters) {
    const theyDeleted = world.deletedBy.them.has(letter);
    if (by === 'me') {
      if (!theyDeleted) expect(present, `my ${letter} is left`).not.toContain(letter);
    } else if (!theyDeleted && !(isGuest && !world.seenByMe.has(letter)))
      expect(present, `their ${letter} is not back`).toContain(letter);
  }
  for (const { id, damaged } of readAgenda(world.documents.me)) {
    expect(damaged).toEqual([]);
    if (world.myPoints.has(id)) expect([...world.pointsTheyRemoved]).toContain(id);
  }
}

const undoAll = ({ history, act }: World, kind: 'undo' | 'redo'): void => {
  while (history.next(kind) !== undefined) act({ kind });
};

const json = ({ documents }: World, who: 'me' | 'them'): unknown => [
  points(documents[who]).toJSON(),
  sessionNotes(documents[who]).toJSON(),
];

describe('undo beside somebody else’s edits, at random', () => {
  it(`never touches theirs, takes back all of mine, and both copies stay one (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(fc.boolean(), acts, acts, (meFirst, moves, meanwhile) => {
        const world = createTwoWriters({ meFirst });
        for (const move of moves) world.act(move);
        exchangeAll(world);
        expectTheirs(world);
        undoAll(world, 'undo');
        expectTheirs(world);
        expectMineUndone(world);
        exchangeAll(world);
        expect(json(world, 'them')).toEqual(json(world, 'me'));
        for (const move of meanwhile) if ('by' in move && move.by === 'them') world.act(move);
        exchangeAll(world);
        expectTheirs(world);
        undoAll(world, 'redo');
        expectTheirs(world);
        for (const move of meanwhile) world.act(move);
        undoAll(world, 'undo');
        exchangeAll(world);
        expectTheirs(world);
        expectMineUndone(world);
        expect(json(world, 'them')).toEqual(json(world, 'me'));
      }),
      { seed, numRuns: runs },
    );
  }, 180_000);

  it(`leaves in each field what they wrote there last, and their formatting (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(fc.boolean(), acts, (meFirst, moves) => {
        const world = createTwoWriters({ meFirst });
        for (const move of moves) {
          const isStep = move.kind === 'undo' || move.kind === 'redo';
          // A step is a write like any other: against one that they make at the same time either may win.
          if (isStep) exchangeAll(world);
          world.act(move);
          if (isStep) exchangeAll(world);
        }
        exchangeAll(world);
        undoAll(world, 'undo');
        exchangeAll(world);
        for (const who of ['me', 'them'] as const)
          for (const [name, value] of world.lastTheyWrote) {
            // Both took the same old value out without knowing: Yjs keeps no trace of the second, and undo of mine puts it back.
            if (value === undefined || value === false) continue;
            expect(world.fieldOf(who, name), `${name} of ${who}`).toBe(value);
          }
        for (const text of world.textsOf(world.documents.me).values())
          for (const [letter, format] of world.lettersIn(text)) {
            expect(format).not.toHaveProperty('bold');
            if (world.italic.has(letter)) expect(format).toHaveProperty('italic');
          }
      }),
      { seed, numRuns: runs },
    );
  }, 180_000);

  it(`redo brings back what undo took (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(fc.boolean(), acts, (meFirst, moves) => {
        const world = createTwoWriters({ meFirst });
        for (const move of moves) world.act(move);
        exchangeAll(world);
        undoAll(world, 'redo');
        const before = lines(world).map((line) => line.join(''));
        const agenda = readAgenda(world.documents.me).map(({ id }) => id);
        undoAll(world, 'undo');
        undoAll(world, 'redo');
        expect(lines(world).map((line) => line.join(''))).toEqual(before);
        expect(readAgenda(world.documents.me).map(({ id }) => id)).toEqual(agenda);
        exchangeAll(world);
        expect(json(world, 'them')).toEqual(json(world, 'me'));
      }),
      { seed, numRuns: runs },
    );
  }, 180_000);
});
