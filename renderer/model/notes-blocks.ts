import * as Y from 'yjs';

/*
 * What rich notes may consist of: the blocks, marks and attributes that the editor of this version knows (its schema says the
 * same, and a test holds one against the other). The binding between the editor and the document deletes what it does not know,
 * for both people; so a rich text is held against this before the editor gets to see it. Nothing here recurses: an update may
 * nest as deep as it likes.
 */

/**
 * Why a block cannot be written in here, while its words can still be read.
 * - `unknown`: something in it is none of ours, of a newer Waymark's or nobody's
 * - `deep`: nested further than a page can show
 * - `large`: so much that writing in it would stand still
 */
export type BlockFault = 'unknown' | 'deep' | 'large';

/** A list in a list in a list is six; the rest is room. Beyond a few hundred the engine's own recursion gives up. */
export const maximumNotesDepth = 100;

/** Characters in one block: each key makes the engine shape its line box anew, and in ten times as many it is felt. */
export const maximumBlockCharacters = 100_000;

/** Of all blocks together: more than anybody writes in one place, and as much as an editor opens within a moment. */
export const maximumNotesCharacters = 1_000_000;

/** Items, paragraphs and breaks in one block. */
const maximumBlockElements = 10_000;

/** Of an address or anything else that an attribute holds; no system opens a link longer than 2,048. */
const maximumAttributeLength = 4_096;

type Check = (value: unknown) => boolean;

const isShortText: Check = (value) => typeof value === 'string' && value.length <= maximumAttributeLength;
const isInteger: Check = (value) => Number.isInteger(value) && Math.abs(value as number) <= 1e9;
const isBoolean: Check = (value) => typeof value === 'boolean';

interface Kind {
  readonly attributes: Readonly<Record<string, Check>>;
  /** Words with marks, words without, nothing, blocks, or elements of one name. */
  readonly holds: 'words' | 'plain' | 'nothing' | 'blocks' | { readonly items: string };
}

const none = {};

// A map, because the name comes from the document: `__proto__` is none of ours.
const blocks: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['paragraph', { attributes: none, holds: 'words' }],
  ['heading', { attributes: { level: isInteger }, holds: 'words' }],
  ['codeBlock', { attributes: { language: isShortText }, holds: 'plain' }],
  ['blockquote', { attributes: none, holds: 'blocks' }],
  ['bulletList', { attributes: none, holds: { items: 'listItem' } }],
  ['orderedList', { attributes: { start: isInteger, type: isShortText }, holds: { items: 'listItem' } }],
  ['taskList', { attributes: none, holds: { items: 'taskItem' } }],
  ['horizontalRule', { attributes: none, holds: 'nothing' }],
]);
const items: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['listItem', { attributes: none, holds: 'blocks' }],
  ['taskItem', { attributes: { checked: isBoolean }, holds: 'blocks' }],
]);
const lineBreak: Kind = { attributes: none, holds: 'nothing' };

const isEmptyObject: Check = (value) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const linkKeys = new Set(['href', 'target', 'rel', 'class', 'title']);
const isLink: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([key, part]) => linkKeys.has(key) && (part === null || isShortText(part)));

const marks: ReadonlyMap<string, Check> = new Map([
  ...['bold', 'italic', 'strike', 'underline', 'code'].map((name) => [name, isEmptyObject] as const),
  ['link', isLink],
]);

/** What stands in an element, in its order; `undefined` in the place of anything that is neither element nor text. */
export function* childrenOf(
  type: Y.XmlFragment | Y.XmlElement,
): Generator<Y.XmlElement | Y.XmlText | undefined> {
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const child: unknown = item.content instanceof Y.ContentType ? item.content.type : undefined;
    yield child instanceof Y.XmlElement || child instanceof Y.XmlText ? child : undefined;
  }
}

/** Whether a block nests further than Yjs itself can copy or delete, which it does by recursion. */
export function nestsTooDeep(block: unknown): boolean {
  const waiting: (readonly [type: unknown, depth: number])[] = [[block, 1]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [type, depth] = next;
    if (depth > maximumNotesDepth) return true;
    if (!(type instanceof Y.AbstractType)) continue;
    for (let item = type._start; item !== null; item = item.right)
      if (!item.deleted && item.content instanceof Y.ContentType)
        waiting.push([item.content.type, depth + 1]);
    for (const { deleted, content } of type._map.values())
      if (!deleted && content instanceof Y.ContentType) waiting.push([content.type, depth + 1]);
  }
  return false;
}

const hasKnownAttributes = (element: Y.XmlElement, { attributes }: Kind): boolean =>
  [...element._map].every(([key, item]) => {
    if (item.deleted) return true;
    const value: unknown = item.content.getContent().at(-1);
    return Object.hasOwn(attributes, key) && (value === null || attributes[key]?.(value) === true);
  });

/** How many characters a text has; `undefined` where it holds anything but words and known marks. */
function knownWords(text: Y.XmlText, isPlain: boolean): number | undefined {
  let characters = 0;
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    const { content } = item;
    if (content instanceof Y.ContentString) characters += item.length;
    else if (!(content instanceof Y.ContentFormat)) return undefined;
    else if (content.value !== null && (isPlain || marks.get(content.key)?.(content.value) !== true))
      return undefined;
  }
  return characters;
}

function kindWithin(holds: Kind['holds'], name: string): Kind | undefined {
  if (holds === 'blocks') return blocks.get(name);
  if (holds === 'words') return name === 'hardBreak' ? lineBreak : undefined;
  if (holds === 'plain' || holds === 'nothing') return undefined;
  return name === holds.items ? items.get(name) : undefined;
}

/** How much a block holds, and why it cannot be written in, if it cannot. */
export interface BlockWeight {
  readonly fault: BlockFault | undefined;
  readonly characters: number;
}

/** Looks through one block of a rich text; it stops at the first fault. */
export function weighBlock(block: unknown): BlockWeight {
  let [characters, elements] = [0, 1];
  const found = (fault: BlockFault): BlockWeight => ({ fault, characters });
  const kind = block instanceof Y.XmlElement ? blocks.get(block.nodeName) : undefined;
  if (!(block instanceof Y.XmlElement) || kind === undefined) return found('unknown');
  const waiting: (readonly [element: Y.XmlElement, kind: Kind, depth: number])[] = [[block, kind, 1]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [element, { holds }, depth] = next;
    if (depth > maximumNotesDepth) return found('deep');
    if (!hasKnownAttributes(element, next[1])) return found('unknown');
    for (const child of childrenOf(element)) {
      if (child instanceof Y.XmlText) {
        const length =
          holds === 'words' || holds === 'plain' ? knownWords(child, holds === 'plain') : undefined;
        if (length === undefined) return found('unknown');
        characters += length;
        if (characters > maximumBlockCharacters) return found('large');
        continue;
      }
      const within = child && kindWithin(holds, child.nodeName);
      if (child === undefined || within === undefined) return found('unknown');
      elements += 1;
      if (elements > maximumBlockElements) return found('large');
      waiting.push([child, within, depth + 1]);
    }
  }
  return { fault: undefined, characters };
}
