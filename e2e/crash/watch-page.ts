import type { Page } from '@playwright/test';
import type { Line } from './world.ts';

/** What the window shows at one moment. */
export interface Sight {
  /** Whether its status line says "Saved on this device". */
  readonly isSaved: boolean;
  /** The heading of the view. */
  readonly heading: string;
  /** The agenda, in its order; of the open point the state is not seen, of the closed ones the notes are not. */
  readonly lines: readonly (Omit<Line, 'words' | 'isDiscussed'> & {
    readonly isDiscussed: boolean | undefined;
    readonly words: readonly string[] | undefined;
  })[];
}

/**
 * Tells of everything the window shows, whenever it changes, in the order in which it showed it: through Chromium's own
 * port, so that whatever kills the app a moment later cannot unsay it.
 */
export async function watchPage(
  page: Page,
  onSight: (sight: Sight) => void,
  /**
   * How long the page stands still once it has told that something is saved, milliseconds. A transaction that had not
   * completed cannot complete then, because the page has to hear of its requests first: what was called saved too early, be
   * it by a millisecond, is not saved when the kill comes.
   */
  standStillMs: number,
): Promise<void> {
  await page.exposeFunction('tellSight', (text: string) => onSight(JSON.parse(text) as Sight));
  await page.evaluate((standStillMs) => {
    let last = '';
    let lastSaved = '';
    const look = (): void => {
      const lines = [...document.querySelectorAll('ol[aria-label="Agenda"] [data-point]')].map((point) => {
        const title = point.querySelector('textarea');
        const notes = point.querySelector('.notes');
        return title === null
          ? {
              title: point.querySelector('button')?.textContent ?? '',
              isDiscussed: [...point.querySelectorAll('.meta')].some(
                ({ textContent }) => textContent === 'Discussed',
              ),
            }
          : {
              title: title.value,
              words: notes === null ? undefined : (notes.textContent.match(/e\d+x/gu) ?? []),
            };
      });
      const isSaved = [...document.querySelectorAll('span')].some(
        (span) =>
          span.textContent === 'Saved on this device' && span.checkVisibility({ visibilityProperty: true }),
      );
      const seen = { heading: document.querySelector('h1')?.textContent ?? '', lines };
      const sight = JSON.stringify({ isSaved, ...seen });
      if (sight === last) return;
      last = sight;
      void (window as unknown as { tellSight: (text: string) => Promise<void> }).tellSight(sight);
      if (!isSaved || lastSaved === JSON.stringify(seen)) return;
      lastSaved = JSON.stringify(seen);
      for (const end = performance.now() + standStillMs; performance.now() < end;);
    };
    // A task of its own: by then React has brought the status line up to what the same key has changed, as it has before
    // anything is painted. Not a frame: those stop while a window is hidden.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = look;
    new MutationObserver(() => port2.postMessage(undefined)).observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    look();
  }, standStillMs);
}
