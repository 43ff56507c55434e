import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { addPoints, begin, makeSession, notes, openPoint, row } from './people.ts';

const passphrase = 'three quiet owls';
const screen = (page: Page) => page.getByRole('dialog', { name: 'Waymark is locked' });
const field = (page: Page) => screen(page).getByLabel('Passphrase');

/** By default it does not lock by itself: nobody touches the machine that runs the tests. */
async function setUpLock(page: Page, idle = 'Only when Waymark opens'): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Set up a lock' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase').fill(passphrase);
  await dialog.getByLabel('The same again').fill(passphrase);
  await dialog.getByLabel('Lock by itself').selectOption(idle);
  await dialog.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
  await field(page).fill(passphrase);
  await field(page).press('Enter');
  await expect(screen(page)).toBeHidden();
}

test('a locked start shows nothing and opens no document before the passphrase', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam Lindqvist');
  await setUpLock(app.page);
  await app.relaunch();
  await expect(field(app.page)).toBeFocused();
  expect(await app.page.evaluate(() => document.body.textContent)).not.toContain('Sam');
  expect(await app.page.evaluate(() => document.querySelector('#app')?.childElementCount)).toBe(0);
  expect(await app.page.evaluate(async () => (await navigator.locks.query()).held)).toEqual([]);
  await expectAccessible(app.page, 'locked');

  await field(app.page).fill('three loud owls');
  await field(app.page).press('Enter');
  await expect(
    screen(app.page).getByText('That is not the passphrase', { exact: false }).first(),
  ).toBeVisible();
  await expect(field(app.page)).toBeFocused();
  expect(
    await field(app.page).evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]),
  ).toEqual([0, 'three loud owls'.length]);
  await unlock(app.page);
  await expect(app.page.getByRole('link', { name: /^Sam Lindqvist/u })).toBeVisible();
});

test('what was half written is there again after the lock, with the caret where it was', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await setUpLock(page);
  await page.getByRole('link', { name: /^Sam/u }).click();
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'Who decides');
  await openPoint(page, 'Who decides');
  await notes(page).click();
  await page.keyboard.type('Before the lock');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+l');
  await expect(field(page)).toBeFocused();
  await expect(page.getByText('Before the lock')).toBeHidden();
  // Not for a screen reader either, and no key reaches what is behind.
  await expect(page.getByRole('heading', { name: 'Owning the migration' })).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await unlock(page);
  await expect(notes(page)).toBeFocused();
  await page.keyboard.type('|');
  await expect(notes(page)).toHaveText('Before the loc|k');
});

test('a dialog behind the lock neither shows nor takes the focus back, and keeps its words', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await setUpLock(page);
  await page.getByRole('link', { name: /^Sam/u }).click();
  await page.getByRole('button', { name: 'New session' }).click();
  const topic = page.getByRole('dialog', { name: 'New session' }).getByLabel('What is it about?');
  await topic.fill('Half a topic');
  await page.keyboard.press('Control+l');
  await expect(field(page)).toBeFocused();
  await expect(topic).toBeHidden();
  await expectAccessible(page, 'locked over a dialog');
  await unlock(page);
  await expect(topic).toHaveValue('Half a topic');
  await expect(topic).toBeFocused();
});

test('while it is locked main answers nothing but the lock and the window', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await setUpLock(page);
  app.answerOpenDialog(join(app.dataFolder, 'app-lock.json'));
  const answers = () =>
    page.evaluate(async () => {
      const outcome = (asked: Promise<unknown>): Promise<string> =>
        asked.then(
          () => 'answered',
          (error: Error) => error.message.replace(/^.*: /u, ''),
        );
      const { waymark } = window;
      return {
        read: await outcome(waymark.chooseAndReadArchive()),
        write: await outcome(
          waymark.chooseAndWriteArchive({ suggestedName: 'x', bytes: new Uint8Array([1]) }),
        ),
        link: await outcome(waymark.openLink('javascript:0')),
        calendar: await outcome(
          waymark.chooseAndWriteCalendar({ suggestedName: 'x', bytes: new Uint8Array([1]) }),
        ),
        menu: await outcome(waymark.setMenu([])),
        remember: await outcome(waymark.readSettings().then((settings) => waymark.writeSettings(settings))),
        change: await outcome(waymark.lock.setIdle({ idleMinutes: 0 })),
        describe: await outcome(waymark.describeApp()),
        settings: await outcome(waymark.readSettings()),
      };
    });
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(field(page)).toBeFocused();
  expect(await answers()).toEqual({
    read: 'refused',
    write: 'refused',
    link: 'refused',
    calendar: 'refused',
    menu: 'refused',
    remember: 'refused',
    change: 'refused',
    describe: 'answered',
    settings: 'answered',
  });
  await unlock(page);
  expect((await answers()).link).toBe('answered');
});

test('wrong passphrases make the next one wait, and the right one is not looked at meanwhile', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await setUpLock(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  for (const guess of ['one', 'two', 'three']) {
    await field(page).fill(guess);
    await field(page).press('Enter');
    await expect(screen(page).getByRole('button', { name: 'Unlock', exact: true })).toBeVisible();
    await expect(page.locator('#lock [role=alert]')).not.toBeEmpty();
  }
  await expect(screen(page).getByText(/try again in \d seconds/u)).toBeVisible();
  await field(page).fill(passphrase);
  await field(page).press('Enter');
  await expect(screen(page)).toBeVisible();
  expect(
    await page.evaluate((words) => window.waymark.lock.unlock({ passphrase: words }), passphrase),
  ).toMatchObject({
    kind: 'too-soon',
  });
  await expect(screen(page).getByText('You can try again now.').first()).toBeVisible({ timeout: 10_000 });
  await unlock(page);
});

test('it locks by itself when nobody has touched the machine, and when the machine goes to sleep', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await setUpLock(page, 'After 1 minute away');
  // Main takes nobody for away who works in the app: its own clock goes on by a minute too, each time that it is read, so that a
  // key which is still on its way does not count as just now.
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 61;
    const clock = performance.now.bind(performance);
    let ahead = 0;
    performance.now = () => clock() + (ahead += 61_000);
  });
  await expect(field(page)).toBeFocused({ timeout: 10_000 });
  await unlock(page);
  await app.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await expect(field(page)).toBeFocused();
});

test('changing and removing ask for the passphrase there is', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await setUpLock(page);
  const kept = await readFile(join(app.dataFolder, 'app-lock.json'), 'utf8');
  expect(kept).not.toContain('owls');
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Present passphrase').fill('not this one');
  await dialog.getByLabel('New passphrase').fill('four quiet owls');
  await dialog.getByLabel('The same again').fill('four quiet owls!');
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(dialog.getByText('These two are not the same.')).toBeVisible();
  await dialog.getByLabel('The same again').fill('four quiet owls');
  await expectAccessible(page, 'change the passphrase');
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(dialog.getByText('That is not the passphrase', { exact: false })).toBeVisible();
  expect(await readFile(join(app.dataFolder, 'app-lock.json'), 'utf8')).toBe(kept);
  await dialog.getByLabel('Present passphrase').fill(passphrase);
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Remove the lock' }).click();
  await dialog.getByLabel('Present passphrase').fill('four quiet owls');
  await dialog.getByRole('button', { name: 'Remove the lock' }).click();
  await expect(page.getByRole('button', { name: 'Set up a lock' })).toBeVisible();
  await app.relaunch();
  await expect(app.page.getByRole('link', { name: /^Sam/u })).toBeVisible();
});

test('without its file there is no lock; a damaged file says so and is opened on purpose', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam');
  await setUpLock(app.page);
  const file = join(app.dataFolder, 'app-lock.json');
  await app.quit();
  await writeFile(file, '{"version": 1, "salt": "');
  await app.relaunch();
  const damaged = app.page.getByRole('dialog', { name: 'The lock could not be read' });
  await expect(damaged).toBeVisible();
  expect(await app.page.evaluate(() => document.body.textContent)).not.toContain('Sam');
  await expectAccessible(app.page, 'a damaged lock');
  await damaged.getByRole('button', { name: 'Open without the lock' }).click();
  await expect(app.page.getByRole('link', { name: /^Sam/u })).toBeVisible();
  await setUpLock(app.page);
  await app.quit();
  await rm(file);
  await app.relaunch();
  await expect(app.page.getByRole('link', { name: /^Sam/u })).toBeVisible();
});

test('a locked window closes only after what was written is stored', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await setUpLock(page);
  await page.getByRole('link', { name: /^Sam/u }).click();
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'Who decides');
  await openPoint(page, 'Who decides');
  await notes(page).click();
  await page.keyboard.type('Written just before');
  await page.keyboard.press('Control+l');
  await screen(page).waitFor();
  const closed = app.electron.waitForEvent('close');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await closed;
  await app.relaunch();
  await unlock(app.page);
  await app.page.getByRole('link', { name: /^Sam/u }).click();
  await app.page
    .getByRole('link', { name: /Owning the migration/u })
    .first()
    .click();
  await row(app.page, 'Who decides').click();
  await expect(notes(app.page)).toHaveText('Written just before');
});
