import { textDifference } from '@/lib/text-difference.ts';

const focusable = 'button, input, textarea, select, a[href], [contenteditable="true"]';

/**
 * Runs `change`, which may give the focused field another text or take away what has the focus. The caret is then where the
 * text changed, and a focus that would be lost is as near as can be.
 */
export function keepPlace(change: () => void): void {
  const focused = document.activeElement;
  const isField = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
  const before = isField ? focused.value : '';
  const around: HTMLElement[] = [];
  for (let at = focused?.parentElement ?? null; at !== null; at = at.parentElement) around.push(at);
  change();
  // React draws before the next frame; the caret of a field that it gave another text then falls to the end.
  requestAnimationFrame(() => {
    if (focused !== null && !focused.isConnected && document.activeElement === document.body) {
      const near = around.find((element) => element.isConnected);
      near?.querySelector<HTMLElement>(focusable)?.focus();
    } else if (isField && document.activeElement === focused && focused.value !== before) {
      const { index, insert } = textDifference(before, focused.value);
      focused.setSelectionRange(index + insert.length, index + insert.length);
    }
  });
}
