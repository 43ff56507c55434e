/** Fields with an undo of their own, Chromium's: what is typed there is not in any document yet. */
const plainField = 'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"]), textarea';

/**
 * Put this on a field, or around fields, whose every letter goes into a document at once: its undo is the document's. A
 * value given by React makes Chromium's own undo for such a field forget or repeat.
 */
export const writesThrough = { 'data-writes-through': '' } as const;

const floating = 'dialog[open], [role="dialog"], [role="alertdialog"]';

/**
 * The field whose own undo is meant, `undefined` where the document's is. A field that is empty has nothing to take back,
 * unless it stands in a dialog, from where nobody means what is behind it.
 */
export function fieldWithOwnUndo(focused: Element | null): Element | undefined {
  if (focused === null || !focused.matches(plainField)) return undefined;
  // A search for something to do is no text; undo may be what is looked for.
  if (focused.matches('[role="combobox"]')) return undefined;
  if (focused.closest(floating) !== null) return focused;
  if (focused.closest('[data-writes-through]') !== null) return undefined;
  return (focused as HTMLInputElement | HTMLTextAreaElement).value === '' ? undefined : focused;
}

/** Lets Chromium undo or redo in the focused field, as its own keys and menu would. */
export function undoInField(direction: 'undo' | 'redo'): void {
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else reaches a field's own undo
  document.execCommand(direction);
}

/**
 * Hears what asks for Chromium's undo without a key of ours (the system's menu, a gesture) where text is the document's, and
 * hands it on. Chromium must not undo there by itself: it would take back drawing, not writing. Returns what stops it.
 */
export function hearNativeUndo(onUndo: (direction: 'undo' | 'redo') => void): () => void {
  const onBeforeInput = (event: InputEvent): void => {
    const direction =
      event.inputType === 'historyUndo' ? 'undo' : event.inputType === 'historyRedo' ? 'redo' : undefined;
    if (direction === undefined || !(event.target instanceof Element)) return;
    if (event.target.matches(plainField) && event.target.closest('[data-writes-through]') === null) return;
    event.preventDefault();
    event.stopPropagation();
    onUndo(direction);
  };
  document.addEventListener('beforeinput', onBeforeInput, { capture: true });
  return () => document.removeEventListener('beforeinput', onBeforeInput, { capture: true });
}

/** Calls back when another field may be meant: the focus moved, or what stands in the focused one changed. */
export function watchFocusedField(listener: () => void): () => void {
  const kinds = ['focusin', 'focusout', 'input'] as const;
  for (const kind of kinds) document.addEventListener(kind, listener);
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, listener);
  };
}
