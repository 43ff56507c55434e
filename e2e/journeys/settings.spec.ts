import { expect, test } from '../fixtures/test.ts';
import { openFile, saveFile } from './exchange.ts';
import { begin, introduce } from './people.ts';

test('a theme and a text size are kept, and hold before the first paint of the next start', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam');
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await app.page.getByRole('radio', { name: 'Dark' }).check();
  await app.page.getByLabel('Text size').selectOption('150');
  await expect.poll(() => app.page.evaluate(() => devicePixelRatio)).toBe(1.5);
  await app.relaunch();
  const shown = await app.page.evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    matchMedia('(prefers-color-scheme: dark)').matches,
    devicePixelRatio,
  ]);
  expect(shown).toEqual(['rgb(29, 27, 24)', true, 1.5]);
});

test('a new name of mine reaches my partner with the next file', async ({ pair }) => {
  const { learner, mentor } = pair;
  await begin(learner.page, 'Maya Okafor', 'Sam');
  const first = await saveFile(learner, 'Sam', 'first.waymark');
  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(first);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await mentor.page.getByRole('button', { name: 'Take part' }).click();
  await expect(mentor.page.getByRole('link', { name: /^Maya Okafor/u })).toBeVisible();

  await learner.page.getByRole('link', { name: 'Settings' }).click();
  await learner.page.getByLabel('My name').fill('');
  await expect(learner.page.getByText('Write the name your partner knows you by.')).toBeVisible();
  await learner.page.getByLabel('My name').fill('Maya Adeyemi');
  await learner.page.getByLabel('My name').press('Enter');
  await learner.page.getByRole('link', { name: /^Sam/u }).click();
  const second = await saveFile(learner, 'Sam', 'second.waymark');
  await openFile(mentor, second);
  await expect(mentor.page.getByRole('link', { name: /^Maya Adeyemi/u })).toBeVisible();
  await expect(mentor.page.getByText('1 name taken or changed', { exact: false })).toBeVisible();
});

test('a name that is half typed is taken when the window closes or the view is left', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam');
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await app.page.getByLabel('My name').fill('Maya Okafor');
  await app.page.keyboard.press('Alt+ArrowLeft');
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await expect(app.page.getByLabel('My name')).toHaveValue('Maya Okafor');
  await app.page.getByLabel('My name').fill('Maya Adeyemi');
  await app.relaunch();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await expect(app.page.getByLabel('My name')).toHaveValue('Maya Adeyemi');
});
