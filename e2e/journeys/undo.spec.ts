import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { openFile, saveFile } from './exchange.ts';
import {
  addPoints,
  begin,
  introduce,
  makeSession,
  messages,
  notes,
  openPoint,
  row,
  titles,
} from './people.ts';

/** As the system's menu does: it tells the page which of its commands was chosen. */
async function chooseInMenu(
  app: { readonly electron: ElectronApplication },
  id: 'undo' | 'redo',
): Promise<{ readonly label: string; readonly enabled: boolean }> {
  return app.electron.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item) throw new Error(`no ${wanted} in the menu`);
    const { label, enabled } = item;
    item.click();
    return { label, enabled };
  }, id);
}

const press = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

test.describe('undo', () => {
  test('takes back my points, words and removals, one after another, and leaves what came in a file', async ({
    pair: { learner, mentor },
  }) => {
    const { page } = learner;
    await begin(page, 'Maya Okafor', 'Sam');
    await makeSession(page, 'Owning the migration');
    await addPoints(page, 'one', 'two');
    await openPoint(page, 'one');
    await notes(page).click();
    await page.keyboard.type('Maya wrote this.');
    await press(page, 'Escape');
    const first = await saveFile(learner, 'Sam', 'first.waymark');

    await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
    mentor.answerOpenDialog(first);
    await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
    await mentor.page.getByRole('button', { name: 'Take part' }).click();
    await expect(mentor.page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
    await mentor.page.getByRole('link', { name: /^Owning the migration/u }).click();
    await expect(mentor.page.getByLabel('Add a point')).toBeVisible();
    await addPoints(mentor.page, 'Sam’s point');
    await openPoint(mentor.page, 'one');
    await notes(mentor.page).click();
    await press(mentor.page, 'Control+End');
    await mentor.page.keyboard.type(' Sam too.');
    await press(mentor.page, 'Escape');
    const back = await saveFile(mentor, 'Maya', 'back.waymark');

    await openPoint(page, 'one');
    await notes(page).click();
    await press(page, 'Control+End');
    await page.keyboard.type(' Again.');
    await openFile(learner, back);
    await expect(notes(page)).toContainText('Sam too.');
    await notes(page).click();
    await press(page, 'Control+Home');
    await page.keyboard.type('Now: ');
    await expect(notes(page)).toContainText('Now: Maya wrote this.');

    // In the editor, by the keyboard: its own words go, one stretch after another; the caret goes along.
    await press(page, 'Control+z');
    await expect(notes(page)).not.toContainText('Now:');
    await expect(notes(page)).toBeFocused();
    await press(page, 'Control+z');
    await expect(notes(page)).not.toContainText('Again.');
    await press(page, 'Control+z');
    await expect(notes(page)).toHaveText('Sam too.');
    await expect(page.getByText('Undone: write notes').last()).toBeAttached();
    // By the menu, as far as it goes.
    await press(page, 'Escape');
    await expect
      .poll(async () => (await chooseInMenu(learner, 'undo')).label)
      .toMatch(/^(?:Undo: (?:add a point|make a session)|Undo)$/u);
    for (let step = 0; step < 4; step += 1) await press(page, 'Control+z');
    await expect(page.getByText('This session is not planned any more.', { exact: false })).toBeVisible();
    // And again, all of it.
    await press(page, 'Control+Shift+z');
    await expect.poll(() => titles(page)).toEqual(['Sam’s point']);
    for (let step = 0; step < 9; step += 1)
      await press(page, step % 2 === 0 ? 'Control+y' : 'Control+Shift+z');
    await expect.poll(() => titles(page)).toEqual(['one', 'two', 'Sam’s point']);
    await openPoint(page, 'one');
    for (const words of ['Now: ', 'Maya wrote this.', 'Again.', 'Sam too.'])
      await expect(notes(page)).toContainText(words.trim());
  });

  test('brings a removed point back once, by the keyboard, the menu or the message', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one', 'two');
    const remove = async (): Promise<void> => {
      await row(page, 'one').focus();
      await press(page, 'Delete');
      await expect.poll(() => titles(page)).toEqual(['two']);
    };
    await remove();
    await press(page, 'Control+z');
    await expect.poll(() => titles(page)).toEqual(['one', 'two']);
    await press(page, 'Control+y');
    await expect.poll(() => titles(page)).toEqual(['two']);
    await chooseInMenu(app, 'undo');
    await expect.poll(() => titles(page)).toEqual(['one', 'two']);
    await remove();
    await messages(page).getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => titles(page)).toEqual(['one', 'two']);
    // The message took the step itself: undo goes on before it, to the adding of the second point.
    await press(page, 'Control+z');
    await expect.poll(() => titles(page)).toEqual(['one']);
  });

  test('is the field’s own where text is not in a document yet, and the document’s in a title', async ({
    app,
  }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one');
    const field = page.getByLabel('Add a point');
    await field.focus();
    await page.keyboard.type('half a thought');
    await press(page, 'Control+z');
    await expect(field).toHaveValue('');
    await expect.poll(() => titles(page)).toEqual(['one']);
    await press(page, 'Control+z');
    await expect.poll(() => titles(page)).toEqual([]);
    await press(page, 'Control+Shift+z');
    await expect.poll(() => titles(page)).toEqual(['one']);

    await openPoint(page, 'one');
    const title = page.getByLabel('Point', { exact: true });
    await title.focus();
    await press(page, 'Home');
    await page.keyboard.type('more than ');
    await expect(title).toHaveValue('more than one');
    await press(page, 'Control+z');
    await expect(title).toHaveValue('one');
    await expect.poll(() => title.evaluate((element: HTMLTextAreaElement) => element.selectionStart)).toBe(0);
    // What the system itself asks for, without a key, is the document's too.
    await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.redo());
    await chooseInMenu(app, 'redo');
    await expect(title).toHaveValue('more than one');
  });

  test('leaves the caret where the words went or came, and the focus in the editor', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one');
    await openPoint(page, 'one');
    await notes(page).click();
    await page.keyboard.type('alpha omega');
    await press(page, 'Escape');
    await openPoint(page, 'one');
    await notes(page).click();
    await press(page, 'Control+Home');
    await press(page, 'ArrowRight', 6);
    await page.keyboard.type('beta ');
    const caret = () =>
      page.evaluate(() => {
        const selection = getSelection();
        const text = selection?.anchorNode;
        if (text?.nodeType !== Node.TEXT_NODE) return undefined;
        return [text.textContent?.slice(0, selection?.anchorOffset), selection?.isCollapsed];
      });
    await expect.poll(caret).toEqual(['alpha beta ', true]);

    await press(page, 'Control+z');
    await expect(notes(page)).toHaveText('alpha omega');
    await expect.poll(caret).toEqual(['alpha ', true]);
    await press(page, 'Control+Shift+z');
    await expect(notes(page)).toHaveText('alpha beta omega');
    await expect.poll(caret).toEqual(['alpha beta ', true]);

    // By the system's menu the same, and typing goes on there.
    expect(await chooseInMenu(app, 'undo')).toEqual({ label: 'Undo: write notes', enabled: true });
    await expect(notes(page)).toHaveText('alpha omega');
    await expect(notes(page)).toBeFocused();
    await expect.poll(caret).toEqual(['alpha ', true]);
    await chooseInMenu(app, 'redo');
    await expect(notes(page)).toHaveText('alpha beta omega');
    await expect(notes(page)).toBeFocused();
    await expect.poll(caret).toEqual(['alpha beta ', true]);
    await page.keyboard.type('gamma ');
    await expect(notes(page)).toHaveText('alpha beta gamma omega');
  });

  test('takes back a letter of a title before it was painted, and the title says so', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one');
    await openPoint(page, 'one');
    const title = page.getByLabel('Point', { exact: true });
    await title.click();
    await press(page, 'End');
    // One task: nothing is painted between the letter and its undoing.
    const typed = await title.evaluate((field: HTMLTextAreaElement) => {
      document.execCommand('insertText', false, '!');
      const { value } = field;
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true }),
      );
      return value;
    });
    expect(typed).toBe('one!');
    await expect(title).toHaveValue('one');
    // And it is heard of everywhere once it is.
    await page.keyboard.type(', two');
    await expect(page.getByRole('textbox', { name: 'Notes on one, two' })).toBeVisible();
    await press(page, 'Escape');
    await expect(row(page, 'one, two')).toBeFocused();
  });
});
