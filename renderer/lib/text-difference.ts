import { simpleDiffString } from 'lib0/diff';

/** One replaced stretch of text, in UTF-16 code units. */
export interface TextDifference {
  readonly index: number;
  readonly remove: number;
  readonly insert: string;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/**
 * The smallest single replacement that turns `before` into `after`. It never cuts a surrogate pair in two: a Yjs text
 * would keep the two halves as replacement characters.
 */
export function textDifference(before: string, after: string): TextDifference {
  const { index, remove, insert } = simpleDiffString(before, after);
  const cutsAPair = index > 0 && isHighSurrogate(before.charCodeAt(index - 1));
  if (!cutsAPair) return { index, remove, insert };
  return { index: index - 1, remove: remove + 1, insert: before.charAt(index - 1) + insert };
}
