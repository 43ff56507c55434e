/*
 * The lines of a calendar file (RFC 5545, 3.1). Written by hand: of the libraries for it, `ics` writes no time zones, and
 * `ical-generator` needs a date library to write a time by another clock than the device's, brings no time zones of its own
 * and no longer runs on our Node. What is left is the sixty lines below, which the tests hold against another's parser.
 */

/** Octets of UTF-8, without the line break. */
const longestLine = 75;

const lineBreak = '\r\n';

// Forbidden in every value (RFC 5545, CONTROL): all but the tab, and the line break that textValue writes as `\n`.
const refused = /[^\P{Cc}\t\n]/gu;

/** A text as a value: what the grammar uses itself is escaped, and what no file may hold is left out. */
export const textValue = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(refused, '')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** One property. `value` is written as it is: a text goes through {@link textValue} first. */
export const calendarLine = (
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): string =>
  [name, ...Object.entries(parameters).map(([key, of]) => `${key}=${parameterValue(of)}`)].join(';') +
  `:${value}`;

/** Quoted where it would end too early; a quotation mark cannot be written in one at all. */
function parameterValue(text: string): string {
  const clean = text.replaceAll(/[\p{Cc}"]/gu, '');
  return /[:;,]/u.test(clean) ? `"${clean}"` : clean;
}

/** The lines as a file: long ones folded, never within a character, and every one ended. */
export const calendarText = (lines: readonly string[]): string =>
  lines.map((line) => fold(line) + lineBreak).join('');

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      folded += `${lineBreak} `;
      // The space counts.
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Of a code point in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
