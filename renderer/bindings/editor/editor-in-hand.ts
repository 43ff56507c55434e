import { useSyncExternalStore } from 'react';
import type { Editor } from '@tiptap/core';

const listeners = new Set<() => void>();
let inHand: Editor | undefined;

function set(editor: Editor | undefined): void {
  if (editor === inHand) return;
  inHand = editor;
  for (const listener of listeners) listener();
}

/** Makes an editor the one that commands are for while it has the focus, and after. Returns what lets go of it. */
export function takeInHand(editor: Editor): () => void {
  const take = (): void => set(editor);
  editor.on('focus', take);
  return () => {
    editor.off('focus', take);
    if (inHand === editor) set(undefined);
  };
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The editor that somebody wrote in last; `undefined` where none of those on screen is it. */
export const useEditorInHand = (): Editor | undefined => useSyncExternalStore(subscribe, () => inHand);
