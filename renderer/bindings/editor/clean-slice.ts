import { Fragment, Slice, type Mark, type Node as ProseMirrorNode, type Schema } from '@tiptap/pm/model';
import { readAddress } from './links.ts';

/** Lists in lists and quotes in quotes, counted in blocks: further in, only the words are taken. */
const deepest = 24;

/**
 * The longest paragraph that is taken as one, in characters. Each key makes the engine break the lines of its paragraph anew:
 * in this much nobody feels it.
 */
export const longestParagraph = 10_000;

/** Where a long text is cut: behind the last space that still fits, and never within a letter. */
function cutAt(text: string): number {
  const space = text.lastIndexOf(' ', longestParagraph - 1);
  if (space > longestParagraph / 2) return space + 1;
  const isSplitLetter = /[\uD800-\uDBFF]/u.test(text.charAt(longestParagraph - 1));
  return isSplitLetter ? longestParagraph - 1 : longestParagraph;
}

/** The same block again as several that are short enough. */
function cut(block: ProseMirrorNode): readonly ProseMirrorNode[] {
  const pieces: ProseMirrorNode[] = [];
  let rest = block;
  while (rest.content.size > longestParagraph) {
    const at = cutAt(rest.textBetween(0, longestParagraph + 1, undefined, '\uFFFC'));
    pieces.push(rest.cut(0, at));
    rest = rest.cut(at);
  }
  return [...pieces, rest];
}

function cleanMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(
    (mark) => mark.type.name !== 'link' || readAddress(String(mark.attrs['href'])) !== undefined,
  );
}

/** What a block says of itself, as far as it is any of ours. */
function cleanAttributes({ type, attrs }: ProseMirrorNode): ProseMirrorNode['attrs'] {
  switch (type.name) {
    case 'heading':
      return { level: attrs['level'] === 1 ? 1 : 2 };
    case 'codeBlock': {
      const language: unknown = attrs['language'];
      return {
        language: typeof language === 'string' && /^[\w+#-]{1,32}$/u.test(language) ? language : null,
      };
    }
    case 'orderedList': {
      const start: unknown = attrs['start'];
      const isNumber = Number.isInteger(start) && Number(start) >= 0 && Number(start) < 1e6;
      return { start: isNumber ? start : 1, type: null };
    }
    default:
      return attrs;
  }
}

export interface CleanedSlice {
  readonly slice: Slice;
  /** How many paragraphs the longest of those became that were cut; 0 where none was. */
  readonly cutInto: number;
}

/** Makes of what was pasted or dropped what may stand in notes. The words stay, all of them. */
export function cleanSlice(slice: Slice, schema: Schema): CleanedSlice {
  let cutInto = 0;
  let isFlattened = false;
  const clean = (node: ProseMirrorNode, depth: number): readonly ProseMirrorNode[] => {
    if (node.isText) return [node.mark(cleanMarks(node.marks))];
    if (node.isTextblock) {
      const made = node.type.create(cleanAttributes(node), cleanAll(node.content, depth + 1), node.marks);
      const pieces = node.content.size > longestParagraph ? cut(made) : [made];
      if (pieces.length > 1) cutInto = Math.max(cutInto, pieces.length);
      return pieces;
    }
    if (depth > deepest) {
      isFlattened = true;
      return wordsWithin(node, schema).flatMap((block) => clean(block, depth));
    }
    if (node.isLeaf) return [node];
    const content = cleanAll(node.content, depth + 1);
    // Blocks that stand where only items may: what was within them is more than they were.
    if (!node.type.validContent(content)) {
      isFlattened = true;
      return wordsWithin(node, schema).flatMap((block) => clean(block, depth));
    }
    return [node.type.create(cleanAttributes(node), content, node.marks)];
  };
  const cleanAll = (content: Fragment, depth: number): Fragment => {
    const made: ProseMirrorNode[] = [];
    content.forEach((node) => made.push(...clean(node, depth)));
    return Fragment.from(made);
  };
  const content = cleanAll(slice.content, 0);
  const isOtherwise = isFlattened || cutInto > 0;
  return {
    slice: isOtherwise ? Slice.maxOpen(content) : new Slice(content, slice.openStart, slice.openEnd),
    cutInto,
  };
}

/** The lines of a block that nests too deep, as paragraphs. */
function wordsWithin(node: ProseMirrorNode, schema: Schema): readonly ProseMirrorNode[] {
  const paragraph = schema.nodes['paragraph'];
  const found: ProseMirrorNode[] = [];
  node.descendants((block) => {
    if (!block.isTextblock || paragraph === undefined) return true;
    const words =
      block.type.name === 'paragraph'
        ? block.content
        : Fragment.from(block.textContent === '' ? [] : schema.text(block.textContent));
    found.push(paragraph.create(null, words));
    return false;
  });
  return found;
}
