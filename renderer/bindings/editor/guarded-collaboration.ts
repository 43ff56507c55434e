import { Collaboration } from '@tiptap/extension-collaboration';
import type { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap';
import type { NotesCheck } from './notes-check.ts';
import { isSound } from './notes-check.ts';

/**
 * Cuts the binding between editor and document before it meets what it does not know: it would delete that, for both people.
 * From then on neither changes the other; whoever made the editor puts it away.
 */
function guard(sync: Plugin, check: NotesCheck, onCut: () => void): void {
  const made = sync.spec.view;
  if (made === undefined) throw new Error('The binding has no view.');
  sync.spec.view = (view) => {
    let isCut = false;
    // Heard before the binding hears of the same change, which begins to listen below.
    const stop = check.subscribe(() => {
      if (isCut || isSound(check.snapshot())) return;
      isCut = true;
      const { binding } = ySyncPluginKey.getState(view.state) as { readonly binding: ProsemirrorBinding };
      binding.destroy();
      onCut();
    });
    const inner = made.call(sync, view);
    return {
      update: (view, previous) => {
        if (!isCut) inner.update?.(view, previous);
      },
      destroy: () => {
        stop();
        inner.destroy?.();
      },
    };
  };
}

/** The shared text under the editor, without undo keys of its own: the window's undo hears them. */
export const guardedCollaboration = (check: NotesCheck, onCut: () => void) =>
  Collaboration.extend({
    addKeyboardShortcuts: () => ({}),
    addProseMirrorPlugins() {
      const plugins = Collaboration.config.addProseMirrorPlugins?.call(this as never) ?? [];
      const sync = plugins.find(({ spec }) => spec.key === ySyncPluginKey);
      if (sync === undefined) throw new Error('The binding is not among its plugins.');
      guard(sync, check, onCut);
      return plugins;
    },
  });
