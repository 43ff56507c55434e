import { readdir, readFile } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  addPoints,
  begin,
  makeSession,
  messages,
  savedOnThisDevice,
  writeNotes,
} from '../journeys/people.ts';
import { crashPage, lookAgain } from './page-again.ts';

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or jump to' });
  await palette.getByRole('combobox').fill(words);
  await expect(palette.getByRole('option', { selected: true })).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

/** Words that nobody else says. */
const written = ['Xanthippe', 'Quodlibet', 'pomegranate', 'zeugma', 'ratatouille', 'bumblebee'] as const;

test('neither the log nor the diagnostics hold anything that was written, nor where it lies', async ({
  app,
}) => {
  const [name, partner, topic, point, note, wish] = written;
  await begin(app.page, name, partner);
  await makeSession(app.page, topic);
  await addPoints(app.page, point);
  await writeNotes(app.page, point, note);
  await runCommand(app.page, 'Write feedback');
  await app.page.getByRole('textbox').first().fill(wish);
  await expect(savedOnThisDevice(app.page)).toBeVisible();
  // What fails is what gets logged: a link, a file, a message, and the page.
  await app.page.evaluate(async (words) => {
    await window.waymark.openLink(`file:///home/${words}`);
    await window.waymark.openLink(`javascript:${words}`);
    await window.waymark.actOnWindow(words as 'close').catch(() => undefined);
  }, written.join('-'));
  app.answerOpenDialog(join(app.dataFolder, `${point}.waymark`));
  await app.page.evaluate(() => window.waymark.chooseAndReadArchive());
  await crashPage(app);
  const { page, close } = await lookAgain(app);
  await expect(page.getByText('closed unexpectedly')).toBeVisible();
  await app.electron.evaluate(({ clipboard }) => clipboard.clear());
  await runCommand(page, 'Copy diagnostics');
  await expect(messages(page).getByText('Nothing you wrote is in it.')).toBeVisible();
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  await close();

  const logs = join(app.dataFolder, 'logs');
  const log = (
    await Promise.all((await readdir(logs)).map((file) => readFile(join(logs, file), 'utf8')))
  ).join('');
  // There is something in them: else this would find nothing in nothing.
  for (const said of ['a link was not opened', 'a message was refused', 'the renderer is gone']) {
    expect(log).toContain(said);
    expect(copied).toContain(said);
  }
  expect(copied).toMatch(/^Waymark: \d+\.\d+\.\d+\nElectron: \d+\./u);
  expect(copied).toMatch(/Documents: [1-9]\d* files, /u);
  const secrets = [...written, homedir(), app.dataFolder, userInfo().username, 'app://', '.waymark'];
  for (const secret of secrets.filter((one) => one !== '' && one !== '/')) {
    expect(log.toLowerCase(), secret).not.toContain(secret.toLowerCase());
    expect(copied.toLowerCase(), secret).not.toContain(secret.toLowerCase());
  }
});

test('the data folder and the log are shown, and what cannot be shown is said', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam');
  await app.electron.evaluate(({ shell, clipboard }) => {
    shell.openPath = (path) => {
      void clipboard.writeText(path);
      return Promise.resolve('');
    };
  });
  const opened = () => app.electron.evaluate(({ clipboard }) => clipboard.readText());
  await runCommand(app.page, 'Show my data folder');
  await expect.poll(opened).toBe(app.dataFolder);
  await runCommand(app.page, 'Show the log');
  await expect.poll(opened).toBe(join(app.dataFolder, 'logs'));
  await app.electron.evaluate(({ shell }) => {
    shell.openPath = () => Promise.resolve('There is no file manager.');
  });
  await runCommand(app.page, 'Show my data folder');
  await expect(messages(app.page).getByText('The folder could not be shown.')).toBeVisible();
});

test('About says which Waymark this is, what it promises, and whose work it is built on', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam');
  await runCommand(app.page, 'About Waymark');
  const dialog = app.page.getByRole('dialog', { name: 'About Waymark' });
  const { version, electron } = await app.page.evaluate(() => window.waymark.describeApp());
  await expect(dialog.getByText(version, { exact: true })).toBeVisible();
  await expect(dialog.getByText(electron, { exact: true })).toBeVisible();
  await expect(dialog.getByText('reports nothing and has no account')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await expectAccessible(app.page, 'About');
  await dialog.getByRole('button', { name: 'Show the licences' }).press('Enter');
  await expect(dialog.getByRole('region', { name: 'Licences' })).toContainText('react-aria-components');
  await expectAccessible(app.page, 'About with the licences');
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
