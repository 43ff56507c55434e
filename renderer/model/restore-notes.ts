import { equalityDeep } from 'lib0/function';
import * as Y from 'yjs';
import { align, type Step } from '@/lib/align.ts';
import { wordsOf } from '@/lib/word-difference.ts';
import { copyOf, isForeign, isType, plainOf } from './any-type.ts';
import { nestsTooDeep } from './notes-blocks.ts';

type Delta = readonly {
  readonly insert: string | object;
  readonly attributes?: Readonly<Record<string, unknown>>;
}[];

/** A word of a text with its marks, or one embedded thing. */
interface Unit {
  readonly insert: string | object;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const unitsOf = (text: Y.Text): readonly Unit[] =>
  (text.toDelta() as Delta).flatMap(({ insert, attributes = {} }): readonly Unit[] =>
    typeof insert === 'string'
      ? wordsOf(insert).map((word) => ({ insert: word, attributes }))
      : [{ insert, attributes }],
  );

const sameUnit = (a: Unit, b: Unit): boolean => equalityDeep(a, b);

const lengthOf = ({ insert }: Unit): number => (typeof insert === 'string' ? insert.length : 1);

/** Makes a text read as another one does, marks included, word by word: what both have stays untouched. */
export function restoreText(now: Y.Text, then: Y.Text): void {
  let index = 0;
  for (const step of align(unitsOf(now), unitsOf(then), sameUnit)) {
    if (step.kind === 'removed') {
      now.delete(index, lengthOf(step.before));
      continue;
    }
    if (step.kind === 'added') {
      const { insert, attributes } = step.after;
      if (typeof insert === 'string') now.insert(index, insert, { ...attributes });
      else now.insertEmbed(index, isType(insert) ? copyOf(insert) : insert, { ...attributes });
    }
    index += lengthOf(step.after);
  }
}

type Node = Y.XmlElement | Y.XmlText | Y.XmlHook;

const isAlike = (now: Node, then: Node): boolean =>
  (now instanceof Y.XmlText && then instanceof Y.XmlText) ||
  (now instanceof Y.XmlElement && then instanceof Y.XmlElement && now.nodeName === then.nodeName);

function restoreNode(now: Node, then: Node): void {
  if (now instanceof Y.XmlText && then instanceof Y.XmlText) {
    restoreText(now, then);
    return;
  }
  if (!(now instanceof Y.XmlElement) || !(then instanceof Y.XmlElement)) return;
  const [before, after] = [now.getAttributes(), then.getAttributes()] as Record<string, unknown>[];
  for (const [name, value] of Object.entries(after ?? {}))
    if (!isForeign(value) && !equalityDeep(before?.[name], value)) now.setAttribute(name, value as string);
  for (const name of Object.keys(before ?? {})) if (after?.[name] === undefined) now.removeAttribute(name);
  restoreNotes(now, then);
}

/** What nests further than Yjs can copy or delete is equal to nothing: it is neither put in nor taken out. */
function alignBlocks(now: Y.XmlFragment, then: Y.XmlFragment): readonly Step<Node>[] {
  const shapes = new Map<Node, unknown>();
  const nodesOf = (fragment: Y.XmlFragment): readonly Node[] => {
    const nodes = fragment.toArray() as Node[];
    for (const node of nodes) if (!nestsTooDeep(node)) shapes.set(node, plainOf(node));
    return nodes;
  };
  const isSame = (a: Node, b: Node): boolean =>
    shapes.has(a) && shapes.has(b) && equalityDeep(shapes.get(a), shapes.get(b));
  return align(nodesOf(now), nodesOf(then), isSame);
}

/**
 * Makes a rich text read as another one does. Equal blocks stay untouched, a block of the same kind in the same place is
 * changed within, and only what has no counterpart is taken out or put in: so the other person's words that arrive later
 * still find their place, and who wrote what stays known.
 */
export function restoreNotes(now: Y.XmlFragment, then: Y.XmlFragment): void {
  let index = 0;
  let removed: Node[] = [];
  let added: Node[] = [];
  const settle = (): void => {
    for (const node of added) {
      const place = removed[0];
      if (nestsTooDeep(node)) continue;
      if (place !== undefined && isAlike(place, node) && !nestsTooDeep(place)) {
        restoreNode(place, node);
        removed.shift();
      } else now.insert(index, [copyOf(node as Y.XmlElement)]);
      index += 1;
    }
    for (const node of removed) {
      if (nestsTooDeep(node)) index += 1;
      else now.delete(index, 1);
    }
    [removed, added] = [[], []];
  };
  for (const step of alignBlocks(now, then)) {
    if (step.kind === 'removed') removed.push(step.before);
    else if (step.kind === 'added') added.push(step.after);
    else {
      settle();
      index += 1;
    }
  }
  settle();
}

/** Puts the blocks of another rich text that this one lacks among its own, in their order; nothing is taken out. */
export function addMissingNotes(now: Y.XmlFragment, then: Y.XmlFragment): void {
  let index = 0;
  for (const step of alignBlocks(now, then)) {
    if (step.kind === 'added') {
      if (nestsTooDeep(step.after)) continue;
      now.insert(index, [copyOf(step.after as Y.XmlElement)]);
    }
    index += 1;
  }
}
