/** Most file systems allow 255 bytes; what others add to a name when they copy it needs room too. */
const maximumNameBytes = 180;

// Refused by one file system or another, so that a file can be carried to any machine. \p{C} are control characters and
// invisible ones, with which a name can be made to read backwards.
const refused = /[<>:"/\\|?*\p{C}]+/gu;

/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

const shorten = (name: string): string => {
  let short = '';
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > maximumNameBytes) break;
    short += character;
  }
  return short;
};

/** A suggested name as every file system takes it, ending in `ending`; a suggestion only, the person can change it. */
export const cleanFileName = (suggested: string, ending: '.waymark' | '.ics' = '.waymark'): string => {
  const stem = suggested.toLowerCase().endsWith(ending) ? suggested.slice(0, -ending.length) : suggested;
  const allowed = stem.normalize('NFC').replace(refused, '-').replace(/\s+/gu, ' ');
  // A leading dot hides a file, and Windows drops dots and spaces at the end.
  const trimmed = shorten(allowed.replace(/^[\s.]+/u, '')).replace(/[\s.]+$/u, '');
  const safe = trimmed.replace(reserved, (name) => `${name}-`);
  return `${/^-*$/u.test(safe) ? 'Waymark' : safe}${ending}`;
};
