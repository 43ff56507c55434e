import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { addPoints, begin, makeSession, notes, openPoint, row, writeNotes } from './people.ts';

const bar = (page: Page) => page.getByRole('search', { name: 'Find on this page' });
const field = (page: Page) => bar(page).getByLabel('Find on this page');
const count = (page: Page) => bar(page).getByRole('status');

/** What is painted as found, in the order of the page, and which of it is in front. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const words = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
    return { others: words('found'), current: words('found-current') };
  });

async function fill(page: Page): Promise<void> {
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'Who owns the Plan', 'What if the plan fails', 'Something else');
  await writeNotes(page, 'Something else', 'A planned pause');
}

test('words are found, counted, stepped through, and the caret comes back', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await openPoint(page, 'Something else');
  await notes(page).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  const selection = () => page.evaluate(() => String(getSelection()));
  expect(await selection()).toBe('A');

  await page.keyboard.press('Control+f');
  // What was chosen is looked for first; typing replaces it.
  await expect(field(page)).toHaveValue('A');
  await page.keyboard.type('plan');
  await expect(count(page)).toHaveText('1 of 3');
  expect(await marked(page)).toEqual({ others: ['plan', 'plan'], current: ['Plan'] });
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('2 of 3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('1 of 3');
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toHaveText('3 of 3');
  await expectAccessible(page, 'find');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  expect(await marked(page)).toEqual({ others: [], current: [] });
  await expect(notes(page)).toBeFocused();
  expect(await selection()).toBe('A');
});

test('letters that come before the bar, or the line for a quick point, are theirs and no keys of the page', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'Sad news');
  await row(page, 'Sad news').focus();
  // Faster than any person types: the bar has never been fetched yet.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('sad');
  await expect(field(page)).toHaveValue('sad');
  await expect(count(page)).toHaveText('1 of 1');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Sad news')).toBeFocused();
  await page.keyboard.press('Control+Shift+a');
  await page.keyboard.type('dad');
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('dad');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Discussed', { exact: true })).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('found words stand out in light and in dark', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await page.keyboard.press('Control+f');
  await field(page).fill('plan');
  await expect(count(page)).toHaveText(/^1 of/u);
  for (const colorScheme of ['light', 'dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const [mark, ink, words, ground] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const found = getComputedStyle(document.body, '::highlight(found-current)');
      return [found.backgroundColor, color, found.color, backgroundColor];
    });
    expect([mark, colorScheme]).toEqual([ink, colorScheme]);
    expect(words).not.toBe(ink);
    expect(ground).not.toBe(ink);
  }
});

test('a word across bold and plain letters is found, and one in a field marks the field', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await openPoint(page, 'Something else');
  await notes(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' half');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('bold');
  await page.keyboard.press('Control+f');
  await field(page).fill('halfbold');
  await expect(count(page)).toHaveText('1 of 1');
  expect((await marked(page)).current).toEqual(['halfbold']);
  // The open point's title is a field.
  await field(page).fill('something');
  await expect(count(page)).toHaveText('1 of 1');
  await expect(page.getByLabel('Point', { exact: true }).or(page.locator('.point-title'))).toHaveAttribute(
    'data-found',
    'current',
  );
  await field(page).fill('nowhere at all');
  await expect(count(page)).toHaveText('Nothing found');
  await expect(page.locator('[data-found]')).toHaveCount(0);
});

test('what is written while the bar is open is found too', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await page.keyboard.press('Control+f');
  await field(page).fill('plan');
  // The notes of a closed point are among them.
  await expect(count(page)).toHaveText('1 of 3');
  await addPoints(page, 'A plan of mine');
  await expect(count(page)).toHaveText('1 of 4');
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
});

test('two hundred points are found, every one', async ({ app }) => {
  // Typing them is what takes long.
  test.slow();
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning the migration');
  for (let at = 1; at <= 200; at += 1) {
    await page.getByLabel('Add a point').fill(`Point ${String(at)} on the plan`);
    await page.getByLabel('Add a point').press('Enter');
  }
  await page.keyboard.press('Control+f');
  await field(page).fill('');
  await page.keyboard.type('plan');
  await expect(count(page)).toHaveText('1 of 200');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('2 of 200');
});
