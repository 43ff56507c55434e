import * as Y from 'yjs';

/** An editing history of one person as it was recorded: see the data's own description. */
export interface OnesHistory {
  readonly txns: readonly {
    /** Positions in characters; there is none outside the basic plane. */
    readonly patches: readonly (readonly [position: number, removed: number, inserted: string])[];
  }[];
}

/** Transactions in one of Yjs: each by itself would tell everybody who listens. */
const together = 1_000;

/**
 * Writes what somebody wrote, step by step, into notes: each line of the text is a paragraph, as it is for whoever types it.
 */
export function writeHistory(notes: Y.XmlFragment, { txns }: OnesHistory): void {
  const lines: Y.XmlText[] = [];
  const addLine = (at: number, words: string): void => {
    const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText(words)];
    paragraph.insert(0, [text]);
    notes.insert(at, [paragraph]);
    lines.splice(at, 0, text);
  };
  /** The line that a place in the text stands in, and where. */
  const find = (position: number): readonly [line: number, offset: number] => {
    let left = position;
    for (const [index, line] of lines.entries()) {
      if (left <= line.length) return [index, left];
      left -= line.length + 1;
    }
    throw new Error('The place is outside the text.');
  };
  const insert = (position: number, words: string): void => {
    const [at, offset] = find(position);
    const [first = '', ...more] = words.split('\n');
    const line = lines[at];
    if (line === undefined) return;
    if (more.length === 0) {
      line.insert(offset, first);
      return;
    }
    // oxlint-disable-next-line typescript/no-base-to-string -- Y.Text#toString is its text
    const rest = line.toString().slice(offset);
    if (rest !== '') line.delete(offset, rest.length);
    line.insert(offset, first);
    more.forEach((text, index) => addLine(at + 1 + index, index === more.length - 1 ? text + rest : text));
  };
  const remove = (position: number, count: number): void => {
    const [at, offset] = find(position);
    const [end, endOffset] = find(position + count);
    const [line, last] = [lines[at], lines[end]];
    if (line === undefined || last === undefined) return;
    if (at === end) {
      line.delete(offset, count);
      return;
    }
    // oxlint-disable-next-line typescript/no-base-to-string -- Y.Text#toString is its text
    const rest = last.toString().slice(endOffset);
    line.delete(offset, line.length - offset);
    line.insert(offset, rest);
    notes.delete(at + 1, end - at);
    lines.splice(at + 1, end - at);
  };
  notes.doc?.transact(() => addLine(0, ''));
  for (let first = 0; first < txns.length; first += together)
    notes.doc?.transact(() => {
      for (const { patches } of txns.slice(first, first + together))
        for (const [position, removed, inserted] of patches) {
          if (removed > 0) remove(position, removed);
          if (inserted !== '') insert(position, inserted);
        }
    });
}
