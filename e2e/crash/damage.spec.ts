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
import { readLog, recordsIn, writeLog } from '../../electron/main/store/leveldb-log.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { openWaymark } from '../fixtures/waymark-app.ts';
import { addPoints, begin, makeSession, row, savedOnThisDevice, writeNotes } from '../journeys/people.ts';
import { createCrashApp, databaseFolder, type CrashApp } from './crash-app.ts';
import { keptDocuments } from './kept-documents.ts';
import { backUpNow } from '../journeys/back-up-now.ts';
import { backupFolderOf } from '../fixtures/electron-program.ts';
import { damagedDocument, restoreScreen, showsRestore, spaceScreen, storeScreen } from './restore-screen.ts';

/** A data folder that somebody has worked in, closed. Copies of it are damaged. */
let prepared = '';
/** The same before it had a table: everything is in its log. */
let inItsLog = '';
const copies: string[] = [];

const copy = (of = prepared): string => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-damaged-'));
  copies.push(folder);
  cpSync(of, folder, { recursive: true });
  return folder;
};

const sessionsOf = ['Session one', 'Session two'];

/**
 * Makes Chromium have a table beside its log, as it has from four megabytes on: of two logs it makes the older one a table at the
 * next start.
 */
async function makeTable(folder: string): Promise<void> {
  const path = join(databaseFolder(folder), '000003.log');
  const bytes = readFileSync(path);
  const records = recordsIn(bytes, readLog(bytes));
  const half = Math.floor(records.length / 2);
  writeFileSync(path, writeLog(records.slice(0, half)));
  writeFileSync(path.replace('3.log', '4.log'), writeLog(records.slice(half)));
  expect(await outcomeIn(createCrashApp(folder))).toBe('all-there');
  expect(readdirSync(databaseFolder(folder)).filter((name) => name.endsWith('.ldb'))).not.toEqual([]);
}

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

const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

/** A log may have grown, until Chromium deleted it. */
const startsWith = (bytes: Buffer | undefined, start: Buffer): boolean =>
  bytes?.subarray(0, start.length).equals(start) === true;

/** Does something to the one file of such a name. */
const to =
  (pattern: RegExp, how: string) =>
  (folder: string): void => {
    const [name = ''] = readdirSync(folder).filter((one) => pattern.test(one));
    damages[how]?.(join(folder, name));
  };

/** What Waymark cannot mend by itself. CURRENT alone it can, as long as the MANIFEST is there that it names. */
const beyondMending: Record<string, (folder: string) => void> = {};
for (const how of Object.keys(damages)) {
  beyondMending[`its MANIFEST ${how}`] = to(/^MANIFEST/u, how);
  beyondMending[`its MANIFEST gone and CURRENT ${how}`] = (folder) => {
    to(/^MANIFEST/u, 'deleted')(folder);
    to(/^CURRENT/u, how)(folder);
  };
  beyondMending[`a table ${how}`] = to(/\.ldb$/u, how);
}

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
    inItsLog = copy();
    await makeTable(prepared);
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
          app.pageErrors.filter((error) => !/Internal error opening (?:backing store|database)/u.test(error)),
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

  for (const [what, damage] of Object.entries(beyondMending))
    test(`[PE15] with ${what} is whole again with its newest backup, and what was damaged is kept`, async () => {
      const folder = copy();
      cpSync(backupFolderOf(prepared), backupFolderOf(folder), { recursive: true });
      damage(databaseFolder(folder));
      const damaged = filesIn(databaseFolder(folder));
      const app = createCrashApp(folder);
      await app.start();
      try {
        await expect(restoreScreen(app.page)).toBeVisible();
        if (await storeScreen(app.page).isVisible()) {
          await app.page.getByRole('button', { name: 'Put it aside and start again' }).click();
          const dialog = app.page.getByRole('alertdialog');
          await dialog.getByRole('button', { name: 'Put it aside and start again' }).click();
          await app.startedAgain();
        }
        await expect(spaceScreen(app.page)).toBeVisible();
        await expect(app.page.getByText(/under the name “IndexedDB set aside [^”]+”/u)).toBeVisible();
        await app.page.getByRole('button', { name: 'Bring my work back' }).click();
        await app.page.getByRole('button', { name: 'Bring it back' }).click();
        await expect(app.page.getByRole('link', { name: /^Sam/u })).toBeVisible();
      } finally {
        await app.stop();
      }
      expect(await outcomeIn(app)).toBe('all-there');
      const [aside = '', ...more] = readdirSync(folder).filter((name) => name.startsWith('IndexedDB set'));
      expect(more).toEqual([]);
      const kept = filesIn(databaseFolder(folder).replace('IndexedDB', aside));
      for (const [name, content] of damaged)
        // Chromium makes the latter anew with every start.
        if (!/^LO(?:CK|G)/u.test(name)) expect(startsWith(kept.get(name), content), name).toBe(true);
    });

  test('[PE15] that cannot be opened and has no backup is put aside by keyboard, and can be begun anew', async () => {
    const folder = copy();
    to(/^MANIFEST/u, 'deleted')(databaseFolder(folder));
    // Wished for under a name that no disk takes.
    const wish = JSON.stringify({ name: `IndexedDB set aside ${'x'.repeat(300)}` });
    writeFileSync(join(folder, 'set-databases-aside.json'), wish);
    const app = createCrashApp(folder);
    await app.start();
    try {
      await expect(storeScreen(app.page)).toBeVisible();
      await expect(app.page.getByRole('alert')).toContainText('The store could not be put aside');
      await expect(app.page.getByText('There is no backup that Waymark can reach.')).toBeVisible();
      await expectAccessible(app.page, 'no database can be opened');
      await app.page.getByRole('button', { name: 'Try again' }).click();
      await expect(storeScreen(app.page)).toBeVisible();

      const putAside = app.page.getByRole('button', { name: 'Put it aside and start again' });
      await expect(putAside).toBeFocused();
      await app.page.keyboard.press('Enter');
      const dialog = app.page.getByRole('alertdialog', { name: 'Put the store aside?' });
      await expect(dialog).toContainText('There is no backup in reach now, so Waymark begins empty.');
      await expectAccessible(app.page, 'putting the store aside is explained');
      await app.page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await app.page.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name: 'Put it aside and start again' })).toBeFocused();
      await app.page.keyboard.press('Enter');
      await app.startedAgain();

      await expect(spaceScreen(app.page)).toBeVisible();
      await expect(app.page.getByText(/under the name “IndexedDB set aside [^”]+”/u)).toBeVisible();
      await expect(app.page.getByText('No backup that can be reached has it.')).toBeVisible();
      await expectAccessible(app.page, 'the store was put aside');
      await app.page.getByRole('button', { name: 'Go on with what is left' }).click();
      const goingOn = app.page.getByRole('alertdialog');
      await expect(goingOn).toContainText('begins empty');
      await goingOn.getByRole('button', { name: 'Go on with what is left' }).click();
      await begin(app.page, 'Maya', 'Tomas');
    } finally {
      await app.stop();
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('IndexedDB set aside'))).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain('set-databases-aside.json');
  });

  test('whose log is gone is whole again with its newest backup', async () => {
    const folder = copy(inItsLog);
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
