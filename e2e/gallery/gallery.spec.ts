import { existsSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { plates } from '../../renderer/ui/gallery/plates.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { showPlate, test } from './open-gallery.ts';

/**
 * Letters and hairlines are drawn a little differently by another version of Chromium. The pictures were taken with
 * this one, which every Linux machine without the pinned Electron uses.
 */
const picturedElectron = '33.2.1';

/**
 * Only for the edges of letters and curves: the pictures are kept with 256 colours, which moves some of those by up to 6
 * steps of 255, and processors round differently. A grey may be off by 7 steps (the threshold squared times 35,215 is
 * half of 7 squared), and 20 pixels of a million by more.
 */
const tolerance = { threshold: 0.0265, maxDiffPixels: 20 };

const themes = ['light', 'dark'] as const;

async function expectLook(part: Page | Locator, name: string, electronVersion: string): Promise<void> {
  if (electronVersion !== picturedElectron) return;
  if (!existsSync(test.info().snapshotPath(name))) {
    // Playwright leaves a picture behind only where there was one; `npm run gallery -- --accept` wants new ones too.
    const path = test.info().outputPath(name.replace('.png', '-actual.png'));
    await part.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' });
  }
  await expect.soft(part).toHaveScreenshot(name, tolerance);
}

/** Last of all, so that everything else was tested. */
function skipWithoutPictures(electronVersion: string): void {
  test.skip(
    electronVersion !== picturedElectron,
    `The pictures are of Electron ${picturedElectron} and this is ${electronVersion}: all but the looks was tested.`,
  );
}

for (const { id, title } of plates) {
  test(`the plate ${title} fits its window, passes axe and looks as it did`, async ({ gallery }) => {
    const { page, electronVersion, complaints } = gallery;
    for (const theme of themes) {
      await showPlate(page, id, theme);
      const hidden = await page.evaluate(() => {
        const box = document.querySelector('main') ?? document.documentElement;
        return [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight];
      });
      expect.soft(hidden, 'nothing is outside the picture').toEqual([0, 0]);
      await expectLook(page, `${id}-${theme}.png`, electronVersion);
    }
    await expectAccessible(page, title);
    expect(complaints).toEqual([]);
    skipWithoutPictures(electronVersion);
  });
}

const floating = [
  { name: 'menu', button: 'Point', role: 'menu' },
  { name: 'popover', button: 'Popover', role: 'dialog' },
  { name: 'dialog', button: 'Dialog', role: 'dialog' },
  { name: 'toast', button: 'Toast', role: 'region' },
] as const;

for (const { name, button, role } of floating) {
  test(`the ${name} passes axe and looks as it did`, async ({ gallery }) => {
    const { page, electronVersion } = gallery;
    for (const theme of themes) {
      await showPlate(page, 'actions', theme);
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByRole(role)).toBeVisible();
      await page.mouse.move(0, 0);
      await expectLook(page.getByRole(role), `${name}-${theme}.png`, electronVersion);
    }
    await expectAccessible(page, name);
    skipWithoutPictures(electronVersion);
  });
}
