import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { backUpNow } from './back-up-now.ts';
import { addPoints, begin, makeSession, row, savedOnThisDevice } from './people.ts';

const names = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await window.waymark.listSaved()).map(({ name }) => name));

const sessionName = async (page: Page): Promise<string> => {
  await expect.poll(async () => (await names(page)).some((name) => name.includes('/session/'))).toBe(true);
  return (await names(page)).find((name) => name.includes('/session/')) ?? '';
};

/**
 * Removes databases behind the app's back. Nothing of ours answers Chromium's request to close them first, so the page that
 * has them open is left for an empty one; what is real damage to the files is tested elsewhere.
 */
async function removeDatabases(page: Page, which: (name: string) => boolean): Promise<void> {
  const databases = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? ''),
  );
  await page.evaluate(
    (doomed) =>
      Promise.all(
        doomed.map(
          (name) =>
            new Promise((resolve) => {
              const request = indexedDB.deleteDatabase(name);
              request.addEventListener('success', resolve);
              // It is deleted as soon as the app is closed.
              request.addEventListener('blocked', resolve);
            }),
        ),
      ),
    databases.filter((name) => name.startsWith('waymark/') && which(name)),
  );
}

/** Puts a row that no Yjs can read into a document. */
const damage = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.addEventListener('error', () => reject(new Error('not opened')));
        request.addEventListener('success', () => {
          const transaction = request.result.transaction('updates', 'readwrite');
          transaction.objectStore('updates').add(new Uint8Array([255, 255, 255, 1]));
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    `waymark/${name}`,
  );

async function makeWork(page: Page): Promise<void> {
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'Who decides');
  await expect(savedOnThisDevice(page)).toBeVisible();
}

const goToSession = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Sam/u }).click();
  await page
    .getByRole('link', { name: /Owning the migration/u })
    .first()
    .click();
};

test('an unreadable session concerns only itself, and what can be read of it is kept', async ({ app }) => {
  await makeWork(app.page);
  await damage(app.page, await sessionName(app.page));
  await app.relaunch();
  const { page } = app;
  app.expectProblem(/.*/u);
  await goToSession(page);
  await expect(
    page.getByText(/^Part of the session “Owning the migration” with Sam cannot be read/u),
  ).toBeVisible();
  await expect(page.getByText('What can be read is kept')).toBeVisible();
  await expectAccessible(page, 'a damaged session');
  await page.getByRole('button', { name: 'Keep what can be read' }).click();
  await expect(row(page, 'Who decides')).toBeVisible();
  await addPoints(page, 'Afterwards');
  await app.relaunch();
  await goToSession(app.page);
  await expect(row(app.page, 'Afterwards')).toBeVisible();
});

test('missing databases are no first run: what is there is said, and going on is explained', async ({
  app,
}) => {
  await makeWork(app.page);
  await sessionName(app.page);
  await removeDatabases(app.page, () => true);
  await app.relaunch();
  const { page } = app;
  await expect(page.getByRole('heading', { name: 'Your own space could not be opened' })).toBeVisible();
  await expect(page.getByLabel('Your name')).toBeHidden();
  await expectAccessible(page, 'my space is missing');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Your own space could not be opened' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on with what is left' }).click();
  await expectAccessible(page, 'going on is explained');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Go on with what is left' }).click();
  await expect(page.getByLabel('Your name')).toBeVisible();
});

test('a missing session is noticed at the start', async ({ app }) => {
  await makeWork(app.page);
  const name = await sessionName(app.page);
  await removeDatabases(app.page, (database) => database === `waymark/${name}`);
  await app.relaunch();
  const { page } = app;
  const notice = page.getByRole('alert').filter({ hasText: 'Part of what you kept is missing' });
  await expect(notice).toContainText('the session “Owning the migration” with Sam');
  await expectAccessible(page, 'something is missing');
  await notice.getByRole('button', { name: 'Go on without it' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Go on without it' }).click();
  await expect(notice).toBeHidden();
});

test('what a full disk refuses is said, kept beside, and put back at the next start', async ({ app }) => {
  const { page } = app;
  await makeWork(page);
  // A full disk on demand: the store's own answer to it, given before anything reaches the disk.
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called on the database it is asked of
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
      if (given[1] === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
      return transaction.apply(this, given);
    };
  });
  await addPoints(page, 'Written on a full disk');
  const notice = page.getByRole('alert').filter({ hasText: 'The disk was full when Waymark saved.' });
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('nothing more is saved until Waymark starts again');
  await expect(notice).toContainText('is kept in a file beside');
  await expect(page.getByText(/^This session has not been saved since/u)).toBeVisible();
  await expect(notice.getByRole('button', { name: 'Restart Waymark' })).toBeVisible();
  await expectAccessible(page, 'a full disk');
  await app.relaunch();
  await expect(app.page.getByText(/^The last time, the disk did not take all you wrote/u)).toBeVisible();
  await goToSession(app.page);
  await expect(row(app.page, 'Written on a full disk')).toBeVisible();
});

test('a missing session comes back from a backup, and nothing else is touched', async ({ app }) => {
  await makeWork(app.page);
  const name = await sessionName(app.page);
  await backUpNow(app);
  await removeDatabases(app.page, (database) => database === `waymark/${name}`);
  await app.relaunch();
  const { page } = app;
  await goToSession(page);
  await expect(
    page.getByText(/^Part of the session “Owning the migration” with Sam is missing/u),
  ).toBeVisible();
  await expect(page.getByText('Nothing of it can be read on this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back from the backup' }).click();
  await expect(row(page, 'Who decides')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'Part of what you kept' })).toBeHidden();
});
