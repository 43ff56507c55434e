import { expect, test } from '../fixtures/test.ts';
import {
  addPoints,
  begin,
  introduce,
  makeSession,
  notes,
  openNextAgenda,
  openPoint,
  readNotes,
  row,
  savedOnThisDevice,
  titles,
  writeNotes,
} from './people.ts';

test.describe('alone, on one device', () => {
  test('a new person names themselves, begins a mentorship, writes an agenda, and finds it all after a restart', async ({
    app,
  }) => {
    await begin(app.page, 'Maya Okafor', 'Sam Lindqvist');
    await makeSession(app.page, 'Owning the migration');
    await addPoints(app.page, 'How the fortnight went', 'Waiting for permission', 'What we each take away');
    await writeNotes(app.page, 'Waiting for permission', 'Nobody had said no.');
    await expect(savedOnThisDevice(app.page)).toBeVisible();

    await app.relaunch();
    await expect(app.page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await openNextAgenda(app.page);
    await expect
      .poll(() => titles(app.page))
      .toEqual(['How the fortnight went', 'Waiting for permission', 'What we each take away']);
    expect(await readNotes(app.page, 'Waiting for permission')).toContain('Nobody had said no.');
  });

  test('the first run asks for what is missing and keeps what was typed', async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: /^Start on my own/u }).click();
    await expect(page.getByText('Write the name your partner knows you by.')).toBeVisible();
    await expect(page.getByText('Choose one. You can be the other in another pair.')).toBeVisible();
    await expect(page.getByLabel('Your name')).toBeFocused();
    await page.getByLabel('Your name').fill('Maya');
    await page.getByRole('button', { name: /^Start on my own/u }).click();
    await expect(page.getByLabel('Your name')).toHaveValue('Maya');
    await page.getByRole('radio', { name: 'Mentor', exact: true }).check();
    await page.getByRole('button', { name: /^Start on my own/u }).click();
    await expect(page.getByRole('dialog', { name: 'New mentorship' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'I mentor' })).toBeChecked();
  });

  test('a mentorship and a session are asked for what they need', async ({ app }) => {
    const { page } = app;
    await introduce(page, 'Maya', 'Learner');
    await page.getByRole('button', { name: /^Start on my own/u }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(page.getByText('Write a name. You can begin before they know about it.')).toBeVisible();
    await page.getByLabel('The other person’s name').fill('Sam');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByRole('button', { name: 'Make the session' }).click();
    await expect(
      page.getByText('Give it a few words, so that both of you know which one it is.'),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('No session yet.')).toBeVisible();
  });

  test('a point is reworded, ticked, parked, moved with the mouse, removed and brought back', async ({
    app,
  }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one', 'two', 'three');

    await openPoint(page, 'one');
    await page.getByLabel('Point', { exact: true }).fill('one, reworded');
    await page.getByLabel(/^Minutes for/u).selectOption('15');
    await page.getByRole('button', { name: 'Discussed', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText('15 minutes planned, 45 still free.')).toBeVisible();
    await expect(row(page, 'one, reworded')).toHaveAccessibleDescription(/Discussed/u);

    const handle = page.locator('[data-point]').filter({ hasText: 'three' }).locator('.line-grip');
    await row(page, 'three').hover();
    await handle.dragTo(page.locator('[data-point]').first(), { targetPosition: { x: 200, y: 4 } });
    await expect.poll(() => titles(page)).toEqual(['three', 'one, reworded', 'two']);

    await row(page, 'two').focus();
    await page.keyboard.press('Delete');
    await expect(row(page, 'two')).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => titles(page)).toEqual(['three', 'one, reworded', 'two']);
  });

  test('the agenda is written with the keyboard alone', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('n');
    for (const title of ['one', 'two', 'three']) {
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => titles(page)).toEqual(['one', 'two', 'three']);
    await page.keyboard.press('Shift+Tab');
    await expect(row(page, 'three')).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => titles(page)).toEqual(['three', 'one', 'two']);
    await expect(page.locator('[aria-live]', { hasText: 'three, moved to 1 of 3' })).toBeAttached();
    await expect(row(page, 'three')).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Point', { exact: true })).toBeFocused();
    await expect(notes(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Written without a mouse.');
    await expect(notes(page)).toContainText('Written without a mouse.');
    await page.keyboard.press('Escape');
    await expect(row(page, 'three')).toBeFocused();
    await page.keyboard.press('d');
    await expect(row(page, 'three')).toHaveAccessibleDescription(/Discussed/u);
  });

  test('the next word is there after a power cut one second after the last', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    await makeSession(app.page, 'Session');
    await addPoints(app.page, 'one');
    await openPoint(app.page, 'one');
    await notes(app.page).click();
    await app.page.keyboard.type('The last words before the lights went out.');
    // The second is what is promised, not a wait for something.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await app.kill();

    await app.relaunch();
    await openNextAgenda(app.page);
    await expect.poll(() => titles(app.page)).toEqual(['one']);
    expect(await readNotes(app.page, 'one')).toContain('The last words before the lights went out.');
  });

  test('what the window calls saved is there after a power cut at that very moment', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    await makeSession(app.page, 'Session');
    await addPoints(app.page, 'one', 'two');
    await expect(savedOnThisDevice(app.page)).toBeVisible();
    await app.kill();
    await app.relaunch();
    await openNextAgenda(app.page);
    await expect.poll(() => titles(app.page)).toEqual(['one', 'two']);
  });

  test('closing the window keeps what was typed a moment before', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    await makeSession(app.page, 'Session');
    await addPoints(app.page, 'one');
    await openPoint(app.page, 'one');
    await notes(app.page).click();
    await app.page.keyboard.type('Typed and closed.');
    await app.relaunch();
    await openNextAgenda(app.page);
    expect(await readNotes(app.page, 'one')).toContain('Typed and closed.');
  });

  test('who wrote a paragraph is still seen after an undo', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    await makeSession(app.page, 'Session');
    await addPoints(app.page, 'one');
    await openPoint(app.page, 'one');
    await notes(app.page).click();
    await app.page.keyboard.type('First.');
    await app.page.keyboard.press('Escape');
    // Opened anew, the undo begins here.
    await openPoint(app.page, 'one');
    await notes(app.page).click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.type('Second.');
    await expect(notes(app.page).locator('.bar-learner')).toHaveCount(2);
    await app.page.keyboard.press('Control+z');
    await expect(notes(app.page)).not.toContainText('Second.');
    await expect(notes(app.page).locator('.bar-learner').first()).toHaveText('First.');
  });

  test('a mentorship that is in no list is listed again', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam Lindqvist');
    await makeSession(app.page, 'Session');
    // As after a power cut between a document and its rows, or with the catalogue lost.
    await app.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('waymark-catalogue');
          request.addEventListener('error', reject);
          request.addEventListener('success', () => {
            const transaction = request.result.transaction('rows', 'readwrite');
            transaction.objectStore('rows').clear();
            transaction.addEventListener('complete', resolve);
          });
        }),
    );
    await app.relaunch();
    await expect(app.page.getByRole('link', { name: /^Sam Lindqvist/u })).toBeVisible();
    await openNextAgenda(app.page);
  });

  test('a name without a space, of any length, leaves the window’s own buttons in the window', async ({
    app,
  }) => {
    await begin(app.page, 'Maya', 'W'.repeat(80));
    await makeSession(app.page, 'M'.repeat(200));
    const width = await app.page.evaluate(() => window.innerWidth);
    const close = await app.page.getByRole('button', { name: 'Close', exact: true }).boundingBox();
    expect((close?.x ?? width) + (close?.width ?? 0)).toBeLessThanOrEqual(width);
    for (const view of ['Today', 'Feedback', 'Settings']) {
      await app.page.getByRole('link', { name: view, exact: true }).click();
      await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
      const tooWide = await app.page.evaluate(() =>
        [...document.querySelectorAll('main, main *')]
          .filter((element) => getComputedStyle(element).overflowX === 'auto')
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.className),
      );
      expect(tooWide, view).toEqual([]);
      if (view === 'Today') await app.page.getByRole('link', { name: /^W/u }).click();
    }
  });

  test('an address of something that is not here says so, in a window that can be left', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    for (const address of ['/mentorship/foo/sessions', '/mentorship/0123456789abcdefghjkmnpqrs/sessions']) {
      await app.page.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
      await expect(app.page.getByText('This mentorship is not on this device.')).toBeVisible();
      await expect(app.page.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
    }
  });

  test('words that are not on the agenda yet are still there after a look at another view', async ({
    app,
  }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await page.getByLabel('Add a point').fill('Half a thought');
    await page.getByRole('link', { name: 'Feedback', exact: true }).click();
    await expect(page.getByText('No feedback yet.')).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByLabel('Add a point')).toHaveValue('Half a thought');
    await page.getByLabel('Add a point').press('Enter');
    await expect(row(page, 'Half a thought')).toBeVisible();
    await expect(page.getByLabel('Add a point')).toHaveValue('');
  });

  test('somebody with many mentorships and sessions sees all of them, also after a start', async ({
    app,
  }) => {
    const partners = Array.from({ length: 22 }, (_, index) => `Partner ${String(index + 1)}`);
    const [first = '', ...others] = partners;
    await begin(app.page, 'Maya', first);
    for (const partner of others) {
      await app.page.getByRole('button', { name: 'New mentorship' }).click();
      const dialog = app.page.getByRole('dialog', { name: 'New mentorship' });
      await dialog.getByLabel('The other person’s name').fill(partner);
      await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
      await expect(dialog).toBeHidden();
    }
    await app.page.getByRole('button', { name: 'New session' }).click();
    const dialog = app.page.getByRole('dialog', { name: 'New session' });
    await dialog.getByLabel('What is it about?').fill('Every week');
    await dialog.getByLabel('How often').selectOption('week-1');
    await dialog.getByLabel('Sessions', { exact: true }).fill('20');
    await dialog.getByRole('button', { name: 'Make 20 sessions' }).click();
    await expect(app.page.getByLabel('Add a point')).toBeVisible();

    await app.relaunch();
    const sidebar = app.page.getByRole('navigation');
    await expect(sidebar.getByRole('link', { name: /^Partner \d/u })).toHaveCount(22);
    // The first of them is the next one.
    await expect(app.page.getByRole('link', { name: /^Session \d+ with Partner/u })).toHaveCount(19);
  });
});
