import { equalityDeep } from 'lib0/function';
import { align } from '@/lib/align.ts';
import { wordDifference, type WordRun } from '@/lib/word-difference.ts';
import { textOf, type NotesLine } from './notes-lines.ts';

/** A line of either of two moments of a rich text. A changed one is told by its words; it stands as it was before. */
export type LineDifference =
  | { readonly kind: 'same' | 'removed' | 'added'; readonly line: NotesLine }
  | { readonly kind: 'changed'; readonly line: NotesLine; readonly words: readonly WordRun[] };

/** Two lines that share less than this part of their characters are two lines, not one that was reworded. */
const leastInCommon = 0.4;

function changedLine(before: NotesLine, after: NotesLine): LineDifference | undefined {
  const [then, now] = [textOf(before), textOf(after)];
  // The same words, ticked or marked otherwise: no words tell that, so the line is told as it was and as it is.
  if (then === now) return undefined;
  const words = wordDifference(then, now);
  const shared = words.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0);
  const isOne = shared >= leastInCommon * Math.max(then.length, now.length) && then !== '' && now !== '';
  return isOne ? { kind: 'changed', line: before, words } : undefined;
}

/** All that makes a line read as it does; where it stands among the blocks is no part of it. */
const isSameLine = (a: NotesLine, b: NotesLine): boolean =>
  equalityDeep({ ...a, block: 0 }, { ...b, block: 0 });

/** What became of the lines of a rich text from one moment to another, in reading order. */
export function notesDifference(
  before: readonly NotesLine[],
  after: readonly NotesLine[],
): readonly LineDifference[] {
  const told: LineDifference[] = [];
  let removed: NotesLine[] = [];
  let added: NotesLine[] = [];
  const settle = (): void => {
    for (const line of removed) {
      const [next] = added;
      const changed = next === undefined ? undefined : changedLine(line, next);
      if (changed !== undefined) added.shift();
      told.push(changed ?? { kind: 'removed', line });
    }
    for (const line of added) told.push({ kind: 'added', line });
    [removed, added] = [[], []];
  };
  for (const step of align(before, after, isSameLine)) {
    if (step.kind === 'removed') removed.push(step.before);
    else if (step.kind === 'added') added.push(step.after);
    else {
      settle();
      told.push({ kind: 'same', line: step.before });
    }
  }
  settle();
  return told;
}
