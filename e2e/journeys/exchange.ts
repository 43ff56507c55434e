import { expect, test, type Page } from '@playwright/test';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { messages } from './people.ts';

/** Goes as far as the choice where to save a file for the other person. */
export async function askToSave(page: Page, partner: string): Promise<void> {
  await page.getByRole('button', { name: `Save a file for ${partner}` }).click();
  const dialog = page.getByRole('dialog', { name: `Save a file for ${partner}?` });
  await expect(dialog.getByText('The file is not encrypted yet', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Choose where to save it' }).click();
}

/** Takes part in the mentorship of a file that was just opened in the first run. */
export async function takePart(page: Page, partner: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: `Take part in a mentorship with ${partner}?` });
  await dialog.getByRole('button', { name: 'Take part' }).click();
  await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
}

/** Saves a file for the other person; returns where it is. */
export async function saveFile(app: WaymarkApp, partner: string, name: string): Promise<string> {
  const path = test.info().outputPath(name);
  app.answerSaveDialog(path);
  await askToSave(app.page, partner);
  await expect(messages(app.page).getByText(`Saved as “${name}”.`)).toBeVisible();
  return path;
}

/** Opens a file in an app that already takes part in its mentorship. */
export async function openFile(
  app: Pick<WaymarkApp, 'answerOpenDialog' | 'page'>,
  path: string,
): Promise<void> {
  app.answerOpenDialog(path);
  await app.page.getByRole('button', { name: 'Open a file' }).click();
}
