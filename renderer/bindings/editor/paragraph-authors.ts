import * as Y from 'yjs';
import { authorOf, authorRuns } from '@/model/authors.ts';
import type { SharedDocument } from '@/model/documents.ts';
import type { Role } from '@/model/role.ts';

/** Who wrote a block (paragraph, list, quote) of a rich text; `undefined` where that person never was put on record. */
export interface BlockAuthors {
  readonly author: Role | undefined;
  /** Of a list that both wrote in: who wrote each of its items. */
  readonly items: readonly (Role | undefined)[] | undefined;
}

/** How many characters of each role are still there, however deep they stand. */
function countCharacters(document: SharedDocument, type: Y.AbstractType<unknown>): Map<Role, number> {
  const characters = new Map<Role, number>();
  const waiting = [type];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (let item = next._start; item !== null; item = item.right) {
      if (item.deleted) continue;
      if (item.content instanceof Y.ContentType) waiting.push(item.content.type);
      if (!(item.content instanceof Y.ContentString)) continue;
      for (const { by, length } of authorRuns(document, item.id, item.length))
        if (by !== undefined) characters.set(by, (characters.get(by) ?? 0) + length);
    }
  }
  return characters;
}

/** Whoever has most characters in it, or who made it while it is empty. */
function authorIn(document: SharedDocument, type: Y.AbstractType<unknown>): Role | undefined {
  const [most] = [...countCharacters(document, type)].toSorted(([, a], [, b]) => b - a);
  if (most !== undefined) return most[0];
  return type._item === null ? undefined : authorOf(document, type._item.id.client);
}

const isList = (block: unknown): block is Y.XmlElement =>
  block instanceof Y.XmlElement && block.nodeName.endsWith('List');

export function blockAuthors(document: SharedDocument, block: unknown): BlockAuthors {
  if (!(block instanceof Y.AbstractType)) return { author: undefined, items: undefined };
  const author = authorIn(document, block);
  const items = isList(block)
    ? (block.toArray() as readonly unknown[]).map((item) =>
        item instanceof Y.AbstractType ? authorIn(document, item) : undefined,
      )
    : [];
  return { author, items: items.some((by) => by !== author) ? items : undefined };
}

/** Who wrote each block of a rich text, in the blocks' order. */
export const paragraphAuthors = (
  document: SharedDocument,
  notes: Y.XmlFragment,
): readonly (Role | undefined)[] =>
  (notes.toArray() as readonly unknown[]).map((block) => blockAuthors(document, block).author);
