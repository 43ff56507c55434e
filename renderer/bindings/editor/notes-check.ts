import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import {
  maximumNotesCharacters,
  weighBlock,
  type BlockFault,
  type BlockWeight,
} from '@/model/notes-blocks.ts';

/** What keeps a rich text from being written in here; nothing, where {@link isSound}. */
export interface NotesFaults {
  /** By the place of the block, from 0. */
  readonly blocks: ReadonlyMap<number, BlockFault>;
  readonly isTooLarge: boolean;
}

const noFaults: NotesFaults = { blocks: new Map(), isTooLarge: false };

export const isSound = ({ blocks, isTooLarge }: NotesFaults): boolean => blocks.size === 0 && !isTooLarge;

/** Looks through a rich text whenever something other than its editor has changed it. */
export interface NotesCheck {
  readonly snapshot: () => NotesFaults;
  readonly subscribe: (listener: () => void) => () => void;
}

const isSame = (a: NotesFaults, b: NotesFaults): boolean =>
  a.isTooLarge === b.isTooLarge &&
  a.blocks.size === b.blocks.size &&
  [...a.blocks].every(([index, fault]) => b.blocks.get(index) === fault);

/** The block of the rich text that a type stands in; `undefined` for the rich text itself. */
export function blockAround(notes: Y.XmlFragment, type: Y.AbstractType<unknown>): unknown {
  let at = type;
  while (at._item !== null && at._item.parent !== (notes as Y.AbstractType<unknown>)) {
    const { parent } = at._item;
    if (!(parent instanceof Y.AbstractType)) return undefined;
    at = parent;
  }
  return at._item === null ? undefined : at;
}

function createCheck(notes: Y.XmlFragment): NotesCheck {
  const weights = new WeakMap<object, BlockWeight>();
  const listeners = new Set<() => void>();
  let known = noFaults;
  let isStale = true;

  const weigh = (block: unknown): BlockWeight => {
    if (!(block instanceof Y.AbstractType)) return weighBlock(block);
    const weight = weights.get(block) ?? weighBlock(block);
    weights.set(block, weight);
    return weight;
  };
  const look = (): NotesFaults => {
    const all = (notes.toArray() as readonly unknown[]).map(weigh);
    const blocks = all.flatMap(({ fault }, index) => (fault === undefined ? [] : [[index, fault] as const]));
    const characters = all.reduce((sum, weight) => sum + weight.characters, 0);
    const found: NotesFaults = { blocks: new Map(blocks), isTooLarge: characters > maximumNotesCharacters };
    return isSound(found) ? noFaults : found;
  };
  const snapshot = (): NotesFaults => {
    if (!isStale) return known;
    isStale = false;
    const found = look();
    if (!isSame(found, known)) known = found;
    return known;
  };
  notes.observeDeep((events, { origin }) => {
    for (const { target } of events) {
      const block = blockAround(notes, target);
      if (block instanceof Y.AbstractType) weights.delete(block);
    }
    // The editor writes what its own schema allows: to look through the text at each letter would be felt.
    if (origin === ySyncPluginKey) return;
    isStale = true;
    for (const listener of listeners) listener();
  });

  return {
    snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const checks = new WeakMap<Y.XmlFragment, NotesCheck>();

/** The one check of a rich text. It listens for as long as that exists, and so always before an editor that is opened for it. */
export function checkOf(notes: Y.XmlFragment): NotesCheck {
  const check = checks.get(notes) ?? createCheck(notes);
  checks.set(notes, check);
  return check;
}
