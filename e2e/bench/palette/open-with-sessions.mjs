import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp, withoutFrameClock } from '../launch-app.mjs';

const topics =
  'owning migration backfill design permission pipeline Malmö Zürich review fortnight planning feedback career ' +
  'interview presentation deadline retrospective mentoring promotion estimate';

/**
 * Starts the app for somebody with one mentorship and so many sessions of the past.
 * @param {import('../../../electron/runtime/bench/row.mjs').Context} context
 * @param {number} count
 */
export async function openWithSessions(context, count) {
  const folder = mkdtempSync(join(context.temporary, 'data-'));
  const program = await launchApp(context, folder, withoutFrameClock);
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
  const { room } = await new Promise((resolve) => {
    const all = rows.getAll();
    all.onsuccess = () => resolve(all.result.find((/** @type {any} */ { kind }) => kind === 'mentorship'));
  });
  for (let index = 0; index < count; index += 1) {
    const word = (/** @type {number} */ step) => words[(index * step) % words.length];
    const title = `${word(1)} ${word(7)} and ${word(3)} ${index}`;
    // In the past, so that Today does not list them.
    const value = {
      number: index + 1,
      title,
      startsAt: Date.UTC(2020, 0, 1) + index * 3_600_000,
      minutes: 60,
      place: '',
      state: 'planned',
    };
    rows.put({ kind: 'session', id: `bench${index}`, room, value });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
