/**
 * The grammar of our links. They are read by hand and not by a URL parser, which would mend what is wrong with them:
 *
 * ```
 * link       = "waymark://" place                 the scheme in any case, all else as it stands
 * place      = "mentorship/" id
 *            | "mentorship/" id "/session/" id
 * id         = 26 characters of Crockford's base 32, in lower case
 * later      = kind *( "/" part ) [ "?" rest ] [ "#" rest ]
 * kind       = a letter and up to 31 letters or "-", all in lower case
 * part, rest = 1*( letter | digit | "-" | "." | "_" | "~" | "=" | "&" ), a part never "." or ".."
 * ```
 *
 * What is no place but has the form of `later` (`waymark://invitation/…`) may be one of a newer Waymark. Everything else
 * is malformed: a user's name, a port, `%`, `\`, control characters, letters outside ASCII and all that is too long. A
 * place has no query and no fragment.
 *
 * A link only names something. It carries no words to show, no address to load and nothing to do.
 */
export type WaymarkLink =
  | { readonly kind: 'mentorship'; readonly room: string }
  | { readonly kind: 'session'; readonly room: string; readonly session: string };

export type LinkReading =
  | { readonly kind: 'link'; readonly link: WaymarkLink }
  /** It has the form of a link, and leads to what this version does not know. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed' };

/** An invitation will be the longest of our links; mail programs break lines long before. */
export const maximumLinkLength = 2048;

/** The shape of every id, as renderer/lib/random-id.ts makes them. */
export const linkIdPattern = /^[0-9a-hjkmnp-tv-z]{26}$/u;

// Without `u`, which would fold the Kelvin sign into our k.
const schemePattern = /^waymark:\/\//i;
const laterPattern =
  /^[a-z][a-z-]{0,31}(?:\/(?!\.{1,2}(?:[/?#]|$))[\w.~=&-]+)*(?:\?[\w.~=&-]+)?(?:#[\w.~=&-]+)?$/u;

const malformed: LinkReading = { kind: 'malformed' };

/** Whether a text calls itself one of our links, well-formed or not. */
export const isForUs = (text: string): boolean => /^waymark:/i.test(text);

/** Reads a link from outside; anything may be in it. */
export function readLink(text: string): LinkReading {
  if (text.length > maximumLinkLength || !schemePattern.test(text)) return malformed;
  const rest = text.replace(schemePattern, '');
  if (!laterPattern.test(rest)) return malformed;
  const [kind, room, part, session, ...more] = rest.split('/');
  if (kind !== 'mentorship') return { kind: 'unknown' };
  if (room === undefined || !linkIdPattern.test(room)) return malformed;
  if (part === undefined) return { kind: 'link', link: { kind: 'mentorship', room } };
  if (part !== 'session') return { kind: 'unknown' };
  if (session === undefined || !linkIdPattern.test(session)) return malformed;
  return more.length === 0 ? { kind: 'link', link: { kind: 'session', room, session } } : { kind: 'unknown' };
}

/** A link as it is given to others: {@link readLink} reads it again. */
export function writeLink(link: WaymarkLink): string {
  const mentorship = `waymark://mentorship/${link.room}`;
  return link.kind === 'session' ? `${mentorship}/session/${link.session}` : mentorship;
}
