import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { openFile, saveFile } from './exchange.ts';
import {
  addPoints,
  begin,
  introduce,
  makeSession,
  messages,
  openPoint,
  row,
  titles,
  writeNotes,
} from './people.ts';

const versions = (page: Page) => page.locator('main').getByRole('button', { name: /^\d\d:\d\d/u });
const agendaThen = (page: Page) => page.getByRole('list', { name: 'The agenda as it was' });
const session = (page: Page) => page.getByLabel('Add a point');

/** Leaves the session, which keeps a version of it, and comes back. */
async function leave(page: Page, topic: string): Promise<void> {
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Open the agenda' })).toBeVisible();
  await page.getByRole('button', { name: 'Open the agenda' }).click();
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible();
  await expect(session(page)).toBeVisible();
}

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
}

/** A session with one version behind it, changed since. */
async function write(page: Page): Promise<void> {
  await begin(page, 'Maya Okafor', 'Sam');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'Read the old design', 'Who decides');
  await writeNotes(page, 'Who decides', 'We decide together.');
  await leave(page, 'Owning the migration');
  await openHistory(page);
  await expect(versions(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Owning the migration' }).click();
  await openPoint(page, 'Read the old design');
  await page.getByLabel('Point', { exact: true }).fill('Read Leila’s design');
  await page.keyboard.press('Escape');
  await openPoint(page, 'Who decides');
  await page.getByRole('textbox', { name: /^Notes on/u }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('We decide alone.');
  await page.keyboard.press('Escape');
  await addPoints(page, 'Added later');
}

const later = ['Read Leila’s design', 'Who decides', 'Added later'];

test('leaving a session keeps a version; it shows what was different, is restored, and that is undone', async ({
  app,
}) => {
  const { page } = app;
  await write(page);
  await row(page, 'Who decides').focus();
  await page.keyboard.press('Delete');
  await openHistory(page);
  // Leaving for the history keeps what was changed until then, too.
  await expect(versions(page)).toHaveCount(2);
  await expect(versions(page).first()).toContainText('1 point added, 1 point removed, 1 point reworded');
  await expect(versions(page).last().getByRole('img', { name: 'Maya Okafor, learner' })).toBeVisible();

  await versions(page).last().click();
  await expect(page.getByText('Since then: 1 point added, 1 point removed, 1 point reworded.')).toBeVisible();
  await expect(agendaThen(page).locator('del', { hasText: 'the old' })).toBeVisible();
  await expect(agendaThen(page).locator('ins', { hasText: 'Leila’s' })).toBeVisible();
  await expect(agendaThen(page).locator('del', { hasText: 'Who decides' })).toContainText('removed since:');
  await expect(agendaThen(page).getByText('We decide together.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Added since then' })).toContainText('Added later');
  await expectAccessible(page, 'a version, with what changed since');
  await page.getByRole('radio', { name: 'As it was' }).click();
  await expect(agendaThen(page)).toContainText('Read the old design');
  await expect(agendaThen(page).locator('ins, del')).toHaveCount(0);
  await expectAccessible(page, 'a version, as it was');

  await page.getByRole('button', { name: 'Restore this version' }).click();
  const dialog = page.getByRole('dialog', { name: /^Restore the session as it was today, \d\d:\d\d\?$/u });
  await expect(dialog.getByRole('listitem')).toHaveText([
    '1 point comes back.',
    '1 point added since is taken off the agenda.',
    '1 point gets its earlier words back.',
  ]);
  await expectAccessible(page, 'restoring a version');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(session(page)).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(['Read the old design', 'Who decides']);

  // The newest message stands last; the first still offers the removed point.
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => titles(page)).toEqual(['Read Leila’s design', 'Added later']);
});

test('notes are marked word by word, and one point is restored by the keyboard alone', async ({ app }) => {
  const { page } = app;
  await write(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('history of this');
  await expect(page.getByRole('option', { selected: true })).toContainText('istory');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await expect(versions(page)).toHaveCount(2);
  await versions(page).last().focus();
  await page.keyboard.press('Enter');
  await expect(versions(page).last()).toHaveAttribute('aria-current', 'true');
  await expect(agendaThen(page).locator('del', { hasText: 'together' })).toBeVisible();
  await expect(agendaThen(page).locator('ins', { hasText: 'alone' })).toBeVisible();
  await page.getByRole('button', { name: 'Restore this point: Who decides' }).focus();
  await page.keyboard.press('Enter');
  await expect(messages(page).getByText('The point is as it was.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore this point: Who decides' })).toBeHidden();
  await expect(agendaThen(page).getByText('We decide together.')).toBeVisible();
  await page.getByRole('link', { name: 'Owning the migration' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(later);
});

test('a version is kept by hand, before a file is merged, and after a restart all are there', async ({
  pair,
}) => {
  const { learner, mentor } = pair;
  await begin(learner.page, 'Maya Okafor', 'Sam');
  await makeSession(learner.page, 'Owning the migration');
  await addPoints(learner.page, 'one');
  const file = await saveFile(learner, 'Sam', 'first.waymark');
  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(file);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await mentor.page.getByRole('button', { name: 'Take part' }).click();
  await mentor.page.getByRole('link', { name: /^Owning the migration/u }).click();
  await addPoints(mentor.page, 'from Sam');
  const answer = await saveFile(mentor, 'Maya', 'answer.waymark');

  await openFile(learner, answer);
  await expect(learner.page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible();
  await openHistory(learner.page);
  await expect(versions(learner.page).filter({ hasText: 'Before a file was merged' })).toHaveCount(1);
  await expect(versions(learner.page)).toHaveCount(2);
  await expect(
    versions(learner.page).first().getByRole('img', { name: 'Sam Lindqvist, mentor' }),
  ).toBeVisible();
  await learner.page.getByRole('button', { name: 'Keep a version now' }).click();
  await expect(versions(learner.page).filter({ hasText: 'Kept by hand' })).toHaveCount(1);
  await expect(versions(learner.page)).toHaveCount(2);

  await learner.relaunch();
  await learner.page.getByRole('button', { name: 'Open the agenda' }).click();
  await openHistory(learner.page);
  await expect(versions(learner.page)).toHaveCount(2);
  await versions(learner.page).last().click();
  await expect(agendaThen(learner.page)).toContainText('one');
  await expect(learner.page.getByRole('list', { name: 'Added since then' })).toContainText('from Sam');
});
