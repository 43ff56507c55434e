/** A list marker at the beginning of a line: `- `, `* `, `• `, `1. `, `2) `, `[ ] `, `[x] `. */
const marker = /^(?:[-*•–]\s+|\d{1,3}[.)]\s+)?(?:\[[ xX]?\]\s+)?/u;

/** Each line of a pasted list as the words of one point, without its marker; empty lines are left out. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim().replace(marker, '').trim())
    .filter((line) => line !== '');
