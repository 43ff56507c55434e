import type * as Y from 'yjs';
import { notesLines, textOf } from './queries/notes-lines.ts';
import type { RichTextNode } from './rich-text.ts';

/** A rich text as plain lines: items of lists keep their marker, marks and links go. */
export const plainNotes = (notes: Y.XmlFragment | undefined): string =>
  notesLines(notes)
    .map((line) => (line.marker === '' ? textOf(line) : `${line.marker} ${textOf(line)}`))
    .join('\n')
    .trim();

const paragraph = (text: string): RichTextNode => ({
  name: 'paragraph',
  attributes: [],
  children: [{ runs: [[text, []]] }],
});

const item = (text: string): RichTextNode => ({
  name: 'listItem',
  attributes: [],
  children: [paragraph(text)],
});

const lists = [
  { name: 'bulletList', marker: /^[–*-]\s+/u },
  { name: 'orderedList', marker: /^\d{1,3}[.)]\s+/u },
] as const;

/** Plain lines as a rich text: a paragraph each, and a list where they begin as its items do. Empty lines only part them. */
export function richNotes(text: string): readonly RichTextNode[] {
  const nodes: RichTextNode[] = [];
  let open: { readonly name: string; readonly items: RichTextNode[] } | undefined;
  for (const line of text.split('\n').map((written) => written.trim())) {
    const list = lists.find(({ marker }) => marker.test(line));
    if (list === undefined || line === '') {
      open = undefined;
      if (line !== '') nodes.push(paragraph(line));
      continue;
    }
    if (open?.name !== list.name) {
      open = { name: list.name, items: [] };
      nodes.push({ name: list.name, attributes: [], children: open.items });
    }
    open.items.push(item(line.replace(list.marker, '')));
  }
  return nodes;
}
