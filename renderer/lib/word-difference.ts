import { align } from './align.ts';

/** A stretch of text that two texts share, or that only one of them has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A text as words, spaces and single signs; joined again they are the text. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}’']+|\s+|[^\p{L}\p{M}\p{N}’'\s]/gu) ?? [];

/** What two texts share and where they differ, by whole words, in reading order. */
export function wordDifference(before: string, after: string): readonly WordRun[] {
  const runs: { kind: WordRun['kind']; text: string }[] = [];
  // Words that differ next to each other are one stretch removed and one added, not a patchwork.
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const step of align(wordsOf(before), wordsOf(after), (a, b) => a === b)) {
    if (step.kind === 'removed') removed += step.before;
    else if (step.kind === 'added') added += step.after;
    else {
      flush();
      const last = runs.at(-1);
      if (last?.kind === 'same') last.text += step.after;
      else runs.push({ kind: 'same', text: step.after });
    }
  }
  flush();
  return runs;
}
