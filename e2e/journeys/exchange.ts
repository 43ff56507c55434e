import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { expect, test } from '../fixtures/test.ts';
import { messages } from './people.ts';

/** Saves a file for the other person; returns where it is. */
export async function saveFile(app: WaymarkApp, partner: string, name: string): Promise<string> {
  const path = test.info().outputPath(name);
  app.answerSaveDialog(path);
  await app.page.getByRole('button', { name: `Save a file for ${partner}` }).click();
  const dialog = app.page.getByRole('dialog', { name: `Save a file for ${partner}?` });
  await expect(dialog.getByText('The file is not encrypted yet', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(messages(app.page).getByText(`Saved as “${name}”.`)).toBeVisible();
  return path;
}

/** Opens a file in an app that already takes part in its mentorship. */
export async function openFile(app: WaymarkApp, path: string): Promise<void> {
  app.answerOpenDialog(path);
  await app.page.getByRole('button', { name: 'Open a file' }).click();
}
