/** As many characters of a file's name as a line of a dialog holds twice. */
const longestShownName = 120;

// Line breaks, and the marks that turn the direction of what follows, can make a name say something else.
const unfitToShow = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** A file's name as it may be shown: on one line, as it is spelt, its ending always in sight. */
export function shownName(name: string): string {
  const characters = Array.from(name.replaceAll(unfitToShow, '\u{fffd}'));
  if (characters.length <= longestShownName) return characters.join('');
  const half = Math.floor(longestShownName / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(1 - half).join('')}`;
}
