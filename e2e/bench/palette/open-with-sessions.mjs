import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { _electron } from '@playwright/test';

const topics =
  'owning migration backfill design permission pipeline Malmö Zürich review fortnight planning feedback career ' +
  'interview presentation deadline retrospective mentoring promotion estimate';

/**
 * Frames are drawn as soon as there is something to draw. At 60 Hz the wait for the next one, up to 16 ms and whatever the app
 * does, would be most of what is measured.
 */
const withoutFrameClock = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * Starts the app for somebody with one mentorship and so many sessions of the past.
 * @param {import('../../../electron/runtime/bench/row.mjs').Context} context
 * @param {number} count
 */
export async function openWithSessions({ electron, app, temporary }, count) {
  const folder = mkdtempSync(join(temporary, 'data-'));
  const program = await _electron.launch({
    executablePath: electron,
    args: [
      ...holdUntilWatched(),
      app,
      `--data-folder=${folder}`,
      `--backup-folder=${folder}/backups`,
      ...withoutFrameClock,
    ],
    // On Linux Playwright turns the sandbox off unless told otherwise.
    chromiumSandbox: true,
  });
  const page = await program.firstWindow();
  await page.getByLabel('Your name').fill('Maya');
  await page.getByRole('radio', { name: 'Learner', exact: true }).check();
  await page.getByRole('button', { name: /^Start on my own/ }).click();
  await page.getByLabel('The other person’s name').fill('Sam');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('heading', { name: 'Sessions', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  await page.evaluate(addSessionRows, { count, words: topics.split(' ') });
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return {
    page,
    close: async () => {
      await program.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs in the page: the rows that lists are made of are enough, because no session is opened. */
async function addSessionRows({ count, words }) {
  const request = indexedDB.open('waymark-catalogue');
  const database = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('rows', 'readwrite');
  const rows = transaction.objectStore('rows');
  const [{ room }] = await new Promise((resolve) => {
    const all = rows.getAll();
    all.onsuccess = () => resolve(all.result);
  });
  for (let index = 0; index < count; index += 1) {
    const word = (/** @type {number} */ step) => words[(index * step) % words.length];
    const title = `${word(1)} ${word(7)} and ${word(3)} ${index}`;
    // In the past, so that Today does not list them.
    const value = { title, startsAt: Date.UTC(2020, 0, 1) + index * 3_600_000, minutes: 60 };
    rows.put({ kind: 'session', id: `bench${index}`, room, value });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** As e2e/fixtures/electron-program.ts says: without it a start now and then hangs. */
function holdUntilWatched() {
  const fromPlaywright = createRequire(
    createRequire(import.meta.url).resolve('@playwright/test/package.json'),
  );
  const core = dirname(fromPlaywright.resolve('playwright-core/package.json'));
  return ['-r', join(core, 'lib', 'server', 'electron', 'loader.js')];
}
