import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { addPoints, begin, makeSession, savedOnThisDevice, titles } from '../journeys/people.ts';
import { crashPage, lookAgain, untilAnotherPage } from './page-again.ts';

test.describe('when the page crashes', () => {
  test('it comes back to the same view with all that was saved, and says so until that is dismissed', async ({
    app,
  }) => {
    await begin(app.page, 'Maya', 'Sam');
    await makeSession(app.page, 'Owning the migration');
    await addPoints(app.page, 'one', 'two');
    await expect(savedOnThisDevice(app.page)).toBeVisible();
    await crashPage(app);

    const { page, close } = await lookAgain(app);
    await expect(page.getByRole('heading', { name: 'Owning the migration', level: 1 })).toBeVisible();
    await expect.poll(() => titles(page)).toEqual(['one', 'two']);
    const notice = page.getByRole('status').filter({ hasText: 'closed unexpectedly and was opened again' });
    await expect(notice).toContainText('Everything that was saved on this device is here');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toBeHidden();
    // It is an app to work with, not a picture of one.
    await addPoints(page, 'three');
    await expect(savedOnThisDevice(page)).toBeVisible();
    await close();

    await app.relaunch();
    await expect(app.page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await expect(app.page.getByText('closed unexpectedly')).toBeHidden();
  });

  test('again and again, a plain page says what is safe, works by keyboard, and leads back', async ({
    app,
  }) => {
    await begin(app.page, 'Maya', 'Sam');
    await makeSession(app.page, 'Session');
    await addPoints(app.page, 'one');
    await expect(savedOnThisDevice(app.page)).toBeVisible();
    for (let crash = 1; crash <= 3; crash++) {
      await crashPage(app);
      const { page, close } = await lookAgain(app);
      await expect(page.getByRole('link', { name: /^Sam/u })).toBeVisible();
      await close();
    }
    await crashPage(app);
    const { page, close } = await lookAgain(app);
    await expect(page.getByRole('heading', { name: 'Waymark stopped several times' })).toBeVisible();
    await expect(page.getByText('What Waymark called “Saved on this device” is on the disk.')).toBeVisible();
    await expectAccessible(page, 'the plain page after crashes');

    await app.electron.evaluate(({ shell, clipboard }) => {
      clipboard.clear();
      shell.openPath = (path) => {
        void clipboard.writeText(`opened ${path}`);
        return Promise.resolve('');
      };
    });
    const clipboard = () => app.electron.evaluate(({ clipboard }) => clipboard.readText());
    await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Show my data folder' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(clipboard).toBe(`opened ${app.dataFolder}`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy diagnostics' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByText('Nothing you wrote is in it.')).toBeVisible();
    const copied = await clipboard();
    expect(copied).toContain('Problem: crashed');
    expect(copied).toContain('the renderer is gone reason=killed');
    expect(copied).toContain('the page is brought back answer=give-up');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await page.getByRole('button', { name: 'Open the agenda' }).click();
    await expect.poll(() => titles(page)).toEqual(['one']);
    await close();
  });

  test('the plain page closes at once, and the next start is as usual', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    for (let crash = 1; crash <= 4; crash++) {
      await crashPage(app);
      await (await lookAgain(app)).close();
    }
    const { page, close } = await lookAgain(app);
    // Sooner than a page is given up that says nothing.
    const closed = app.electron.waitForEvent('close', { timeout: 4_000 });
    await page.getByRole('button', { name: 'Close' }).click();
    await closed;
    await close();
    await app.relaunch();
    await expect(app.page.getByRole('heading', { name: 'Today' })).toBeVisible();
  });

  test('one that hangs is opened again when the person wants it, and left alone when it answers', async ({
    app,
  }) => {
    await begin(app.page, 'Maya', 'Sam');
    await app.electron.evaluate(({ dialog, BrowserWindow }) => {
      dialog.showMessageBox = ((_window: unknown, options: Electron.MessageBoxOptions) =>
        new Promise((resolve) => {
          options.signal?.addEventListener('abort', () => resolve({ response: 0, checkboxChecked: false }));
          if (options.message === 'Waymark is not answering' && globalThis.answerNow === true)
            resolve({ response: 1, checkboxChecked: false });
        })) as typeof dialog.showMessageBox;
      // Chromium needs half a minute to be sure; what it then says is said here.
      BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive');
      BrowserWindow.getAllWindows()[0]?.webContents.emit('responsive');
    });
    await app.page.getByRole('link', { name: 'Settings' }).click();
    await expect(app.page.getByLabel('My name')).toHaveValue('Maya');

    await untilAnotherPage(app, () =>
      app.electron.evaluate(({ BrowserWindow }) => {
        globalThis.answerNow = true;
        BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive');
      }),
    );
    const { page, close } = await lookAgain(app);
    await expect(page.getByText('closed unexpectedly and was opened again')).toBeVisible();
    await close();
  });
});

declare global {
  var answerNow: boolean | undefined;
}
