import type { WebContents } from 'electron';
import { isOurPage, safeAddress } from '../app-protocol/scheme.ts';

/** Chromium's word for a navigation that was forbidden: the page is still there. */
const aborted = -3;

/**
 * Brings the app back where a page got away all the same: Chromium asks nobody about a link to `about:blank`, and shows a
 * page of its own for some others. The window would stay empty until the next start. `load` loads the page that belongs there.
 */
export const returnHome = (contents: WebContents, load: () => void): void => {
  const isOurs = (url: string): boolean => isOurPage(url) || url === safeAddress;
  contents.on('did-navigate', (_event, url) => {
    if (!isOurs(url)) load();
  });
  contents.on('did-fail-load', (_event, code, _description, url, isMainFrame) => {
    if (isMainFrame && code !== aborted && !isOurs(url)) load();
  });
};
