import type { ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { begin, introduce, savedOnThisDevice } from '../journeys/people.ts';
import { exitCode, inWindow, portIn, portOf, startPlainly } from './plain-start.ts';

/** Everything in a folder, as it is on the disk. */
async function contentOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const lines = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return `${name} ${String(size)} ${String(mtimeMs)}`;
  });
  return (await Promise.all(lines)).sort();
}

test.describe('a start', () => {
  test('writes down whose folder it is', async ({ app }) => {
    const { version } = await app.page.evaluate(() => window.waymark.describeApp());
    await expect
      .poll(() => readFile(join(app.dataFolder, 'profile.json'), 'utf8').catch(() => ''))
      .toBe(`{\n  "format": 1,\n  "app": "${version}"\n}\n`);
  });

  test('in a folder that may not be written to says so, changes nothing, and begins once it may', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'waymark-locked-'));
    await chmod(folder, 0o500);
    try {
      const first = startPlainly(folder);
      await inWindow(await portOf(first), async (page) => {
        await expect(
          page.getByRole('heading', { name: 'Waymark may not write to its folder' }),
        ).toBeVisible();
        await expect(page.getByText('Nothing was changed there.')).toBeVisible();
        await expect(page.getByText(`The folder: ${folder}`)).toBeVisible();
        expect(await readdir(folder)).toEqual([]);
        await chmod(folder, 0o700);
        // The page may be gone before it has answered.
        await page
          .getByRole('button', { name: 'Try again' })
          .press('Enter')
          .catch(() => undefined);
        expect(await exitCode(first)).toBe(0);
      });
      await inWindow(await portIn(folder), async (page) => {
        await expect(page.getByLabel('Your name')).toBeVisible();
        await page.getByRole('button', { name: 'Close' }).click();
      });
      // It has left when its lock is gone.
      await expect.poll(async () => (await readdir(folder)).includes('SingletonLock')).toBe(false);
    } finally {
      await chmod(folder, 0o700);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('with a file in the place of its folder says so and leaves the file alone', async ({ app }) => {
    await app.quit();
    await rename(app.dataFolder, `${app.dataFolder}-kept`);
    await writeFile(app.dataFolder, 'mine');
    await app.relaunch();
    await expect(app.page.getByRole('heading', { name: 'Waymark’s folder is not there' })).toBeVisible();
    await expectAccessible(app.page, 'the plain page about a folder');
    await app.quit();
    expect(await readFile(app.dataFolder, 'utf8')).toBe('mine');
    await rm(app.dataFolder);
    await rename(`${app.dataFolder}-kept`, app.dataFolder);
  });

  test('in the folder of a newer Waymark says so and writes nothing there', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    await expect(savedOnThisDevice(app.page)).toBeVisible();
    await app.quit();
    await writeFile(join(app.dataFolder, 'profile.json'), '{"format": 2, "app": "9.1.0"}');
    await writeFile(join(app.dataFolder, 'settings.json'), '{"theme": "dark", "textSize": 150, "more": 1}');
    const before = await contentOf(app.dataFolder);
    await app.relaunch();
    await expect(
      app.page.getByRole('heading', { name: 'Your work was made by a newer Waymark' }),
    ).toBeVisible();
    await expect(app.page.getByText('Waymark 9.1.0 has worked in your folder')).toBeVisible();
    expect(await app.page.evaluate(() => [devicePixelRatio, location.pathname])).toEqual([
      1.5,
      '/safe/index.html',
    ]);
    await app.page.getByRole('button', { name: 'Copy diagnostics' }).click();
    await expect(app.page.getByText('Nothing you wrote is in it.')).toBeVisible();
    await app.quit();
    expect(await contentOf(app.dataFolder)).toEqual(before);

    await writeFile(join(app.dataFolder, 'profile.json'), '{"format": 1, "app": "0.0.1"}');
    await app.relaunch();
    await expect(app.page.getByRole('heading', { name: 'Today' })).toBeVisible();
  });

  test('with settings that cannot be read keeps the file and says so, once', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    await app.quit();
    await writeFile(join(app.dataFolder, 'settings.json'), '{"theme": "da');
    await app.relaunch();
    const keptAs = 'The old file is kept as “settings.json.damaged”.';
    await expect(app.page.getByText(keptAs)).toBeVisible();
    await expectAccessible(app.page, 'a notice about the settings');
    expect(await readFile(join(app.dataFolder, 'settings.json.damaged'), 'utf8')).toBe('{"theme": "da');
    await app.relaunch();
    await expect(app.page.getByRole('link', { name: /^Sam/u })).toBeVisible();
    // What is told is told with the first answer, which the folder’s watch waits for too.
    expect(await app.page.evaluate(() => window.waymark.takeStartNotices())).toEqual({
      notices: [],
      folder: 'here',
    });
    await expect(app.page.getByText(keptAs)).toBeHidden();
  });

  test('of many at once leaves one window, and the others go without a word', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'waymark-many-'));
    try {
      const apps = Array.from({ length: 4 }, () => startPlainly(folder));
      const left = new Set<ChildProcess>(apps);
      const codes: (number | null)[] = [];
      for (const app of apps)
        app.once('exit', (code) => {
          codes.push(code);
          left.delete(app);
        });
      const ports = apps.map((app) => portOf(app).catch(() => undefined));
      await expect.poll(() => codes, { timeout: 30_000 }).toEqual([0, 0, 0]);
      const [survivor] = left;
      if (survivor === undefined) throw new Error('Nobody is left.');
      const port = await ports[apps.indexOf(survivor)];
      await inWindow(port ?? '', async (page) => {
        await introduce(page, 'Maya', 'Learner');
        await page.getByRole('button', { name: 'Close' }).click();
        expect(await exitCode(survivor)).toBe(0);
      });
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

test('a folder that goes away while Waymark runs is said to be gone, and to be back when it is', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam');
  await expect(savedOnThisDevice(app.page)).toBeVisible();
  await expect(app.page.getByText('moved or removed')).toBeHidden();
  await app.page.evaluate(() => window.waymark.takeStartNotices());
  await rename(app.dataFolder, `${app.dataFolder}-moved`);
  try {
    await expect(app.page.getByRole('alert').filter({ hasText: 'was moved or removed' })).toBeVisible();
    await expect(app.page.getByText('May not be saved')).toBeVisible();
    await expect(savedOnThisDevice(app.page)).toBeHidden();
    await expectAccessible(app.page, 'a folder that is gone');
  } finally {
    await rename(`${app.dataFolder}-moved`, app.dataFolder);
  }
  await expect(app.page.getByText('moved or removed')).toBeHidden();
  await expect(savedOnThisDevice(app.page)).toBeVisible();
});
