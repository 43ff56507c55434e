import { expect, type Page } from '@playwright/test';

/** What a person does, in the words of the screen; each waits for what it leads to. */

export async function introduce(
  page: Page,
  name: string,
  purpose: 'Learner' | 'Mentor' | 'Both',
): Promise<void> {
  await page.getByLabel('Your name').fill(name);

  await page.getByRole('radio', { name: purpose, exact: true }).check();
}

export async function begin(page: Page, name: string, partner: string): Promise<void> {
  await introduce(page, name, 'Learner');
  await page.getByRole('button', { name: /^Start on my own/u }).click();
  const dialog = page.getByRole('dialog', { name: 'New mentorship' });
  await dialog.getByLabel('The other person’s name').fill(partner);
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
}

export async function makeSession(page: Page, topic: string): Promise<void> {
  await page.getByRole('button', { name: 'New session' }).click();
  const dialog = page.getByRole('dialog', { name: 'New session' });
  await dialog.getByLabel('What is it about?').fill(topic);
  await dialog.getByRole('button', { name: 'Make the session' }).click();
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible();
  await expect(page.getByLabel('Add a point')).toBeVisible();
}

export async function addPoints(page: Page, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await page.getByLabel('Add a point').fill(title);
    await page.getByLabel('Add a point').press('Enter');
    await expect(row(page, title)).toBeVisible();
  }
}

export const agenda = (page: Page) => page.getByRole('list', { name: 'Agenda' });
export const row = (page: Page, title: string) =>
  agenda(page).getByRole('button', { name: title, exact: true });

/** The agenda's titles, the open point's too, in their order. */
export const titles = (page: Page): Promise<readonly string[]> =>
  agenda(page)
    .locator('[data-point]')
    .evaluateAll((points) =>
      points.map(
        (point) => point.querySelector('textarea')?.value ?? point.querySelector('button')?.textContent ?? '',
      ),
    );

export const notes = (page: Page) => page.getByRole('textbox', { name: /^Notes on/u });

/** Opens a point and waits for its notes. */
export async function openPoint(page: Page, title: string): Promise<void> {
  await row(page, title).click();
  await expect(notes(page)).toBeVisible();
}

export async function writeNotes(page: Page, title: string, text: string): Promise<void> {
  await openPoint(page, title);
  await notes(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  await expect(row(page, title)).toBeFocused();
}

export async function readNotes(page: Page, title: string): Promise<string> {
  await openPoint(page, title);
  const text = await notes(page).innerText();
  await page.keyboard.press('Escape');
  await expect(row(page, title)).toBeFocused();
  return text;
}

export const savedOnThisDevice = (page: Page) => page.getByText('Saved on this device');

/** Where toasts are shown; what is said to a screen reader stands elsewhere in the page, with the same words. */
export const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** From Today to the agenda of the session that is next. */
export async function openNextAgenda(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the agenda' }).click();
  await expect(page.getByLabel('Add a point')).toBeVisible();
}
