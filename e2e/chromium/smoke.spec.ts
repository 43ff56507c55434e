import { fillRoute, routes } from '@/lib/paths.ts';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { askToSave, takePart } from '../journeys/exchange.ts';
import {
  addPoints,
  begin,
  introduce,
  makeSession,
  messages,
  notes,
  openNextAgenda,
  openPoint,
  row,
  titles,
  writeNotes,
} from '../journeys/people.ts';
import { expect, test, type Person } from './test.ts';

/** The desk behind the page, in either theme. */
const background = { light: 'rgb(251, 249, 245)', dark: 'rgb(29, 27, 24)' } as const;

/** The file goes to the browser's downloads; returns where it is. */
async function downloadFile({ page }: Person, partner: string, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), askToSave(page, partner)]);
  await expect(messages(page).getByText(`Saved as “${download.suggestedFilename()}”.`)).toBeVisible();
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return path;
}

/** Opens a file through the browser's own chooser. */
async function chooseFile({ page }: Person, button: string | RegExp, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(path);
}

async function writeFormatted(page: Page, title: string): Promise<void> {
  await openPoint(page, title);
  await notes(page).click();
  await page.keyboard.type('Nobody had said ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('no');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ask Sam');
  await page.keyboard.press('Escape');
  await expect(row(page, title)).toBeFocused();
}

async function expectFormatted(page: Page, title: string): Promise<void> {
  await openPoint(page, title);
  await expect(notes(page).locator('strong')).toHaveText('no');
  await expect(notes(page).getByRole('listitem')).toHaveText('ask Sam');
  await page.keyboard.press('Escape');
}

async function goToNextAgenda(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await openNextAgenda(page);
}

async function draftFeedback(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Feedback' }).click();
  await page.getByRole('button', { name: 'Write feedback' }).first().click();
  await page.getByLabel('Heading').fill('The review');
  await page.getByLabel('Behaviour').fill('You answered before I had begun');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('what a person writes is there after a restart, and their partner’s file is merged into it', async ({
      learner,
      mentor,
    }) => {
      const { page } = learner;
      await expect(page.locator('body')).toHaveCSS('background-color', background[colorScheme]);
      await begin(page, 'Maya Okafor', 'Sam');
      await makeSession(page, 'Owning the migration');
      await addPoints(page, 'one', 'two', 'three');
      await openPoint(page, 'one');
      await page.getByLabel('Point', { exact: true }).fill('one, reworded');
      await page.keyboard.press('Escape');
      await row(page, 'three').focus();
      await page.keyboard.press('Alt+ArrowUp');
      await expect(page.locator('[aria-live]', { hasText: 'three, moved to 2 of 3' })).toBeAttached();
      await writeFormatted(page, 'two');
      await draftFeedback(page);

      await learner.relaunch();
      await openNextAgenda(page);
      await expect.poll(() => titles(page)).toEqual(['one, reworded', 'three', 'two']);
      await expectFormatted(page, 'two');
      await page.getByRole('link', { name: /^Sam/u }).click();
      await page.getByRole('link', { name: 'Feedback', exact: true }).click();
      await page.getByRole('link', { name: /^The review/u }).click();
      await expect(page.getByLabel('Behaviour')).toHaveValue('You answered before I had begun');

      await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
      const forSam = await downloadFile(learner, 'Sam', 'for-sam.waymark');
      await chooseFile(mentor, /^I was given a file/u, forSam);
      await takePart(mentor.page, 'Maya Okafor');
      await goToNextAgenda(mentor.page);
      await expect.poll(() => titles(mentor.page)).toEqual(['one, reworded', 'three', 'two']);
      await expectFormatted(mentor.page, 'two');
      await addPoints(mentor.page, 'Sam’s point');
      await writeNotes(mentor.page, 'three', 'What would have happened?');

      const forMaya = await downloadFile(mentor, 'Maya', 'for-maya.waymark');
      await chooseFile(learner, 'Open a file', forMaya);
      await expect(page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible();
      await goToNextAgenda(page);
      await expect.poll(() => titles(page)).toEqual(['one, reworded', 'three', 'two', 'Sam’s point']);
      await openPoint(page, 'three');
      await expect(notes(page).locator('.bar-mentor')).toHaveText('What would have happened?');
    });
  });
}

const idAfter = (page: Page, word: string): string =>
  new RegExp(`${word}/([0-9a-z]{26})`, 'u').exec(page.url())?.[1] ?? '';

test('every view passes axe in light and dark', async ({ learner: { page } }) => {
  await expectAccessible(page, 'first run');
  await begin(page, 'Maya Okafor', 'Sam');
  const room = idAfter(page, 'mentorship');
  await makeSession(page, 'Owning the migration');
  const session = idAfter(page, 'sessions');
  await addPoints(page, 'one', 'two');
  await openPoint(page, 'two');
  await expectAccessible(page, 'an open point');
  const point = (await page.locator('article[data-point]').getAttribute('data-point')) ?? '';
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('Write one page');
  await page.keyboard.press('Enter');
  const action = (await page.locator('[data-task]').first().getAttribute('data-task')) ?? '';
  await draftFeedback(page);
  const feedback = idAfter(page, 'feedback');
  for (const [name, pattern] of Object.entries(routes)) {
    await page.evaluate(
      (address) => {
        window.location.hash = address;
      },
      fillRoute(pattern, { room, session, point, action, feedback, template: 'first-session' }),
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, name);
  }
});

test('a theme and a text size are kept, and a link opens outside the page', async ({ learner }) => {
  const { page } = learner;
  await begin(page, 'Maya', 'Sam');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByLabel('Text size').selectOption('150');
  await learner.relaunch();
  await expect(page.locator('body')).toHaveCSS('background-color', background.dark);
  await expect(page.locator('html')).toHaveCSS('zoom', '1.5');

  const outside = 'https://example.org/';
  await page.context().route(outside, (route) => route.fulfill({ body: 'outside' }));
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate((url) => window.waymark.openLink(url), outside),
  ]);
  await expect(opened.getByText('outside')).toBeVisible();
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(await page.evaluate(() => window.waymark.openLink('javascript:alert(1)'))).toBe(false);
});
