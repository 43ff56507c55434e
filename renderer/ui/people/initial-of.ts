const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter a person would see in a name, in upper case; a middle dot when there is none. */
export function initialOf(name: string): string {
  // Most names, and a list has hundreds of them: a plain letter that nothing is put on.
  if (/^[A-Za-z0-9](?:[\x20-\x7e]|$)/u.test(name)) return name.charAt(0).toLocaleUpperCase();
  for (const { segment } of graphemes.segment(name)) {
    if (/[\p{Letter}\p{Number}]/u.test(segment)) return segment.toLocaleUpperCase();
  }
  return '·';
}
