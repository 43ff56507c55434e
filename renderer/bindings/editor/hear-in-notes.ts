import type { Editor } from '@tiptap/core';
import { showToast } from '@/ui/feedback/toasts.ts';
import { strings } from './strings.ts';

const isUndoKey = ({ ctrlKey, metaKey, key, code }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && (/^[zy]$/iu.test(key) || code === 'KeyZ' || code === 'KeyY');

/**
 * Undo in the text. The editor would swallow the keys; so they go on to the window, whose undo knows all of the document. A
 * document that has no history there is undone here. True where the editor has nothing to do with the key.
 */
export function hearUndoKeys(editor: Editor, event: KeyboardEvent, hasHistory: boolean): boolean {
  if (!isUndoKey(event)) return false;
  if (hasHistory) return true;
  event.preventDefault();
  const isRedo =
    event.shiftKey || event.key.toLowerCase() === 'y' || (event.code === 'KeyY' && event.key !== 'z');
  if (isRedo) editor.commands.redo();
  else editor.commands.undo();
  return true;
}

const linkAt = ({ target }: MouseEvent): Element | null =>
  target instanceof Element ? target.closest('a, [data-refused-link]') : null;

/** Whoever follows a link leaves the caret where it is; the editor would choose the whole block instead. */
export function hearPress(event: MouseEvent): boolean {
  if (linkAt(event) === null || !(event.ctrlKey || event.metaKey)) return false;
  event.preventDefault();
  return true;
}

/** A click on a link: with Ctrl, or where nobody writes, it opens outside the app. Nothing else may follow it. */
export function hearClicks(
  event: MouseEvent,
  isWritable: boolean,
  openLink: (address: string) => Promise<boolean>,
): boolean {
  const link = linkAt(event);
  if (link === null) return false;
  event.preventDefault();
  if (isWritable && !event.ctrlKey && !event.metaKey) return false;
  const address = link.getAttribute('href');
  if (address === null) showToast(strings.refusedLink);
  else
    void openLink(address).then((isOpened) => {
      if (!isOpened) showToast(strings.linkNotOpened);
    });
  return true;
}
