import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { backUpNow } from './back-up-now.ts';
import { addPoints, begin, makeSession, row } from './people.ts';

const reminder = (page: Page) => page.getByText('Your recovery phrase is not written down yet.');

/** Opens the phrase from wherever it is offered, and reads it as a person does. */
async function readPhrase(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Write down my phrase' }).click();
  const items = page.getByRole('list', { name: 'The twelve words' }).getByRole('listitem');
  await expect(items).toHaveCount(12);
  return (await items.allInnerTexts()).map((item) => item.replaceAll(/[\d\s]/gu, ''));
}

/** Answers the three questions from what was written down. */
async function showThatIHaveThem(page: Page, words: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'I have written them down' }).click();
  const fields = page.getByRole('dialog').getByRole('textbox', { name: /^Word \d+$/u });
  await expect(fields).toHaveCount(3);
  for (const field of await fields.all()) {
    const number = Number(
      /\d+/u.exec(
        await field.getAttribute('id').then((id) => page.locator(`label[for="${id ?? ''}"]`).innerText()),
      )?.[0],
    );
    await field.fill(words[number - 1] ?? '');
  }
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'You have your phrase' })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
}

const settings = (page: Page) => page.getByRole('link', { name: 'Settings' }).click();
const section = (page: Page) => page.getByRole('region', { name: 'Recovery phrase' });

async function emptyDataFolder(app: WaymarkApp): Promise<void> {
  for (const name of await readdir(app.dataFolder))
    if (name !== 'dialog-answers.json')
      await rm(join(app.dataFolder, name), { recursive: true, force: true });
}

test('the phrase is offered, put off, written down, checked, and never shown again', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await expect(page.getByRole('button', { name: 'Write down my phrase' })).toBeVisible();
  await expectAccessible(page, 'the offer');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('button', { name: 'Write down my phrase' })).toBeHidden();
  await app.relaunch();
  const again = app.page;
  await expect(reminder(again)).toBeVisible();
  const words = await readPhrase(again);
  await expectAccessible(again, 'the phrase');
  await again.keyboard.press('Escape');
  await expect(again.getByText(words.join(' '))).toBeHidden();
  expect(await again.locator('html').innerHTML()).not.toContain(words.slice(0, 3).join(' '));

  expect(await readPhrase(again)).toEqual(words);
  await again.getByRole('button', { name: 'I have written them down' }).click();
  const fields = again.getByRole('dialog').getByRole('textbox', { name: /^Word \d+$/u });
  for (const field of await fields.all()) await field.fill('zebra');
  await again.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(again.getByText(/^That is not the/u).first()).toBeVisible();
  await expectAccessible(again, 'wrong words');
  await again.getByRole('button', { name: 'Show the words again' }).click();
  await showThatIHaveThem(again, words);
  await expect(reminder(again)).toBeHidden();

  await settings(again);
  await expect(section(again).getByText(/Written down, and checked on/u)).toBeVisible();
  await expectAccessible(again, 'settings');
  expect(await again.evaluate(() => window.waymark.readSecret('pending-phrase'))).toBeNull();

  await section(again).getByRole('button', { name: 'Check my phrase' }).click();
  const field = again.getByLabel('Your twelve words');
  await field.fill('leagl winner ');
  await expect(again.getByText('in no phrase')).toBeVisible();
  await again.getByRole('button', { name: 'Compare' }).click();
  await expect(again.getByText('The marked words are in no phrase.')).toBeVisible();
  await expectAccessible(again, 'a word that is none');
  await field.fill('legal winner thank year wave sausage worth useful legal winner thank yellow');
  await again.getByRole('button', { name: 'Compare' }).click();
  await expect(again.getByText(/^That is a whole phrase, but not the one of this device/u)).toBeVisible();
  await field.fill(words.map((word, index) => `${String(index + 1)}. ${word.toUpperCase()}`).join('\n'));
  await again.getByRole('button', { name: 'Compare' }).click();
  await expect(again.getByRole('dialog').getByText(/^That is your phrase/u)).toBeVisible();
});

test('a new phrase takes the place of the old one, after saying what becomes of old backups', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  const words = await readPhrase(page);
  await showThatIHaveThem(page, words);
  await settings(page);
  await section(page).getByRole('button', { name: 'Make a new phrase' }).click();
  await expect(page.getByText(/still open only with the old phrase/u)).toBeVisible();
  await page.getByRole('button', { name: 'Make a new one' }).click();
  const items = page.getByRole('list', { name: 'The twelve words' }).getByRole('listitem');
  await expect(items).toHaveCount(12);
  expect((await items.allInnerTexts()).map((item) => item.replaceAll(/[\d\s]/gu, ''))).not.toEqual(words);
});

test('everything comes back on an emptied device, with the phrase', async ({ app }) => {
  await begin(app.page, 'Maya Okafor', 'Sam');
  const words = await readPhrase(app.page);
  await showThatIHaveThem(app.page, words);
  await makeSession(app.page, 'Owning the migration');
  await addPoints(app.page, 'Who decides');
  await backUpNow(app);
  await app.quit();
  await emptyDataFolder(app);
  await app.relaunch();
  const { page } = app;
  await expect(page.getByText(/^There are backups of Waymark in/u)).toBeVisible();
  await expectAccessible(page, 'first run with backups');
  await page.getByRole('button', { name: 'Bring my work back' }).click();
  const field = page.getByLabel('Your twelve words');
  await field.fill('legal winner thank year wave sausage worth useful legal winner thank yellow');
  await page.getByRole('button', { name: 'Find my backups' }).click();
  await expect(page.getByText(/^This is a whole phrase, but no backup in/u)).toBeVisible();
  await field.fill(words.join(' '));
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Find my backups' }).click();
  await expect(page.getByText('It has 1 mentorship and 1 session, with Sam.')).toBeVisible();
  await expectAccessible(page, 'a backup to bring back');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('link', { name: /^Sam/u }).click();
  await page
    .getByRole('link', { name: /Owning the migration/u })
    .first()
    .click();
  await expect(row(page, 'Who decides')).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByLabel('My name')).toHaveValue('Maya Okafor');
  await expect(section(page).getByText(/^Written down/u)).toBeVisible();
});

test('where there is no backup, that is said, and another folder can be chosen', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: /^I have used Waymark before/u }).click();
  await expect(page.getByText(/^There are no backups in|is not there/u)).toBeVisible();
  await expectAccessible(page, 'no backup');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Your name')).toBeVisible();
});
