import type { Sight } from './watch-page.ts';

/** A point as the agenda has it. */
export interface Line {
  readonly title: string;
  readonly isDiscussed: boolean;
  /** The numbered words in its notes. */
  readonly words: readonly string[];
}

/** Everything that was written: the agendas, by the titles of their sessions. */
export type World = ReadonlyMap<string, readonly Line[]>;

/** One edit: the world once it is made, and the session it is made in. */
export interface Edit {
  readonly session: string;
  readonly world: World;
  /** What a merged file adds to the agenda, where nobody can know. */
  readonly somewhere?: string;
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Takes out the line that may stand anywhere. */
const settle = <Some extends { readonly title: string }>(
  lines: readonly Some[],
  somewhere: string | undefined,
): readonly Some[] | undefined => {
  if (somewhere === undefined) return lines;
  const others = lines.filter(({ title }) => title !== somewhere);
  return others.length === lines.length - 1 ? others : undefined;
};

/** Whether the window shows that an edit is made. */
export function shows(sight: Sight, { session, world, somewhere }: Edit): boolean {
  const expected = world.get(session);
  const seen = settle(sight.lines, somewhere);
  return (
    sight.heading === session &&
    expected !== undefined &&
    seen !== undefined &&
    seen.length === expected.length &&
    seen.every(({ title, isDiscussed, words }, index) => {
      const line = expected[index];
      return (
        title === line?.title &&
        (isDiscussed ?? line.isDiscussed) === line.isDiscussed &&
        (words === undefined || isEqual(words, line.words))
      );
    })
  );
}

/** Whether the disk holds just the world as it was after an edit. */
export function holds(kept: World, { session, world, somewhere }: Edit): boolean {
  return (
    isEqual([...kept.keys()].toSorted(), [...world.keys()].toSorted()) &&
    [...world].every(([title, lines]) =>
      isEqual(settle(kept.get(title) ?? [], title === session ? somewhere : undefined), lines),
    )
  );
}
