import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  addPoints,
  begin,
  makeSession,
  notes,
  openNextAgenda,
  openPoint,
  row,
  savedOnThisDevice,
} from '../journeys/people.ts';
import { longestAnswerMs } from '../../renderer/persistence/room-on-disk.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { createCrashApp } from './crash-app.ts';
import { createRandom } from './random.ts';
import { showsRestore } from './restore-screen.ts';

/** A disk of a few megabytes that nobody else writes to: see electron/runtime/crash/small-disk.mjs. */
const disk = process.env['WAYMARK_SMALL_DISK'] ?? '';
const filling = join(disk, 'filling');

/** Writes until only `left` bytes are free. */
function fill(left: number): void {
  const file = openSync(filling, 'a');
  try {
    for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      const chunk = Buffer.alloc(size);
      try {
        while (free() - left >= size) writeSync(file, chunk);
      } catch {
        // Full: the smaller pieces may still find a place.
      }
    }
  } finally {
    closeSync(file);
  }
}

const free = (): number => {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
};

/** How much is kept in files beside the store. */
const keptBytes = (dataFolder: string): number =>
  readdirSync(join(dataFolder, 'rescue'))
    .filter((name) => name.endsWith('.rescue'))
    .reduce((sum, name) => sum + statSync(join(dataFolder, 'rescue', name)).size, 0);

/** Words that cannot be made smaller: thousands of letters, each by chance. */
function words(many: number): string {
  const random = createRandom(many);
  return Array.from({ length: many }, () => String.fromCodePoint(0x4e00 + random.whole(20_000))).join('');
}

test.describe('on a full disk', () => {
  // One disk for all of them.
  test.describe.configure({ mode: 'default' });
  test.skip(disk === '', 'No small disk could be made here: that takes root on Linux.');
  test.afterEach(() => {
    for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true, force: true });
  });

  for (const [title, left] of [
    ['not a byte is left', 0],
    ['a little is left', 300_000],
  ] as const)
    test(`when ${title}, the window says so, keeps the words, saves them when there is room, and every start finds them`, async () => {
      const dataFolder = join(disk, `data-${String(left)}`);
      mkdirSync(dataFolder);
      const app = createCrashApp(dataFolder);
      await app.start();
      try {
        await begin(app.page, 'Maya', 'Sam');
        await makeSession(app.page, 'Session');
        await addPoints(app.page, 'one', 'two');
        await expect(savedOnThisDevice(app.page)).toBeVisible();
        await openPoint(app.page, 'one');
        await notes(app.page).click();
        await app.page.keyboard.type('Before. ');
        await expect(savedOnThisDevice(app.page)).toBeVisible();

        fill(left);
        await app.page.keyboard.type('While it was full. ');
        await expect(app.page.getByText('The disk is full. Earlier work is safe.')).toBeVisible();
        await expect(savedOnThisDevice(app.page)).toBeHidden();
        // More than finds room in what is left, in paragraphs that an editor opens again.
        for (let paragraph = 0; paragraph < 5; paragraph += 1) {
          await app.page.keyboard.insertText('x'.repeat(80_000));
          await app.page.keyboard.press('Enter');
        }
        await app.page.keyboard.press('Escape');
        // What is open and what is opened now can be read.
        await app.page.getByRole('link', { name: 'Today', exact: true }).click();
        await openNextAgenda(app.page);
        await expect(row(app.page, 'two')).toBeVisible();
        await openPoint(app.page, 'one');
        await expect(notes(app.page)).toContainText('While it was full.');

        rmSync(filling);
        await expect(savedOnThisDevice(app.page)).toBeVisible();
        for (const victim of ['group', 'main', 'group'] as const) {
          app.kill(victim);
          await app.gone(victim);
          await app.start();
          expect(await showsRestore(app.page)).toBe(false);
          await openNextAgenda(app.page);
          await openPoint(app.page, 'one');
          await expect(notes(app.page)).toContainText('Before. While it was full. xxx');
        }
        expect(app.pageErrors).toEqual([]);
      } finally {
        await app.stop();
      }
    });

  for (const [title, left, size, leave] of [
    ['half a record is written', 0, 3_000, 'restart'],
    ['what is large finds no room, nor do Chromium’s notes about it', 20_000, 60_000, 'crash'],
  ] as const)
    test(`[PE14] filled by others between the question and the write, when ${title}, costs no word, not by a ${leave}`, async () => {
      const dataFolder = join(disk, `data-race-${String(left)}`);
      mkdirSync(dataFolder);
      const app = createCrashApp(dataFolder);
      await app.start();
      try {
        await begin(app.page, 'Maya', 'Sam');
        await makeSession(app.page, 'Session');
        await addPoints(app.page, 'one', 'two');
        await openPoint(app.page, 'one');
        await notes(app.page).click();
        await app.page.keyboard.type('Before. ');
        await expect(savedOnThisDevice(app.page)).toBeVisible();

        const saved = await app.page.evaluate(() => performance.now());
        fill(left);
        // No answer holds any more: the next write asks.
        await app.page.waitForFunction((until) => performance.now() > until, saved + longestAnswerMs);
        // The answer that was true a moment ago, once.
        await app.page.evaluate(() => {
          const { storage } = navigator;
          storage.estimate = () => {
            Reflect.deleteProperty(storage, 'estimate');
            return Promise.resolve({ quota: 1e9, usage: 0 });
          };
        });
        await app.page.keyboard.insertText(words(size));
        const notice = app.page
          .getByRole('alert')
          .filter({ hasText: 'The disk was full when Waymark saved.' });
        await expect(notice).toBeVisible();
        await expect(savedOnThisDevice(app.page)).toBeHidden();
        await app.page.keyboard.type(' While it was full. ');

        // The disk has room again, and the app writes nothing: what stands half-written stays the end of what is ours.
        rmSync(filling);
        await expect(notice).toContainText('is kept in a file beside');
        const kept = keptBytes(dataFolder);
        await app.page.keyboard.type('After. ');
        await expect.poll(() => keptBytes(dataFolder)).toBeGreaterThan(kept);
        await app.page.keyboard.press('Escape');
        await app.page.getByRole('link', { name: 'Today', exact: true }).click();
        await expect(app.page.getByText('What comes next can be shown when', { exact: false })).toBeVisible();
        await app.page.getByRole('link', { name: /^Sam/u }).click();
        await app.page.getByRole('link', { name: 'Feedback', exact: true }).click();
        await expect(
          app.page.getByText('This can be opened when Waymark has started again', { exact: false }),
        ).toBeVisible();
        await expectAccessible(app.page, 'nothing more is saved');
        await app.page.getByRole('link', { name: /^Sam/u }).click();
        await app.page
          .getByRole('link', { name: /^Session/u })
          .last()
          .click();
        await openPoint(app.page, 'one');
        await expect(notes(app.page)).toContainText('After.');
        await expect(savedOnThisDevice(app.page)).toBeHidden();

        // Another page in this run would open the databases: a crash of this one ends the run.
        if (leave === 'crash') app.kill('renderer');
        else await notice.getByRole('button', { name: 'Restart Waymark' }).click();
        await app.startedAgain();
        await expect(
          app.page.getByText(/^The last time, the disk did not take all you wrote/u),
        ).toBeVisible();
        for (const victim of ['group', 'main', 'group'] as const) {
          await openNextAgenda(app.page);
          await expect(row(app.page, 'two')).toBeVisible();
          await openPoint(app.page, 'one');
          await expect(notes(app.page)).toContainText(/^Before\. .* While it was full\. After\. $/u);
          await expect(savedOnThisDevice(app.page)).toBeVisible();
          app.kill(victim);
          await app.gone(victim);
          await app.start();
          expect(await showsRestore(app.page)).toBe(false);
        }
        expect(app.pageErrors).toEqual([]);
      } finally {
        await app.stop();
      }
    });

  test('a start is refused with a plain page, and nothing is lost by it', async () => {
    const dataFolder = join(disk, 'data-start');
    mkdirSync(dataFolder);
    const app = createCrashApp(dataFolder);
    await app.start();
    try {
      await begin(app.page, 'Maya', 'Sam');
      await makeSession(app.page, 'Session');
      await addPoints(app.page, 'one');
      await expect(savedOnThisDevice(app.page)).toBeVisible();
      await app.stop();
      fill(0);
      await app.start();
      await expect(app.page).toHaveURL(/\/safe\//u);
      await app.stop();
      rmSync(filling);
      for (let start = 1; start <= 2; start += 1) {
        await app.start();
        await openNextAgenda(app.page);
        await expect(row(app.page, 'one')).toBeVisible();
        await app.stop();
      }
    } finally {
      await app.stop();
    }
  });
});
