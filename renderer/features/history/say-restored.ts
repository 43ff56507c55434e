import type { Restored } from '@/bindings/restore-version.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { strings } from './strings.ts';

/** Says that something is as it was, with the way back; or that nothing was changed, and why. */
export function sayRestored(
  restored: Restored,
  words: string,
  notRestored: string = strings.notRestored,
): void {
  if (!restored.ok) {
    showToast(notRestored);
    return;
  }
  showToast(words, { label: strings.undo, onChoose: () => void restored.value() });
}
