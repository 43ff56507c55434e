import type { Locator } from '@playwright/test';

/** What lies on the clipboard, or is carried over the window. */
export interface Pasted {
  readonly text?: string;
  readonly html?: string;
  /** Files, by their names. */
  readonly files?: readonly string[];
}

/**
 * Puts something into a field as the system would, by pasting or dropping. The clipboard itself belongs to all apps of a
 * display, and so to other tests that run at the same time.
 */
export async function paste(field: Locator, pasted: Pasted, how: 'paste' | 'drop' = 'paste'): Promise<void> {
  await field.evaluate(
    (target, { pasted, how }) => {
      const data = new DataTransfer();
      if (pasted.text !== undefined) data.setData('text/plain', pasted.text);
      if (pasted.html !== undefined) data.setData('text/html', pasted.html);
      for (const name of pasted.files ?? []) data.items.add(new File(['bytes'], name, { type: 'image/png' }));
      const { left, top } = (target.lastElementChild ?? target).getBoundingClientRect();
      const place = { bubbles: true, cancelable: true, clientX: left + 20, clientY: top + 8 };
      target.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent('paste', { ...place, clipboardData: data })
          : new DragEvent('drop', { ...place, dataTransfer: data }),
      );
    },
    { pasted, how },
  );
}
