/** A piece of a text: a link that can be followed, or words. */
export interface TextPiece {
  readonly text: string;
  readonly href?: string;
}

/** A web or mail address as people paste it. What may be opened is for main to decide; this only finds it. */
const address = /(?:https?:\/\/|mailto:)[^\s<>"“”]+/giu;

/** Signs that end a sentence rather than an address, where nothing was opened within the address that they close. */
const trailing = /[.,;:!?)\]’'»]+$/u;

function addressOnly(found: string): string {
  const end = trailing.exec(found)?.[0] ?? '';
  const opened = (found.match(/\(/gu)?.length ?? 0) - (found.match(/\)/gu)?.length ?? 0);
  // `(…/Mentoring_(work))` keeps the bracket that belongs to it.
  return opened >= 0 && end.startsWith(')')
    ? found.slice(0, found.length - end.length + 1)
    : found.slice(0, found.length - end.length);
}

/** The pieces of a text, links and what stands between them; joined, they are the text. */
export function splitLinks(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(address)) {
    const href = addressOnly(found);
    if (!URL.canParse(href)) continue;
    if (index > at) pieces.push({ text: text.slice(at, index) });
    pieces.push({ text: href, href });
    at = index + href.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
