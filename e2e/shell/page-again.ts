import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';

/** A crashed page stays crashed for Playwright, whatever Electron loads into its window: this is another pair of eyes. */
export interface SecondSight {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Looks at the window anew, through Chromium's own port, once what is in it answers. */
export async function lookAgain(app: WaymarkApp): Promise<SecondSight> {
  const [port] = (await readFile(join(app.dataFolder, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The app has no page.');
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return { page, close: () => browser.close() };
}

/** Ends the page's process as the system would, and waits until Electron has put another in its place. */
export const crashPage = (app: WaymarkApp): Promise<void> =>
  untilAnotherPage(app, async (pid) => {
    process.kill(pid, 'SIGKILL');
  });

/** Does what ends the page's process, and waits until Electron has put another in its place. */
export async function untilAnotherPage(app: WaymarkApp, end: (pid: number) => Promise<void>): Promise<void> {
  app.expectProblem(/The page crashed/u);
  const pidOf = (): Promise<number> =>
    app.electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    );
  const pid = await pidOf();
  expect(pid).toBeGreaterThan(0);
  await end(pid);
  await expect.poll(pidOf).not.toBe(pid);
  await expect.poll(pidOf).toBeGreaterThan(0);
}
