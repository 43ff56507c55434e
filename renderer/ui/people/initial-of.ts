const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter a person would see in a name, in upper case; a middle dot when there is none. */
export function initialOf(name: string): string {
  for (const { segment } of graphemes.segment(name)) {
    if (/[\p{Letter}\p{Number}]/u.test(segment)) return segment.toLocaleUpperCase();
  }
  return '·';
}
