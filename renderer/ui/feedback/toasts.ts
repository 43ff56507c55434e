import { announce } from '../announce.ts';
import { createToastQueue } from './toast-queue.ts';
import type { Toast } from './toast-queue.ts';

/** The window's one queue; ToastRegion shows it. */
export const toasts = createToastQueue({
  now: () => performance.now(),
  after: (delayMs, call) => {
    const timer = window.setTimeout(call, delayMs);
    return () => window.clearTimeout(timer);
  },
});

/** Says what was done for ten seconds, with the way back if there is one. Also read to a screen reader. */
export function showToast(text: string, action?: Toast['action']): void {
  toasts.show(text, action);
  announce(action ? `${text} ${action.label}` : text);
}
