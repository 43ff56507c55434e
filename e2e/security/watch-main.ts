import type { ElectronApplication } from '@playwright/test';

/** What main saw of what a page tried, with whether a guard forbade it. */
export interface Seen {
  /** What was handed to the system to open. */
  readonly opened: readonly string[];
  readonly navigations: readonly { readonly url: string; readonly forbidden: boolean }[];
  /** Where a frame really came to. */
  readonly arrived: readonly string[];
  readonly downloads: readonly { readonly url: string; readonly forbidden: boolean }[];
  /** Windows and embedded pages that came into being. */
  readonly born: number;
}

declare global {
  var seen: Seen | undefined;
}

/**
 * Writes down, in main, what the page tries and what the guards make of it. The function that hands a link to the system is
 * replaced: no browser is there to look into, and none may open while tests run. Asked once at the end, so that a table of
 * attempts costs two calls to main: give each attempt an address of its own to tell them apart.
 */
export const watchMain = async (electron: ElectronApplication): Promise<() => Promise<Seen>> => {
  await electron.evaluate(({ app, BrowserWindow, session, shell }) => {
    const opened: string[] = [];
    const navigations: { url: string; forbidden: boolean }[] = [];
    const arrived: string[] = [];
    const downloads: { url: string; forbidden: boolean }[] = [];
    const seen = { opened, navigations, arrived, downloads, born: 0 };
    globalThis.seen = seen;
    shell.openExternal = (link) => {
      opened.push(link);
      return Promise.resolve();
    };
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Added after the guards' listeners, so that these are called after them.
    contents?.on('will-frame-navigate', ({ url, defaultPrevented }) =>
      navigations.push({ url, forbidden: defaultPrevented }),
    );
    contents?.on('did-frame-navigate', (_event, url) => arrived.push(url));
    session.defaultSession.on('will-download', (event, item) =>
      downloads.push({ url: item.getURL(), forbidden: event.defaultPrevented }),
    );
    app.on('web-contents-created', () => (seen.born += 1));
  });
  return () => electron.evaluate(() => globalThis.seen as Seen);
};
