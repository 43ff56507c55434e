import * as Y from 'yjs';
import { authorOf } from '@/model/authors.ts';
import type { SharedDocument } from '@/model/documents.ts';
import type { Role } from '@/model/role.ts';

type Block = Y.XmlElement | Y.XmlText | Y.XmlHook;

/** Adds up, per Yjs client id, how many characters of a block are still there. */
function countCharacters(type: Block | Y.AbstractType<unknown>, counts: Map<number, number>): void {
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentString) {
      const { client } = item.id;
      counts.set(client, (counts.get(client) ?? 0) + item.length);
    } else if (item.content instanceof Y.ContentType) countCharacters(item.content.type, counts);
  }
}

/**
 * Who wrote each block (paragraph, list, quote) of a rich text: whoever has most characters in it, or who made it while
 * it is empty. `undefined` where that person never was put on record.
 */
export function paragraphAuthors(
  document: SharedDocument,
  notes: Y.XmlFragment,
): readonly (Role | undefined)[] {
  return notes.toArray().map((block) => {
    const counts = new Map<number, number>();
    countCharacters(block, counts);
    const characters = new Map<Role, number>();
    for (const [client, count] of counts) {
      const author = authorOf(document, client);
      if (author !== undefined) characters.set(author, (characters.get(author) ?? 0) + count);
    }
    const [most] = [...characters].toSorted(([, a], [, b]) => b - a);
    if (most !== undefined) return most[0];
    return block._item === null ? undefined : authorOf(document, block._item.id.client);
  });
}
