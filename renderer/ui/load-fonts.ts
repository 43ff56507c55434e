/** The faces of the first screen. */
const faces = [
  '1em "Hanken Grotesk Variable"',
  '1em "Literata Variable"',
  'italic 1em "Literata Variable"',
] as const;

/**
 * Fetches the letters before anything is written in them. Else the first screen is laid out twice, and the first time in faces
 * that Chromium has to look for in the system: a twelfth of a cold start, measured.
 */
export function loadFonts(target: Pick<Document, 'fonts'> = document): void {
  // One that cannot be fetched is asked for again, by the style sheet, when it is needed.
  for (const face of faces) target.fonts.load(face).catch(() => undefined);
}
