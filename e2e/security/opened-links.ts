import type { ElectronApplication } from '@playwright/test';

declare global {
  var openedLinks: string[] | undefined;
}

/**
 * Replaces, in main, the function that hands a link to the system by one that writes it down: no browser or mail program
 * is there to look into, and none may open while tests run. Returns how to read what was written down.
 */
export const recordOpenedLinks = async (
  electron: ElectronApplication,
): Promise<() => Promise<readonly string[]>> => {
  await electron.evaluate(({ shell }) => {
    const links: string[] = [];
    globalThis.openedLinks = links;
    shell.openExternal = (link) => {
      links.push(link);
      return Promise.resolve();
    };
  });
  return () => electron.evaluate(() => globalThis.openedLinks ?? []);
};
