import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type * as Y from 'yjs';
import type { SharedDocument } from '@/model/documents.ts';
import type { Role } from '@/model/role.ts';
import { paragraphAuthors } from './paragraph-authors.ts';

const key = new PluginKey<DecorationSet>('author-bars');

function bars(
  state: EditorState,
  authors: readonly (Role | undefined)[],
  spoken: Readonly<Record<Role, string>>,
) {
  const decorations: Decoration[] = [];
  state.doc.forEach((node, offset, index) => {
    const author = authors[index];
    if (author === undefined) return;
    const attributes = { class: `bar-${author}`, title: spoken[author] };
    decorations.push(Decoration.node(offset, offset + node.nodeSize, attributes));
  });
  return DecorationSet.create(state.doc, decorations);
}

/**
 * The provenance bar beside each block of a rich text. Authors are read from the document after each change of it, and
 * the editor is told only when one of them is another: typing in one's own paragraph costs nothing here.
 */
export const AuthorBars = Extension.create<{
  document: SharedDocument;
  notes: Y.XmlFragment;
  /** The two names, for the bar's tooltip: colour and shape are not all. */
  names: Readonly<Record<Role, string>>;
}>({
  name: 'authorBars',
  addProseMirrorPlugins() {
    const { document, notes, names } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, before) =>
            (transaction.getMeta(key) as DecorationSet | undefined) ??
            before.map(transaction.mapping, transaction.doc),
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => {
          let shown: string | undefined;
          let isGone = false;
          const show = (): void => {
            if (isGone) return;
            const authors = paragraphAuthors(document, notes);
            // While the editor and the document differ (one of them is a step ahead) there is nothing to line up.
            if (authors.length !== view.state.doc.childCount) return;
            const next = authors.join();
            // A change that did not come from the editor (undo, a file) draws its blocks anew, and their bars are gone.
            const drawn = key.getState(view.state)?.find().length ?? 0;
            if (next === shown && drawn === authors.filter((author) => author !== undefined).length) return;
            shown = next;
            view.dispatch(
              view.state.tr.setMeta(key, bars(view.state, authors, names)).setMeta('addToHistory', false),
            );
          };
          const later = (): void => queueMicrotask(show);
          notes.observeDeep(later);
          later();
          return {
            update: (_, previous) => {
              if (previous.doc !== view.state.doc) later();
            },
            destroy: () => {
              isGone = true;
              notes.unobserveDeep(later);
            },
          };
        },
      }),
    ];
  },
});
