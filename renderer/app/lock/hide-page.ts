/** The element that shows the lock; everything beside it in the body is hidden while the lock is closed. */
export const lockRootId = 'lock';

interface Place {
  readonly focused: HTMLElement | undefined;
  readonly range: Range | undefined;
}

let before: Place | undefined;

/**
 * Hides the whole page from eye, keyboard, screen reader and search: base.css shows nothing but the lock's own element then,
 * also of what is added to the body later. The page keeps its state, and the place of the caret is remembered here.
 */
export function hidePage(): void {
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
  const selection = getSelection();
  const isInPage = focused?.isContentEditable === true && selection !== null && selection.rangeCount > 0;
  before = { focused, range: isInPage ? selection.getRangeAt(0).cloneRange() : undefined };
  document.documentElement.dataset['locked'] = '';
}

/** Shows it again, with the caret where it was. */
export function showPage(): void {
  delete document.documentElement.dataset['locked'];
  const { focused, range } = before ?? {};
  before = undefined;
  if (focused === undefined || !focused.isConnected) return;
  focused.focus({ preventScroll: true });
  if (range === undefined || !focused.contains(range.startContainer)) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
