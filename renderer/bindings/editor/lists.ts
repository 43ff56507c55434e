import type { SingleCommands } from '@tiptap/core';
import { Fragment, type Node as ProseMirrorNode, type ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';

export type ListName = 'bulletList' | 'orderedList' | 'taskList';

const itemNames: Readonly<Record<ListName, string>> = {
  bulletList: 'listItem',
  orderedList: 'listItem',
  taskList: 'taskItem',
};

interface ListHere {
  readonly list: ProseMirrorNode;
  /** Where it begins, and which of its items is meant. */
  readonly at: number;
  readonly index: number;
}

/** The innermost list that a place in the text stands in. */
export function listAround(place: ResolvedPos): ListHere | undefined {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const list = place.node(depth);
    if (list.type.name in itemNames) return { list, at: place.before(depth), index: place.index(depth) };
  }
  return undefined;
}

/** Makes a list one of another kind, with the same items; what is chosen in it stays chosen. */
export function changeList(
  transaction: Transaction,
  { list, at }: ListHere,
  name: ListName,
  attributesOf: (index: number) => Readonly<Record<string, unknown>> = () => ({}),
): void {
  const { nodes } = transaction.doc.type.schema;
  const [listType, itemType] = [nodes[name], nodes[itemNames[name]]];
  if (listType === undefined || itemType === undefined) return;
  const items: ProseMirrorNode[] = [];
  list.forEach((item, _, index) => items.push(itemType.create(attributesOf(index), item.content)));
  const { anchor, head } = transaction.selection;
  transaction.replaceWith(at, at + list.nodeSize, listType.create(null, Fragment.from(items)));
  // Both kinds are nested alike, so every place in the list is where it was.
  transaction.setSelection(TextSelection.create(transaction.doc, anchor, head));
}

/** Switches a list on, off, or to another kind, as part of a change; answers whether anything was to do. */
export function toggleList(transaction: Transaction, commands: SingleCommands, name: ListName): boolean {
  const { $from, $to } = transaction.selection;
  const here = listAround($from);
  const isOneList = here !== undefined && $to.pos <= here.at + here.list.nodeSize;
  if (isOneList && here.list.type.name !== name) {
    changeList(transaction, here, name);
    return true;
  }
  // In a list stand lines: what is a heading or code becomes one.
  if (here === undefined && $from.parent.type.name !== 'paragraph') commands.setParagraph();
  return commands.toggleList(name, itemNames[name]);
}
