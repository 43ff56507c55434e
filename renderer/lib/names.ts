/** More than this breaks every line that a name stands in; characters, not code units. */
const longestShortName = 20;

/** The beginning of a text, with an ellipsis where it was longer. */
export function clip(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

/** How a person is called in a sentence: the first word of their name. */
export const shortName = (name: string): string => clip(name.trim().split(/\s+/u)[0] ?? '', longestShortName);

/** `Session 9`, or without its number where it has none: it does not take place, or waits for a day. */
export const numberedSession = (number: number | undefined): string =>
  number === undefined ? 'Session' : `Session ${String(number)}`;

/** How a session is called: by its topic, or by its number while nobody has given it one. */
export const sessionName = (title: string, number: number | undefined): string =>
  title.trim() === '' ? numberedSession(number) : title;
