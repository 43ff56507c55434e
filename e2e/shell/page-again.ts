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
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The app has no window.');
  // It may be between the page that is gone and the one that comes.
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return { page, close: () => browser.close() };
}

/** Ends the page's process as the system would, and waits until Electron has put another in its place. */
export async function crashPage(app: WaymarkApp): Promise<void> {
  app.expectProblem(/The page crashed/u);
  const pidOf = (): Promise<number> =>
    app.electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    );
  const pid = await pidOf();
  expect(pid).toBeGreaterThan(0);
  process.kill(pid, 'SIGKILL');
  await expect.poll(pidOf).not.toBe(pid);
  await expect.poll(pidOf).toBeGreaterThan(0);
}
