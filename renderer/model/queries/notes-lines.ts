import * as Y from 'yjs';
import { maximumNotesDepth } from '../notes-blocks.ts';

/** One line of a rich text, for where it is only read: a paragraph, a heading, an item of a list. */
export interface NotesLine {
  /** `unknown` stands in the place of what this version does not know; such words as are in it follow as lines. */
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'rule' | 'unknown';
  /** How many lists it stands in. */
  readonly depth: number;
  /** `–`, the number, or the box of a check list before an item. */
  readonly marker: string;
  /** Of an item of a check list: whether it is ticked. */
  readonly isDone: boolean | undefined;
  /** Of a heading: 1, or 2 beneath it. */
  readonly level: number | undefined;
  readonly runs: readonly NotesRun[];
  /** The place among the text's blocks of the one that it belongs to, from 0: one block has one author. */
  readonly block: number;
}

export interface NotesRun {
  readonly text: string;
  /** The names of its marks, sorted: `bold`, `italic`. */
  readonly marks: readonly string[];
  /** Where a link leads, as it stands in the document: anything may, so ask before it is opened. */
  readonly href: string | undefined;
}

type Place = Omit<NotesLine, 'runs' | 'block'>;

type Delta = readonly { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> }[];

function hrefOf({ link }: Readonly<Record<string, unknown>>): string | undefined {
  const href: unknown = typeof link === 'object' && link !== null && 'href' in link ? link.href : undefined;
  return typeof href === 'string' ? href : undefined;
}

const runsOf = (children: readonly unknown[]): readonly NotesRun[] =>
  children.flatMap((child): readonly NotesRun[] => {
    if (child instanceof Y.XmlText)
      return (child.toDelta() as Delta).flatMap(({ insert, attributes = {} }) =>
        typeof insert === 'string'
          ? [{ text: insert, marks: Object.keys(attributes).toSorted(), href: hrefOf(attributes) }]
          : [],
      );
    return isBreak(child) ? [{ text: '\n', marks: [], href: undefined }] : [];
  });

const isBreak = (node: unknown): boolean => node instanceof Y.XmlElement && node.nodeName === 'hardBreak';
const isInline = (node: unknown): boolean => node instanceof Y.XmlText || isBreak(node);

const plain: Place = { kind: 'paragraph', depth: 0, marker: '', isDone: undefined, level: undefined };

const attributesOf = (node: Y.XmlElement): Readonly<Record<string, unknown>> => node.getAttributes();

/** What blocks are called that are no lists; a list's items say what they are, and anything else is none of ours. */
const blockNames = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'listItem',
  'taskItem',
]);
const listNames = new Set(['bulletList', 'orderedList', 'taskList']);

function placeOf(node: Y.XmlElement, outer: Place): Place {
  switch (node.nodeName) {
    case 'heading':
      return { ...outer, kind: 'heading', level: attributesOf(node)['level'] === 1 ? 1 : 2 };
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

function itemPlace(list: Y.XmlElement, item: Y.XmlElement, index: number, { depth }: Place): Place {
  const inner = { ...plain, kind: 'item', depth: depth + 1 } as const;
  if (list.nodeName === 'taskList') {
    const isDone = attributesOf(item)['checked'] === true;
    return { ...inner, marker: isDone ? '☑' : '☐', isDone };
  }
  if (list.nodeName === 'bulletList') return { ...inner, marker: '–' };
  return { ...inner, marker: `${String(Number(attributesOf(list)['start'] ?? 1) + index)}.` };
}

function linesOf(node: Y.XmlElement, outer: Place, block: number, nesting: number): readonly NotesLine[] {
  const unknown: NotesLine = { ...outer, kind: 'unknown', runs: [], block };
  if (nesting > maximumNotesDepth) return [unknown];
  const place = placeOf(node, outer);
  const children = node.toArray() as readonly unknown[];
  if (listNames.has(node.nodeName))
    return children.flatMap((child, index) =>
      child instanceof Y.XmlElement
        ? linesOf(child, itemPlace(node, child, index, outer), block, nesting + 1)
        : [],
    );
  const isKnown = blockNames.has(node.nodeName);
  // A node without blocks in it is a line, whatever it is called; also an empty one.
  if (children.every(isInline)) {
    const line = { ...place, runs: runsOf(children), block };
    if (isKnown) return [line];
    return line.runs.length === 0 ? [unknown] : [unknown, line];
  }
  const within = children.flatMap((child, index) => {
    // The marker stands before an item's first line alone.
    const inner = place.kind === 'item' && index > 0 ? { ...place, marker: '', isDone: undefined } : place;
    if (child instanceof Y.XmlElement) return linesOf(child, inner, block, nesting + 1);
    const runs = runsOf([child]);
    return runs.length === 0 ? [] : [{ ...inner, runs, block }];
  });
  return isKnown ? within : [unknown, ...within];
}

/**
 * A rich text as lines, in reading order. Whatever stands in the document: what is none of ours is named, its words are lines
 * all the same, and nothing is followed deeper than a page can show.
 */
export const notesLines = (notes: Y.XmlFragment | undefined): readonly NotesLine[] =>
  ((notes?.toArray() ?? []) as readonly unknown[]).flatMap((node, block): readonly NotesLine[] => {
    if (node instanceof Y.XmlElement) return linesOf(node, plain, block, 1);
    const runs = runsOf([node]);
    const unknown: NotesLine = { ...plain, kind: 'unknown', runs: [], block };
    return runs.length === 0 ? [unknown] : [unknown, { ...plain, runs, block }];
  });

/** A line without its marks. */
export const textOf = ({ runs }: NotesLine): string => runs.map(({ text }) => text).join('');
