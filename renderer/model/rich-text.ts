import * as Y from 'yjs';
import * as z from 'zod/mini';
import { maximumNotesDepth } from './notes-blocks.ts';

/** A rich text as plain values: what a copy of it is made from. The same text gives the same JSON on every device. */
export type RichTextNode =
  | { readonly name: string; readonly attributes: Attributes; readonly children: readonly RichTextNode[] }
  | { readonly runs: readonly (readonly [text: string, marks: Attributes])[] };

/** Sorted by name: the order in which two devices came by them is not the same. */
type Attributes = readonly (readonly [name: string, value: unknown])[];

// A mark's value is an object (of a link), an attribute's a plain value; anything deeper is nothing of ours.
const plainValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const attributeValue = z.union([plainValue, z.record(z.string(), plainValue)]);

function attributesOf(values: Readonly<Record<string, unknown>>): Attributes {
  const names = Object.keys(values).toSorted();
  return names.flatMap((name) => {
    const parsed = attributeValue.safeParse(values[name]);
    if (!parsed.success) return [];
    const { data } = parsed;
    return [[name, typeof data === 'object' && data !== null ? sorted(data) : data] as const];
  });
}

const sorted = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What stands in a rich text. Anything that is no text and no element is left out, and what nobody nests so deep. */
export function readRichText(fragment: Y.XmlFragment, depth = 0): readonly RichTextNode[] {
  if (depth > maximumNotesDepth) return [];
  return fragment.toArray().flatMap((node: unknown): readonly RichTextNode[] => {
    if (node instanceof Y.XmlElement) {
      const attributes = attributesOf(node.getAttributes());
      return [{ name: node.nodeName, attributes, children: readRichText(node, depth + 1) }];
    }
    if (!(node instanceof Y.XmlText)) return [];
    const delta = node.toDelta() as readonly { readonly insert: unknown; readonly attributes?: object }[];
    const runs = delta.flatMap(({ insert, attributes = {} }) =>
      typeof insert === 'string' ? [[insert, attributesOf({ ...attributes })] as const] : [],
    );
    return [{ runs }];
  });
}

/** Writes a copy at the beginning of a rich text, in one order that depends on `nodes` alone. */
export function insertRichText(into: Y.XmlFragment, nodes: readonly RichTextNode[]): void {
  const made = nodes.map((node) => {
    if ('runs' in node) return new Y.XmlText();
    const element = new Y.XmlElement(node.name);
    for (const [name, value] of node.attributes) element.setAttribute(name, value as string);
    return element;
  });
  into.insert(0, made);
  made.forEach((type, index) => {
    const node = nodes[index];
    if (node === undefined) return;
    if (type instanceof Y.XmlElement && 'children' in node) insertRichText(type, node.children);
    if (type instanceof Y.XmlText && 'runs' in node)
      type.applyDelta(
        node.runs.map(([insert, marks]) => ({ insert, attributes: Object.fromEntries(marks) })),
        { sanitize: false },
      );
  });
}
