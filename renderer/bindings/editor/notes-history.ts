import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import type { History } from '@/model/undo/history.ts';

interface Caret {
  readonly anchor: Y.RelativePosition;
  readonly head: Y.RelativePosition;
}

/**
 * The document's undo manager as the editor may hold it. The editor's undo plugin destroys the manager it was given with
 * every view, and restores the caret only with the next change from elsewhere: here it can do neither.
 */
export function managerForEditor(history: History): Y.UndoManager {
  const { manager } = history;
  const silent = (): void => undefined;
  return Object.create(manager, {
    undo: { value: () => history.step('undo') },
    redo: { value: () => history.step('redo') },
    stopCapturing: { value: () => manager.stopCapturing() },
    on: { value: silent },
    off: { value: silent },
    destroy: { value: silent },
    restore: { value: undefined, writable: true },
  }) as Y.UndoManager;
}

function caretOf(view: EditorView, notes: Y.XmlFragment): Caret | undefined {
  const { binding } = ySyncPluginKey.getState(view.state) as {
    readonly binding: { readonly mapping: Map<Y.AbstractType<unknown>, never> } | null;
  };
  if (binding === null) return undefined;
  const { anchor, head } = view.state.selection;
  const at = (position: number) =>
    absolutePositionToRelativePosition(position, notes, binding.mapping) as Y.RelativePosition;
  return { anchor: at(anchor), head: at(head) };
}

function putCaret(view: EditorView, notes: Y.XmlFragment, caret: Caret): void {
  const { binding } = ySyncPluginKey.getState(view.state) as {
    readonly binding: { readonly mapping: Map<Y.AbstractType<unknown>, never> } | null;
  };
  if (binding === null || notes.doc === null) return;
  const { doc } = notes;
  const at = (position: Y.RelativePosition) =>
    relativePositionToAbsolutePosition(doc, notes, position, binding.mapping);
  const [anchor, head] = [at(caret.anchor), at(caret.head)];
  if (anchor === null || head === null) return;
  const { state } = view;
  const selection = TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head));
  view.dispatch(state.tr.setSelection(selection).setMeta('addToHistory', false).scrollIntoView());
}

/** Undo in the editor: one history with everything else in its document, and the caret back where it was. */
export const NotesHistory = Extension.create<{ history: History; notes: Y.XmlFragment }>({
  name: 'notesHistory',
  addProseMirrorPlugins() {
    const { history, notes } = this.options;
    const { manager } = history;
    history.follow(ySyncPluginKey);
    return [
      new Plugin({
        view: (view) => {
          /** Where the caret was before the change that is about to be captured. */
          let before = caretOf(view, notes);
          let latest = before;
          const isHere = (changed: ReadonlyMap<unknown, unknown>): boolean => changed.has(notes);
          const onStep: Parameters<typeof manager.on<'stack-item-added'>>[1] = ({
            stackItem,
            changedParentTypes,
          }) => {
            if (isHere(changedParentTypes)) stackItem.meta.set(notes, before);
          };
          const onTaken: Parameters<typeof manager.on<'stack-item-popped'>>[1] = ({
            stackItem,
            changedParentTypes,
          }) => {
            const caret = stackItem.meta.get(notes) as Caret | undefined;
            if (caret !== undefined && isHere(changedParentTypes)) putCaret(view, notes, caret);
          };
          const onBegin = (): void => {
            before = latest;
          };
          manager.doc.on('beforeAllTransactions', onBegin);
          manager.on('stack-item-added', onStep);
          manager.on('stack-item-popped', onTaken);
          return {
            update: () => {
              latest = caretOf(view, notes);
            },
            destroy: () => {
              manager.doc.off('beforeAllTransactions', onBegin);
              manager.off('stack-item-added', onStep);
              manager.off('stack-item-popped', onTaken);
            },
          };
        },
      }),
    ];
  },
});
