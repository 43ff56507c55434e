import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openWaymark } from '../fixtures/waymark-app.ts';
import { addPoints, begin, makeSession, row, savedOnThisDevice, writeNotes } from '../journeys/people.ts';
import { createCrashApp, databaseFolder, type CrashApp } from './crash-app.ts';
import { keptDocuments } from './kept-documents.ts';
import { backUpNow } from '../journeys/back-up-now.ts';
import { backupFolderOf } from '../fixtures/electron-program.ts';
import { damagedDocument, restoreScreen, showsRestore } from './restore-screen.ts';

/** A data folder that somebody has worked in, closed. Copies of it are damaged. */
let prepared = '';
const copies: string[] = [];

const copy = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-damaged-'));
  copies.push(folder);
  cpSync(prepared, folder, { recursive: true });
  return folder;
};

const sessionsOf = ['Session one', 'Session two'];

/** What a start of a data folder leads to. */
type Outcome = 'all-there' | 'restore' | 'part-said';

/**
 * Starts the app, looks, and closes it. Throws where the window shows an empty app, a first run, or less than was kept without
 * saying so.
 */
async function outcomeIn(app: CrashApp): Promise<Outcome> {
  await app.start();
  try {
    await expect(
      restoreScreen(app.page)
        .or(app.page.getByRole('link', { name: /^Sam/u }))
        .first(),
    ).toBeVisible();
    if (await showsRestore(app.page)) return 'restore';
    await expect(app.page.getByLabel('Your name')).toBeHidden();
    let isPart = false;
    for (const title of sessionsOf) {
      await app.page.getByRole('link', { name: /^Sam/u }).click();
      await expect(
        app.page
          .getByRole('link', { name: new RegExp(`^${title}`, 'u') })
          .or(damagedDocument(app.page))
          .first(),
      ).toBeVisible();
      if (await damagedDocument(app.page).isVisible()) return 'part-said';
      await app.page.getByRole('link', { name: new RegExp(`^${title}`, 'u') }).click();
      const damaged = damagedDocument(app.page);
      await expect(row(app.page, `${title}, last point`).or(damaged)).toBeVisible();
      isPart ||= await damaged.isVisible();
    }
    return isPart ? 'part-said' : 'all-there';
  } finally {
    await app.stop();
  }
}

const damages: Readonly<Record<string, (file: string) => void>> = {
  'cut in half': (file) => writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size / 2)),
  'with a bit turned': (file) => {
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2);
    if (bytes.length > 0) bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x10, middle);
    writeFileSync(file, bytes);
  },
  deleted: (file) => rmSync(file),
};

test.describe('a damaged data folder', () => {
  test.describe.configure({ mode: 'default' });

  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a hook needs
  test.beforeAll(async ({}, testInfo) => {
    const { app, finish } = await openWaymark('prepared', testInfo);
    await begin(app.page, 'Maya', 'Sam');
    for (const title of sessionsOf) {
      await app.page.getByRole('link', { name: /^Sam/u }).click();
      await makeSession(app.page, title);
      await addPoints(app.page, `${title}, first point`, `${title}, last point`);
      await writeNotes(app.page, `${title}, first point`, 'Words about it.');
    }
    await app.page.getByRole('link', { name: 'Feedback' }).click();
    await app.page.getByRole('button', { name: 'Write feedback' }).first().click();
    await app.page.getByLabel('Heading').fill('The review');
    await expect(savedOnThisDevice(app.page)).toBeVisible();
    await backUpNow(app);
    await app.quit();
    prepared = mkdtempSync(join(tmpdir(), 'waymark-prepared-'));
    cpSync(app.dataFolder, prepared, { recursive: true });
    cpSync(app.backupFolder, backupFolderOf(prepared), { recursive: true });
    await finish();
  });
  test.afterAll(() => {
    for (const folder of [...copies, prepared])
      for (const gone of [folder, backupFolderOf(folder)])
        rmSync(gone, { recursive: true, force: true, maxRetries: 10 });
  });

  test('[PE12] never shows an empty app, whichever file of the databases is damaged, and how', async () => {
    const outcomes: string[] = [];
    for (const file of readdirSync(databaseFolder(prepared)))
      for (const [how, damage] of Object.entries(damages)) {
        const folder = copy();
        damage(join(databaseFolder(folder), file));
        const app = createCrashApp(folder);
        const what = `${file} ${how}`;
        const outcome = await test.step(what, () => outcomeIn(app));
        outcomes.push(`${what}: ${outcome}`);
        // No start makes it worse, or lets it pass for whole.
        for (let start = 2; start <= 3; start += 1)
          expect(`${what}: ${await outcomeIn(app)}`).toBe(outcomes.at(-1));
        // y-indexeddb lets go of a database that cannot be opened without hearing why.
        expect(
          app.pageErrors.filter((error) => !error.includes('opening backing store')),
          what,
        ).toEqual([]);
      }
    console.log(outcomes.join('\n'));
    expect(outcomes.some((line) => line.endsWith('restore'))).toBe(true);
  });

  for (const [what, damage] of [
    ['manifest.jsonl', 'deleted'],
    ['manifest.jsonl', 'cut in half'],
    ['manifest.jsonl', 'with a bit turned'],
    ['profile.json', 'cut in half'],
    ['window.json', 'cut in half'],
    ['settings.json', 'cut in half'],
    ['vault.json', 'cut in half'],
  ] as const)
    test(`opens as it was with ${what} ${damage}`, async () => {
      const folder = copy();
      if (!readdirSync(folder).includes(what)) writeFileSync(join(folder, what), '{"theme": "dark", "x": 1}');
      damages[damage]?.(join(folder, what));
      expect(await outcomeIn(createCrashApp(folder))).toBe('all-there');
    });

  test('whose log is gone is whole again with its newest backup', async () => {
    const folder = copy();
    cpSync(backupFolderOf(prepared), backupFolderOf(folder), { recursive: true });
    for (const file of readdirSync(databaseFolder(folder)).filter((name) => name.endsWith('.log')))
      rmSync(join(databaseFolder(folder), file));
    const app = createCrashApp(folder);
    await app.start();
    try {
      await expect(restoreScreen(app.page)).toBeVisible();
      await app.page.getByRole('button', { name: 'Bring my work back' }).click();
      await app.page.getByRole('button', { name: 'Bring it back' }).click();
      await expect(app.page.getByRole('link', { name: /^Sam/u })).toBeVisible();
    } finally {
      await app.stop();
    }
    expect(await outcomeIn(app)).toBe('all-there');
  });

  test('in an older copy opens with what it has, without an alarm', async () => {
    const folder = copy();
    const older = copy();
    const app = createCrashApp(folder);
    await app.start();
    await app.page.getByRole('link', { name: /^Sam/u }).click();
    await app.page.getByRole('link', { name: /^Session one/u }).click();
    await addPoints(app.page, 'Written later');
    await expect(savedOnThisDevice(app.page)).toBeVisible();
    await app.stop();
    rmSync(folder, { recursive: true });
    cpSync(older, folder, { recursive: true });
    expect(await outcomeIn(app)).toBe('all-there');
    await app.start();
    expect((await keptDocuments(app.page)).size).toBeGreaterThan(3);
    await app.stop();
  });

  test('whose databases may not be written to says so, and opens again when they may', async () => {
    const folder = copy();
    const databases = databaseFolder(folder);
    const files = readdirSync(databases).map((name) => join(databases, name));
    for (const file of files) chmodSync(file, 0o400);
    chmodSync(databases, 0o500);
    const app = createCrashApp(folder);
    try {
      expect(await outcomeIn(app)).toBe('restore');
    } finally {
      chmodSync(databases, 0o700);
      for (const file of files) chmodSync(file, 0o600);
    }
    expect(await outcomeIn(app)).toBe('all-there');
  });

  test('whose databases may not be written to any more while it runs loses no word that it called saved', async () => {
    const folder = copy();
    const databases = databaseFolder(folder);
    const app = createCrashApp(folder);
    await app.start();
    await app.page.getByRole('link', { name: /^Sam/u }).click();
    await app.page.getByRole('link', { name: /^Session one/u }).click();
    chmodSync(databases, 0o500);
    await addPoints(app.page, 'Written without leave');
    await expect(savedOnThisDevice(app.page)).toBeVisible();
    app.kill('group');
    await app.gone('group');
    chmodSync(databases, 0o700);
    expect(await outcomeIn(app)).toBe('all-there');
    await app.start();
    await app.page.getByRole('link', { name: /^Sam/u }).click();
    await app.page.getByRole('link', { name: /^Session one/u }).click();
    await expect(row(app.page, 'Written without leave')).toBeVisible();
    await app.stop();
  });

  test('opens as it was with the clock set back by a year', async () => {
    const folder = copy();
    const hook = join(folder, 'year-ago.cjs');
    const back = 'const now = Date.now; Date.now = () => now() - 365 * 86_400_000;';
    writeFileSync(hook, back);
    const app = createCrashApp(folder, { extra: ['-r', hook] });
    await app.start();
    await app.page.addInitScript(back);
    await app.page.reload();
    await app.page.getByRole('link', { name: /^Sam/u }).click();
    await app.page.getByRole('link', { name: /^Session one/u }).click();
    await addPoints(app.page, 'Written a year ago');
    await expect(savedOnThisDevice(app.page)).toBeVisible();
    await app.stop();
    expect(await outcomeIn(app)).toBe('all-there');
  });
});
