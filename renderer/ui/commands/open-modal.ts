/** Where somebody is writing; `undefined` where they are not. Answers what puts the caret there again. */
function rememberCaret(): (() => void) | undefined {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd } = activeElement;
    // Only fields for text have a caret.
    if (selectionStart === null) return undefined;
    return () => activeElement.setSelectionRange(selectionStart, selectionEnd);
  }
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (activeElement?.contains(range.startContainer) !== true) return undefined;
  return () => {
    if (!range.startContainer.isConnected) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
}

/**
 * Shows a modal dialog, and answers what closes it. Chromium then gives the focus back to where it was, but not the caret: what
 * is typed there would go nowhere. Close it while it is still in the document.
 */
export function openModal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  const putCaretBack = rememberCaret();
  dialog.showModal();
  return () => {
    dialog.close();
    if (document.activeElement === before) putCaretBack?.();
  };
}
