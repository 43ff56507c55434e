import * as Y from 'yjs';
import { childrenOf, maximumNotesDepth } from '../notes-blocks.ts';

/** Of a line in a list; characters. */
const longest = 200;

/** The text of a block in reading order, as far as it is wanted. */
function wordsIn(type: Y.XmlElement | Y.XmlText, depth: number): string {
  if (type instanceof Y.XmlText) {
    let words = '';
    for (let item = type._start; item !== null && words.length < longest; item = item.right)
      if (!item.deleted && item.content instanceof Y.ContentString) words += item.content.str;
    return words;
  }
  let words = '';
  for (const child of depth > maximumNotesDepth ? [] : childrenOf(type)) {
    if (child !== undefined) words += `${words === '' ? '' : ' '}${wordsIn(child, depth + 1)}`;
    if (words.length >= longest) break;
  }
  return words;
}

/** How a rich text begins, on one line; empty where there is nothing to read in it. */
export function firstWords(notes: Y.XmlFragment): string {
  for (const block of childrenOf(notes)) {
    const words = block === undefined ? '' : wordsIn(block, 1).trim();
    if (words !== '') return words.slice(0, longest);
  }
  return '';
}
