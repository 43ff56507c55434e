import { readdir } from 'node:fs/promises';
import { expect } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { savedOnThisDevice } from './people.ts';

/** Makes a backup by hand, and waits until it is there as a whole. */
export async function backUpNow({ page, backupFolder }: WaymarkApp): Promise<void> {
  await expect(savedOnThisDevice(page)).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect
    .poll(async () => {
      const files = await readdir(backupFolder, { recursive: true }).catch(() => []);
      return files.filter((file) => file.endsWith('by-hand.backup')).length;
    })
    .toBe(1);
}
