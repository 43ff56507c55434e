import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type DecorationSource } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { observeAuthors } from '@/model/authors.ts';
import type { SharedDocument } from '@/model/documents.ts';
import type { Role } from '@/model/role.ts';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { blockAround } from './notes-check.ts';
import { blockAuthors, type BlockAuthors } from './paragraph-authors.ts';
import { strings } from './strings.ts';

/** What stands beside one block. */
interface BlockMark extends BlockAuthors {
  readonly isNew: boolean;
}

interface Drawn {
  readonly blocks: DecorationSet;
  readonly items: DecorationSet;
  /** Both, for the editor. */
  readonly all: DecorationSource;
  /** Every block still has its decorations: nothing was drawn anew since they were made. */
  readonly isWhole: boolean;
}

const key = new PluginKey<Drawn>('block-marks');

const isSame = (a: BlockAuthors, b: BlockAuthors): boolean =>
  a.author === b.author && a.items?.join() === b.items?.join();

/** Whether the same blocks and items stand where they stood, whatever is written in them. */
function keepsShape(before: ProseMirrorNode, after: ProseMirrorNode): boolean {
  if (before.childCount !== after.childCount) return false;
  for (let index = 0; index < after.childCount; index += 1) {
    const [then, now] = [before.child(index), after.child(index)];
    if (then === now) continue;
    if (then.type !== now.type || (!now.isTextblock && !keepsShape(then, now))) return false;
  }
  return true;
}

/**
 * What stands beside blocks, and beside the items within them, as one. For each block that it draws, the editor asks for what is
 * within it, and a set looks through all that it has beside its blocks for words that reach into this one. There are none.
 */
const together = (blocks: DecorationSet, items: DecorationSet): DecorationSource =>
  Object.create(blocks, {
    forChild: { value: (offset: number, block: ProseMirrorNode) => items.forChild(offset, block) },
  }) as DecorationSource;

const drawn = (blocks: DecorationSet, items: DecorationSet, isWhole: boolean): Drawn => ({
  blocks,
  items,
  all: together(blocks, items),
  isWhole,
});

function apply(transaction: Transaction, before: Drawn): Drawn {
  if (!transaction.docChanged) return before;
  const { mapping, doc } = transaction;
  return drawn(
    before.blocks.map(mapping, doc),
    before.items.map(mapping, doc),
    // What did not come from the editor (undo, a file) draws its blocks anew, and what stood beside them is gone.
    before.isWhole && !isChangeOrigin(transaction) && keepsShape(transaction.before, doc),
  );
}

type Names = Readonly<Record<Role, string>>;

function authorAttributes(
  author: Role | undefined,
  names: Names | undefined,
): { readonly class?: string; readonly title?: string } {
  if (names === undefined) return { class: 'bar-private' };
  // Colour and shape are not all: the name is said too.
  return author === undefined ? {} : { class: `bar-${author}`, title: names[author] };
}

/**
 * Everything beside a block is one decoration: the editor goes through all of them for each block that it draws.
 */
function blockAttributes(mark: BlockMark, names: Names | undefined): Readonly<Record<string, string>> {
  const { author, items, isNew } = mark;
  // Each block is read in the direction of its own first letter.
  const attributes = { dir: 'auto', ...(items === undefined && authorAttributes(author, names)) };
  if (!isNew) return attributes;
  const classes = [attributes.class, 'is-new', author && `arrived-${author}`];
  return { ...attributes, class: classes.filter(Boolean).join(' '), 'data-new': strings.newWords };
}

/** What of a block's decoration tells it from another's. */
interface BlockSpec {
  readonly look: string;
}

/** Puts beside the blocks what is not there yet: nearly all that stands is as it is to be, and need not be drawn again. */
function drawBlocks(
  doc: ProseMirrorNode,
  standing: DecorationSet,
  attributesOf: (index: number) => Readonly<Record<string, string>> | undefined,
): DecorationSet {
  const left = new Map(standing.find().map((one) => [one.from, one]));
  const added: Decoration[] = [];
  doc.forEach((node, offset, index) => {
    const attributes = attributesOf(index);
    if (attributes === undefined) return;
    const end = offset + node.nodeSize;
    const spec: BlockSpec = { look: Object.entries(attributes).join() };
    const there = left.get(offset);
    if (there?.to === end && (there.spec as BlockSpec).look === spec.look) left.delete(offset);
    else added.push(Decoration.node(offset, end, attributes, spec));
  });
  return standing.remove([...left.values()]).add(doc, added);
}

function draw(
  { doc }: EditorState,
  before: Drawn | undefined,
  marks: readonly BlockMark[],
  names: Names | undefined,
): Drawn {
  const items: Decoration[] = [];
  doc.forEach((node, offset, index) => {
    const authors = marks[index]?.items;
    if (authors === undefined) return;
    node.forEach((item, inner, number) => {
      const at = offset + 1 + inner;
      items.push(Decoration.node(at, at + item.nodeSize, { ...authorAttributes(authors[number], names) }));
    });
  });
  const blocks = drawBlocks(doc, before?.blocks ?? DecorationSet.empty, (index) => {
    const mark = marks[index];
    return mark && blockAttributes(mark, names);
  });
  return drawn(blocks, DecorationSet.create(doc, items), true);
}

export interface BlockMarksOptions {
  readonly notes: Y.XmlFragment;
  /** Whose bars there are; without it the text is only mine, and says so with a dotted bar. */
  readonly shared: { readonly document: SharedDocument; readonly names: Names } | undefined;
}

export interface BlockMarksStorage {
  /** Says which blocks are new to me, by their place now. They stay so wherever they move, until it is said again. */
  showNew: (blocks: readonly number[]) => void;
}

declare module '@tiptap/core' {
  interface Storage {
    blockMarks: BlockMarksStorage;
  }
}

/**
 * The provenance bar beside each block of a rich text, and what is new in it. Authors are read from the document, only of the
 * blocks that a change touched, and the editor is told only when something beside a block is another: typing on in one's own
 * paragraph costs nothing here.
 */
export const BlockMarks = Extension.create<BlockMarksOptions, BlockMarksStorage>({
  name: 'blockMarks',
  addStorage: () => ({ showNew: () => undefined }),
  addProseMirrorPlugins() {
    const { notes, shared } = this.options;
    const { storage } = this;
    let known = new WeakMap<object, BlockAuthors>();
    let fresh: ReadonlySet<unknown> = new Set();
    const authorsOf = (block: object): BlockAuthors => {
      const found = known.get(block) ??
        (shared && blockAuthors(shared.document, block)) ?? { author: undefined, items: undefined };
      known.set(block, found);
      return found;
    };
    return [
      new Plugin<Drawn>({
        key,
        state: {
          init: () => drawn(DecorationSet.empty, DecorationSet.empty, false),
          apply: (transaction, before) =>
            (transaction.getMeta(key) as Drawn | undefined) ?? apply(transaction, before),
        },
        props: { decorations: (state) => key.getState(state)?.all },
        view: (view) => {
          let shown = '';
          let isStale = true;
          let isWaiting = false;
          let isGone = false;
          const show = (): void => {
            isWaiting = false;
            const isWhole = key.getState(view.state)?.isWhole === true;
            if (isGone || (isWhole && !isStale)) return;
            const blocks = notes.toArray() as readonly object[];
            // While the editor and the document differ (one of them is a step ahead) there is nothing to line up.
            if (blocks.length !== view.state.doc.childCount) return;
            isStale = false;
            const marks = blocks.map((block) => ({ ...authorsOf(block), isNew: fresh.has(block) }));
            const words = marks
              .map(({ author, items, isNew }) => `${author ?? ''} ${items?.join(' ') ?? ''} ${String(isNew)}`)
              .join();
            if (words === shown && isWhole) return;
            shown = words;
            const next = draw(view.state, key.getState(view.state), marks, shared?.names);
            view.dispatch(view.state.tr.setMeta(key, next).setMeta('addToHistory', false));
          };
          const later = (): void => {
            if (!isWaiting) queueMicrotask(show);
            isWaiting = true;
          };
          const onChange = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
            for (const { target } of events) {
              const block = blockAround(notes, target);
              // Blocks came or went, or this one was not asked for yet.
              if (!(block instanceof Y.AbstractType) || !known.has(block)) {
                isStale = true;
                continue;
              }
              const before = authorsOf(block);
              known.delete(block);
              isStale ||= !isSame(before, authorsOf(block));
            }
            later();
          };
          const stopAuthors =
            shared &&
            observeAuthors(shared.document, () => {
              known = new WeakMap();
              isStale = true;
              later();
            });
          notes.observeDeep(onChange);
          storage.showNew = (places) => {
            const blocks = notes.toArray() as readonly unknown[];
            fresh = new Set(places.flatMap((place) => blocks[place] ?? []));
            isStale = true;
            later();
          };
          later();
          return {
            update: (_, previous) => {
              if (previous.doc !== view.state.doc) later();
            },
            destroy: () => {
              isGone = true;
              notes.unobserveDeep(onChange);
              stopAuthors?.();
            },
          };
        },
      }),
    ];
  },
});
