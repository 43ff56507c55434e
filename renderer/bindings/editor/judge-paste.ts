import { maximumNotesCharacters } from '@/model/notes-blocks.ts';

/**
 * The most that notes take in at once, in characters, as text or as HTML. It is a book chapter and more; in this much the
 * page is still for the blink of an eye, in ten times as much for seconds, and nobody reads that in the notes of a meeting.
 */
export const maximumPasteCharacters = 300_000;

/** What comes in by pasting or dropping, as far as it decides whether it may. */
export interface Incoming {
  readonly text: string;
  readonly html: string;
  /** Files among it: pictures, mostly. */
  readonly files: number;
  /** How much stands in the notes already. */
  readonly present: number;
}

export type PasteVerdict =
  | { readonly kind: 'refused'; readonly because: 'only-files' | 'too-much' | 'full' }
  /** The words may come in; `leavesOut` where there are pictures among them. */
  | { readonly kind: 'taken'; readonly leavesOut: boolean };

// What HTML calls things that are no words. Looked for in the text of the HTML: nothing here is parsed or drawn.
const embedded = /<(?:img|picture|svg|video|audio|iframe|object|embed|canvas)[\s/>]/iu;

/** Whether there is anything to read in HTML outside its tags. One walk: what is pasted may be made to make a pattern stand still. */
function hasWords(html: string): boolean {
  let isInTag = false;
  for (const sign of html) {
    if (sign === '<') isInTag = true;
    else if (sign === '>') isInTag = false;
    else if (!isInTag && sign.trim() !== '') return true;
  }
  return false;
}

const markdownPicture = /!\[[^\]\n]{0,200}\]\([^)\s]{1,300}\)/u;

/** Decides before anything is read of it, so that nothing is put in by half. */
export function judgePaste({ text, html, files, present }: Incoming): PasteVerdict {
  if (Math.max(text.length, html.length) > maximumPasteCharacters)
    return { kind: 'refused', because: 'too-much' };
  const isOnlyFiles = text.trim() === '' && !hasWords(html) && (files > 0 || embedded.test(html));
  if (isOnlyFiles) return { kind: 'refused', because: 'only-files' };
  if (present + Math.max(text.length, 1) > maximumNotesCharacters)
    return { kind: 'refused', because: 'full' };
  return { kind: 'taken', leavesOut: embedded.test(html) || (html === '' && markdownPicture.test(text)) };
}

/**
 * Signs of Markdown that words do not have by chance: a heading, list, quote or code at the beginning of a line, marks, a link.
 * All of them are short, for the same reason as above.
 */
const markdown = new RegExp(
  [
    String.raw`^(?:#{1,6} +\S|[-*+] +\S|\d{1,9}[.)] +\S|> ?\S|\x60{3}|~{3})`,
    String.raw`(?:\*\*|__|~~)\S[^\n]{0,200}?(?:\*\*|__|~~)`,
    String.raw`\x60[^\x60\n]{1,200}\x60`,
    String.raw`\[[^\[\]\n]{1,200}\]\([^)\s]{1,300}\)`,
  ].join('|'),
  'mu',
);

export const looksLikeMarkdown = (text: string): boolean => markdown.test(text);
