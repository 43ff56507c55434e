/** More than this breaks every line that a name stands in; characters, not code units. */
const longestShortName = 20;

/** The beginning of a text, with an ellipsis where it was longer. */
export function clip(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

/** How a person is called in a sentence: the first word of their name. */
export const shortName = (name: string): string => clip(name.trim().split(/\s+/u)[0] ?? '', longestShortName);
