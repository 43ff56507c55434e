/** Words with the letters that were typed in bold. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly number[] }) {
  if (marks.length === 0) return text;
  return runsOf(text, new Set(marks)).map(({ start, words, isMarked }) =>
    isMarked ? <b key={start}>{words}</b> : words,
  );
}

interface Run {
  readonly start: number;
  readonly words: string;
  readonly isMarked: boolean;
}

/** Letters side by side that are alike are one run: ligatures and screen readers need whole words. */
export function runsOf(text: string, marks: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < text.length;) {
    const isMarked = marks.has(start);
    let end = start + 1;
    while (end < text.length && marks.has(end) === isMarked) end += 1;
    runs.push({ start, words: text.slice(start, end), isMarked });
    start = end;
  }
  return runs;
}
