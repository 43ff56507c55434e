import * as Y from 'yjs';

/** One line of a rich text, for where it is only read: a paragraph, a heading, an item of a list. */
export interface NotesLine {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'rule';
  /** How many lists it stands in. */
  readonly depth: number;
  /** `–` or the number before an item. */
  readonly marker: string;
  readonly runs: readonly NotesRun[];
  /** The place among the text's blocks of the one that it belongs to, from 0: one block has one author. */
  readonly block: number;
}

export interface NotesRun {
  readonly text: string;
  /** The names of its marks, sorted: `bold`, `italic`. */
  readonly marks: readonly string[];
}

type Place = Pick<NotesLine, 'kind' | 'depth' | 'marker'>;

type Delta = readonly { readonly insert: unknown; readonly attributes?: object }[];

function runsOf(node: Y.XmlFragment): readonly NotesRun[] {
  return node.toArray().flatMap((child): readonly NotesRun[] => {
    if (child instanceof Y.XmlText)
      return (child.toDelta() as Delta).flatMap(({ insert, attributes = {} }) =>
        typeof insert === 'string' ? [{ text: insert, marks: Object.keys(attributes).toSorted() }] : [],
      );
    return child instanceof Y.XmlElement && child.nodeName === 'hardBreak' ? [{ text: '\n', marks: [] }] : [];
  });
}

const isInline = (node: unknown): boolean =>
  node instanceof Y.XmlText || (node instanceof Y.XmlElement && node.nodeName === 'hardBreak');

const plain: Place = { kind: 'paragraph', depth: 0, marker: '' };

function placeOf(node: Y.XmlElement, outer: Place): Place {
  switch (node.nodeName) {
    case 'heading':
      return { ...outer, kind: 'heading' };
    case 'blockquote':
      return { ...outer, kind: 'quote' };
    case 'codeBlock':
      return { ...outer, kind: 'code' };
    case 'horizontalRule':
      return { ...outer, kind: 'rule' };
    default:
      return outer;
  }
}

function linesOf(node: Y.XmlElement, outer: Place, block: number): readonly NotesLine[] {
  const place = placeOf(node, outer);
  const children = node.toArray();
  const isList = node.nodeName === 'bulletList' || node.nodeName === 'orderedList';
  const start = Number((node.getAttributes() as Readonly<Record<string, unknown>>)['start'] ?? 1);
  // A node without blocks in it is a line, whatever it is called; also an empty one.
  if (children.every(isInline) && !isList) return [{ ...place, runs: runsOf(node), block }];
  return children.flatMap((child, index) => {
    if (!(child instanceof Y.XmlElement)) return [];
    if (isList) {
      const marker = node.nodeName === 'bulletList' ? '–' : `${String(start + index)}.`;
      return linesOf(child, { kind: 'item', depth: outer.depth + 1, marker }, block);
    }
    // The marker stands before an item's first line alone.
    const inner = place.kind === 'item' && index > 0 ? { ...place, marker: '' } : place;
    return linesOf(child, inner, block);
  });
}

/** A rich text as lines, in reading order; what is no text and no known block is passed over. */
export const notesLines = (notes: Y.XmlFragment | undefined): readonly NotesLine[] =>
  (notes?.toArray() ?? []).flatMap((node, block): readonly NotesLine[] => {
    if (node instanceof Y.XmlElement) return linesOf(node, plain, block);
    return [];
  });

/** A line without its marks. */
export const textOf = ({ runs }: NotesLine): string => runs.map(({ text }) => text).join('');
