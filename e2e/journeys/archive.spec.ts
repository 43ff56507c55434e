import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readArchive } from '@/persistence/archive/read-archive.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { startAgain } from '../fixtures/second-start.ts';
import { expect, test } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { openFile, saveFile } from './exchange.ts';
import {
  addPoints,
  begin,
  introduce,
  makeSession,
  messages,
  readNotes,
  titles,
  writeNotes,
} from './people.ts';

const draft = 'You answered before I had begun';

/** A mentorship with a session, notes, and a draft that nobody else sees. */
async function work(page: Page): Promise<void> {
  await begin(page, 'Maya Okafor', 'Sam');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'one', 'two');
  await writeNotes(page, 'one', 'Written on the first device.');
  await page.getByRole('link', { name: 'Feedback' }).click();
  await page.getByRole('button', { name: 'Write feedback' }).first().click();
  await page.getByLabel('Heading').fill('The review');
  await page.getByLabel('Behaviour').fill(draft);
}

async function askToSaveEverything(page: Page) {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Save everything of mine' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save everything of yours?' });
  await expect(dialog.getByText('It is not encrypted', { exact: false })).toBeVisible();
  return dialog;
}

async function saveEverything(app: WaymarkApp, name: string): Promise<string> {
  const path = test.info().outputPath(name);
  app.answerSaveDialog(path);
  const dialog = await askToSaveEverything(app.page);
  await dialog.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(messages(app.page).getByText(`Saved as “${name}”.`)).toBeVisible();
  await expect(dialog).toBeHidden();
  return path;
}

const toSession = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Sam mentors you' }).click();
  await page.getByRole('link', { name: /^Owning the migration/u }).click();
  await expect(page.getByLabel('Add a point')).toBeVisible();
};

const openCopy = async (app: WaymarkApp, path: string): Promise<void> => {
  await openFile(app, path);
  const dialog = app.page.getByRole('dialog', { name: 'Merge your copy into this device?' });
  await expect(dialog.getByText('joins what is here', { exact: false }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(dialog).toBeHidden();
};

test('everything of mine goes into one file, and all of it is there on another device', async ({
  pair: { learner: first, mentor: second },
}) => {
  await work(first.page);
  const file = await saveEverything(first, 'mine.waymark');

  // The second device: nobody has been there.
  const { page } = second;
  second.answerOpenDialog(file);
  const before = page.getByRole('button', { name: /^I have a copy of my work/u });
  await before.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Go on as Maya Okafor on this device?' });
  await expect(
    dialog.getByText('1 mentorship, 1 session, 1 draft of feedback', { exact: false }),
  ).toBeVisible();
  await expect(dialog.getByText('Sam, 1 session: new on this device')).toBeVisible();
  await expectAccessible(page, 'the question about a copy');
  // At the keyboard: the focus is on going on; Escape leaves everything as it was.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(before).toBeFocused();
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  ).not.toContain('waymark/me/drafts');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Go on as Maya' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything in the copy of Maya Okafor is on this device now.')).toBeVisible();

  await toSession(page);
  expect(await titles(page)).toEqual(['one', 'two']);
  expect(await readNotes(page, 'one')).toContain('Written on the first device.');
  await page.getByRole('link', { name: 'Feedback' }).click();
  await page.getByRole('link', { name: /^The review/u }).click();
  await expect(page.getByLabel('Behaviour')).toHaveValue(draft);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByLabel('My name')).toHaveValue('Maya Okafor');

  // Both go on apart, and meet again in a file each way.
  await toSession(page);
  await writeNotes(page, 'one', ' And on the second.');
  await addPoints(page, 'from the second');
  await toSession(first.page);
  await addPoints(first.page, 'from the first');
  await writeNotes(first.page, 'two', 'Only here so far.');
  const back = await saveEverything(second, 'back.waymark');
  await toSession(first.page);
  await openCopy(first, back);
  await expect(first.page.getByText('Everything in the copy of Maya Okafor', { exact: false })).toBeVisible();
  await expect
    .poll(async () => (await titles(first.page)).toSorted())
    .toEqual(['from the first', 'from the second', 'one', 'two']);
  expect(await readNotes(first.page, 'one')).toContain('Written on the first device. And on the second.');
  expect(await readNotes(first.page, 'two')).toContain('Only here so far.');

  // Merging it once more is harmless, and says so.
  await openCopy(first, back);
  await expect(first.page.getByText('Nothing new in it', { exact: false })).toBeVisible();

  // It holds over a restart of the second.
  await second.relaunch();
  await toSession(second.page);
  await expect
    .poll(async () => (await titles(second.page)).toSorted())
    .toEqual(['from the second', 'one', 'two']);
});

test('a copy is refused by name where somebody else is, and taken where only a name has been said', async ({
  pair: { learner: maya, mentor: other },
}) => {
  await work(maya.page);
  const file = await saveEverything(maya, 'mine.waymark');

  await introduce(other.page, 'Somebody', 'Both');
  other.answerOpenDialog(file);
  await other.page.getByRole('button', { name: /^I was given a file/u }).click();
  const become = other.page.getByRole('dialog', { name: 'Go on as Maya Okafor on this device?' });
  await become.getByRole('button', { name: 'Not now' }).click();
  await other.page.getByRole('button', { name: 'New mentorship' }).first().click();
  const beginning = other.page.getByRole('dialog', { name: 'New mentorship' });
  await beginning.getByLabel('The other person’s name').fill('Ines');
  await beginning.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(other.page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
  await openFile(other, file);
  await expect(
    other.page
      .getByRole('alert')
      .getByText('This is everything of Maya Okafor, and this device is Somebody’s.', {
        exact: false,
      }),
  ).toBeVisible();
  await startAgain(other.dataFolder, [file]);
  await expect(
    other.page
      .getByRole('dialog', { name: '“mine.waymark” cannot be opened' })
      .getByText('This is everything of Maya Okafor', { exact: false }),
  ).toBeVisible();
  await other.page.keyboard.press('Escape');
  await expect(other.page.getByRole('link', { name: 'Ines mentors you' })).toBeVisible();
  await expect(other.page.getByText('Sam', { exact: true })).toHaveCount(0);
});

test('whoever has only said their name goes on as the person of the file', async ({
  pair: { learner: maya, mentor: other },
}) => {
  await work(maya.page);
  const file = await saveEverything(maya, 'mine.waymark');
  await startAgain(other.dataFolder, [file]);
  const { page } = other;
  await expect(page.getByText('The file you opened is waiting.', { exact: false })).toBeVisible();
  await introduce(page, 'Maya', 'Mentor');
  await page.getByRole('button', { name: /^I was given a file/u }).click();
  const become = page.getByRole('dialog', { name: 'Go on as Maya Okafor on this device?' });
  await become.getByRole('button', { name: 'Go on as Maya' }).click();
  await expect(page.getByText('Everything in the copy of Maya Okafor is on this device now.')).toBeVisible();
  await toSession(page);
  await addPoints(page, 'three');
  const back = await saveEverything(other, 'back.waymark');
  await toSession(maya.page);
  await openCopy(maya, back);
  await expect.poll(() => titles(maya.page)).toEqual(['one', 'two', 'three']);
});

test('one mentorship for myself leaves out what is private', async ({
  pair: { learner, mentor: second },
}) => {
  const { page } = learner;
  await work(page);
  const path = test.info().outputPath('with-sam.waymark');
  learner.answerSaveDialog(path);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Save the mentorship with Sam for myself' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save the mentorship with Sam for yourself?' });
  await expectAccessible(page, 'save one mentorship');
  await dialog.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(messages(page).getByText('Saved as “with-sam.waymark”.')).toBeVisible();
  const read = await readArchive(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.error.kind);
  expect(read.value.documents.map(({ name }) => name.replaceAll(/[0-9a-z]{26}/gu, 'id')).toSorted()).toEqual([
    'id/mentorship',
    'id/session/id',
  ]);
  for (const { update } of read.value.documents)
    expect(new TextDecoder().decode(update)).not.toContain(draft);

  second.answerOpenDialog(path);
  await second.page.getByRole('button', { name: /^I have a copy of my work/u }).click();
  await second.page.getByRole('button', { name: 'Go on as Maya' }).click();
  await toSession(second.page);
  expect(await titles(second.page)).toEqual(['one', 'two']);
});

test('a file for somebody else is not taken for a copy of mine', async ({ pair: { learner, mentor } }) => {
  await work(learner.page);
  await learner.page.getByRole('link', { name: 'Sam mentors you' }).click();
  mentor.answerOpenDialog(await saveFile(learner, 'Sam', 'for-sam.waymark'));
  const { page } = mentor;
  await page.getByRole('button', { name: /^I have a copy of my work/u }).click();
  const answer = page.getByRole('dialog', { name: 'This file cannot be opened' });
  await expect(answer.getByText('Write your name first', { exact: false })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(answer).toBeHidden();
  await expect(page.getByLabel('Your name')).toBeVisible();
});

test('saving everything is asked about first, can be left, and says why it failed', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam');
  const dialog = await askToSaveEverything(app.page);
  await expectAccessible(app.page, 'save everything');
  const choose = dialog.getByRole('button', { name: 'Choose where to save it' });
  await expect(choose).toBeFocused();
  app.answerSaveDialog(undefined);
  await app.page.keyboard.press('Enter');
  await expect(choose).toBeVisible();
  app.answerSaveDialog('/proc/no-such-place/mine.waymark');
  await choose.click();
  const told = app.page.getByRole('dialog', { name: 'The file was not saved' });
  await expect(told.getByText('Nothing was written, and nothing is lost.', { exact: false })).toBeVisible();
  await expectAccessible(app.page, 'everything could not be saved');
  const path = test.info().outputPath('again.waymark');
  app.answerSaveDialog(path);
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(messages(app.page).getByText('Saved as “again.waymark”.')).toBeVisible();
  expect((await readArchive(new Uint8Array(await readFile(path)))).ok).toBe(true);
});
