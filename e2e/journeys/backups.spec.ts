import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { addPoints, begin, makeSession, row, savedOnThisDevice } from './people.ts';

const settings = (page: Page) => page.getByRole('link', { name: 'Settings' });
const madeByHand = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Made by hand' });

async function openBackups(page: Page): Promise<void> {
  await settings(page).click();
  await expect(page.getByRole('heading', { name: 'Backups', exact: true })).toBeVisible();
}

async function backUp(page: Page): Promise<void> {
  await openBackups(page);
  const before = await madeByHand(page).count();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(madeByHand(page)).toHaveCount(before + 1);
}

/** What a damaged disk does: the databases of what these pieces name are gone, and so is what the lists know. */
async function lose(app: WaymarkApp, piece: string): Promise<void> {
  await openBackups(app.page);
  await app.page.evaluate(async (piece) => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const gone = names.filter((name) => name.startsWith('waymark/') && name.includes(piece));
    await Promise.all(
      [...gone, 'waymark-catalogue'].map(
        (name) =>
          new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.addEventListener('success', resolve);
            request.addEventListener('error', reject);
          }),
      ),
    );
  }, piece);
  await app.relaunch();
}

/** The documents with anything in them: a view that looks for a lost one leaves a database with an empty update. */
const storedDocuments = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const hasContent = (name: string): Promise<boolean> =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('error', reject);
        request.addEventListener('success', () => {
          const rows = request.result.transaction('updates').objectStore('updates').getAll();
          rows.addEventListener('success', () => {
            request.result.close();
            resolve(rows.result.some((row: Uint8Array) => row.byteLength > 2));
          });
        });
      });
    const stored: string[] = [];
    for (const { name = '' } of await indexedDB.databases())
      if (name.startsWith('waymark/') && !name.startsWith('waymark/set-aside/') && (await hasContent(name)))
        stored.push(name);
    return stored.toSorted();
  });

const databases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

async function restore(page: Page, what?: string): Promise<void> {
  await madeByHand(page)
    .last()
    .getByRole('button', { name: /^Restore from/u })
    .click();
  const dialog = page.getByRole('alertdialog');
  if (what !== undefined) await dialog.getByRole('radio', { name: what }).check();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
}

const oneSet = async (folder: string): Promise<string> => {
  const [set] = await readdir(folder);
  if (set === undefined) throw new Error('There is no backup.');
  return join(folder, set);
};
const files = async (folder: string, ending: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(ending)).map((name) => join(folder, name));

async function withTwoMentorships(app: WaymarkApp): Promise<void> {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'What to hand over');
  await page.getByRole('button', { name: 'New mentorship' }).click();
  const dialog = page.getByRole('dialog', { name: 'New mentorship' });
  await dialog.getByLabel('The other person’s name').fill('Noor');
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
  await makeSession(page, 'Public speaking');
  await addPoints(page, 'The first minute');
  await expect(savedOnThisDevice(page)).toBeVisible();
}

const roomOf = (page: Page): string => /mentorship\/([0-9a-z]{26})/u.exec(page.url())?.[1] ?? 'none';

test('what is lost is brought back from a backup, and the restore can be taken back', async ({ app }) => {
  await withTwoMentorships(app);
  await backUp(app.page);
  const all = await storedDocuments(app.page);
  await expectAccessible(app.page, 'backups');
  await lose(app, '/session/');
  await openBackups(app.page);
  expect(await storedDocuments(app.page)).toHaveLength(all.length - 2);
  // A view that looked for one of them leaves no database behind.
  await expect
    .poll(async () => (await databases(app.page)).filter((name) => all.includes(name)))
    .toHaveLength(all.length - 2);
  const there = await databases(app.page);
  const gone = all.filter((name) => !there.includes(name));
  await restore(app.page);
  await expect(app.page.getByText(/^Restored from the backup of today/u)).toBeVisible();
  expect(await storedDocuments(app.page)).toEqual(all);
  await app.page.getByRole('link', { name: /^Sam/u }).click();
  await app.page.getByText('Owning the migration').first().click();
  await expect(row(app.page, 'What to hand over')).toBeVisible();

  await openBackups(app.page);
  await app.page.getByRole('status').getByRole('button', { name: 'Take it back…' }).click();
  const dialog = app.page.getByRole('alertdialog');
  await expectAccessible(app.page, 'taking a restore back');
  await dialog.getByRole('button', { name: 'Take it back', exact: true }).click();
  await expect(app.page.getByText(/^Taken back/u)).toBeVisible();
  expect(await storedDocuments(app.page)).toEqual(all.filter((name) => !gone.includes(name)));
});

test('one mentorship is brought back and the other one is left alone', async ({ app }) => {
  await withTwoMentorships(app);
  const noor = roomOf(app.page);
  await backUp(app.page);
  const all = await storedDocuments(app.page);
  await lose(app, '/session/');
  await openBackups(app.page);
  await restore(app.page, 'Only the mentorship with Noor');
  await expect(app.page.getByText(/^Restored from the backup of today/u)).toBeVisible();
  const missing = all.filter((name) => !name.includes(noor) && name.includes('/session/'));
  expect(missing).toHaveLength(1);
  expect(await storedDocuments(app.page)).toEqual(all.filter((name) => !missing.includes(name)));
});

test('a restore takes nothing newer away', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam');
  await makeSession(app.page, 'Owning the migration');
  await addPoints(app.page, 'before');
  await backUp(app.page);
  await app.page.getByRole('link', { name: /^Sam/u }).click();
  await app.page.getByText('Owning the migration').first().click();
  await addPoints(app.page, 'after');
  await openBackups(app.page);
  await restore(app.page);
  await expect(app.page.getByText(/^Restored from the backup of today/u)).toBeVisible();
  await app.page.getByRole('link', { name: /^Sam/u }).click();
  await app.page.getByText('Owning the migration').first().click();
  await expect(row(app.page, 'before')).toBeVisible();
  await expect(row(app.page, 'after')).toBeVisible();
});

test('a chosen folder that vanishes is said and not made anew, and one inside the profile is refused', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await openBackups(page);
  const change = page.getByRole('button', { name: 'Change folder…' });
  app.answerOpenDialog(app.dataFolder);
  await change.click();
  await expect(page.getByText(/^That folder is inside the one that holds your work/u)).toBeVisible();

  const stick = `${app.backupFolder}-stick`;
  await mkdir(stick);
  try {
    app.answerOpenDialog(stick);
    await change.click();
    await expect(page.getByText(stick)).toBeVisible();
    await expect.poll(() => readdir(stick)).toHaveLength(1);
    await rename(stick, `${stick}-pulled`);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(
      page.getByText(/^No backup could be made. The folder of the backups is not there/u),
    ).toBeVisible();
    await rename(`${stick}-pulled`, stick);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(madeByHand(page)).toHaveCount(1);
    await expect(page.getByText(/^No backup could be made/u)).toBeHidden();
  } finally {
    for (const folder of [stick, `${stick}-pulled`]) await rm(folder, { recursive: true, force: true });
  }
});

test('a folder that may not be written to is said, and what was written stays', async ({ app }) => {
  test.skip(process.platform === 'win32', 'Windows has no such permission.');
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await backUp(page);
  const set = await oneSet(app.backupFolder);
  await chmod(set, 0o500);
  try {
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByText(/^No backup could be made. Waymark may not write/u)).toBeVisible();
    await expect(madeByHand(page)).toHaveCount(1);
  } finally {
    await chmod(set, 0o700);
  }
});

test('a damaged backup is said, and changes nothing', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning the migration');
  await backUp(page);
  const before = await storedDocuments(page);
  const set = await oneSet(app.backupFolder);

  // A byte of every object is another: the backup opens, and nothing of it is taken.
  for (const file of await files(join(set, 'objects'), '.sealed')) {
    const bytes = await readFile(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    await writeFile(file, bytes);
  }
  await restore(page);
  await expect(page.getByText(/could not be read in the backup and stayed as before/u)).toBeVisible();
  expect(await storedDocuments(page)).toEqual(before);

  // The backup itself is cut off.
  const [whole] = await files(set, '-by-hand.backup');
  const bytes = await readFile(whole ?? '');
  await writeFile(whole ?? '', bytes.subarray(0, bytes.length - 9));
  await app.relaunch();
  await openBackups(app.page);
  await expect(madeByHand(app.page)).toContainText('It cannot be read. It is damaged');
  await expect(madeByHand(app.page).getByRole('button')).toHaveCount(0);
});

test('backups of somebody else in the same folder are neither listed nor touched', async ({ pair }) => {
  const { learner, mentor } = pair;
  await begin(learner.page, 'Maya', 'Sam');
  await begin(mentor.page, 'Sam', 'Maya');
  await backUp(learner.page);
  await openBackups(mentor.page);
  mentor.answerOpenDialog(learner.backupFolder);
  await mentor.page.getByRole('button', { name: 'Change folder…' }).click();
  await expect.poll(() => readdir(learner.backupFolder)).toHaveLength(2);
  await expect(mentor.page.getByRole('listitem').filter({ hasText: 'Made by itself' })).toHaveCount(1);
  await expect(madeByHand(mentor.page)).toHaveCount(0);
});
