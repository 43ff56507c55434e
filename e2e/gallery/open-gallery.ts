import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, _electron, type Page } from '@playwright/test';
import { electronProgram, playwrightLoader, projectRoot } from '../fixtures/electron-program.ts';

/** Alone about a second; beside another worker on a cold disk several. */
const startTimeoutMs = 30_000;

export interface OpenGallery {
  readonly page: Page;
  /** Of the Electron that draws it. */
  readonly electronVersion: string;
  /** What the page's console said that is no news. */
  readonly complaints: readonly string[];
}

/** Each worker opens one window: the plates leave nothing behind in each other. */
export const test = base.extend<object, { readonly gallery: OpenGallery }>({
  gallery: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const dataFolder = await mkdtemp(join(tmpdir(), 'waymark-gallery-'));
      const electron = await _electron.launch({
        executablePath: electronProgram(),
        args: [
          ...playwrightLoader(),
          join(projectRoot, 'electron/runtime/gallery-window'),
          `--user-data-dir=${dataFolder}`,
          // One way of drawing on every machine: no graphics card, one pixel a pixel, no coloured edges of letters.
          '--disable-gpu',
          '--force-device-scale-factor=1',
          '--force-color-profile=srgb',
          '--disable-lcd-text',
        ],
        env: { ...process.env, FONTCONFIG_FILE: join(projectRoot, 'e2e/gallery/fonts.conf') },
        chromiumSandbox: true,
        timeout: startTimeoutMs,
      });
      const page = await electron.firstWindow({ timeout: startTimeoutMs });
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      const electronVersion = await electron.evaluate(() => process.versions.electron);
      await use({ page, electronVersion, complaints });
      await electron.close();
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
});

/** Shows a plate in a theme and waits until nothing of it is on its way. */
export async function showPlate(page: Page, plate: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // Where the pointer was left by the test before would else show as a hovered part.
  await page.mouse.move(0, 0);
  // Through another plate, so that each picture begins from a fresh one.
  await page.goto('gallery://parts/index.html#none');
  await page.goto(`gallery://parts/index.html#${plate}`);
  await page.reload();
  await page.locator(`html[data-plate='${plate}']`).waitFor({ state: 'attached' });
  if (plate === 'messages') await page.getByRole('status', { name: 'Opening' }).waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
}
