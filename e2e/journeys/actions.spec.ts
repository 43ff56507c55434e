import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { openFile, saveFile, takePart } from './exchange.ts';
import { addPoints, begin, introduce, makeSession, messages, notes, row as pointRow } from './people.ts';

const line = (page: Page) => page.getByRole('textbox', { name: 'Add an action' });
/** What was understood of the line, beneath it. */
const chip = (page: Page, guess: string) =>
  page.getByRole('status').getByRole('button', { name: guess, exact: true });
const task = (page: Page, text: string) =>
  page.locator('[data-task]', { has: page.getByText(text, { exact: true }) });
/** An action's words, which open it. */
const words = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true });
const box = (page: Page, text: string) => page.getByRole('checkbox', { name: text, exact: true });
const editor = (page: Page) => page.locator('[data-task] article');

/** Goes to the line for new actions, from wherever the focus is. */
async function beginLine(page: Page): Promise<void> {
  await expect(line(page).or(page.getByRole('button', { name: 'Add an action' }))).toBeVisible();
  await page.keyboard.press('Control+Shift+T');
  await expect(line(page)).toBeFocused();
}

/** Writes an action and adds it, once what it says was understood. */
async function write(page: Page, said: string, ...guesses: readonly string[]): Promise<void> {
  await expect(line(page)).toBeFocused();
  await page.keyboard.insertText(said);
  for (const guess of guesses) await expect(chip(page, guess)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(line(page)).toHaveValue('');
}

/** Writes `Action 1`, `Action 2` … into the line that has the focus, as fast as the page takes them. */
const writeMany = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (wanted) => {
    for (let number = 1; number <= wanted; number += 1) {
      // oxlint-disable-next-line typescript/no-deprecated -- nothing else types into a field from within the page
      document.execCommand('insertText', false, `Action ${String(number)}`);
      await new Promise((resolve) => setTimeout(resolve));
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(enter);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, count);

test('actions are written as one says them, edited, done and undone beside a session, by the keyboard alone', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'Waiting for permission');
  await beginLine(page);

  // What was understood is shown while all words still stand there.
  const said = 'Write one page on late-arriving events, Sam, tomorrow';
  await page.keyboard.insertText(said);
  await expect(chip(page, 'due tomorrow')).toBeVisible();
  await expect(chip(page, 'Sam')).toBeVisible();
  await expect(line(page)).toHaveValue(said);
  await expectAccessible(page, 'an action that is being written');
  await page.keyboard.press('Enter');
  await expect(line(page)).toBeFocused();
  await expect(line(page)).toHaveValue('');
  await expect(task(page, 'Write one page on late-arriving events')).toContainText('Sam, tomorrow');
  await expect(box(page, 'Write one page on late-arriving events')).toHaveCount(0);

  // A wrong guess is taken back, and its words stay.
  await page.keyboard.insertText('Ask Leila about tomorrow, Sam, by tomorrow');
  await expect(chip(page, 'due tomorrow')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(chip(page, 'due tomorrow')).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await expect(line(page)).toHaveValue('Ask Leila about tomorrow, Sam, by tomorro');
  await page.keyboard.insertText('w');
  await expect(chip(page, 'due tomorrow')).toHaveCount(0);
  await chip(page, 'Sam').press('Enter');
  await expect(line(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(task(page, 'Ask Leila about tomorrow, Sam, by tomorrow')).toContainText('Maya');

  await write(page, 'Send the two notes today', 'due today');
  await expect(page.getByRole('link', { name: /^Actions ?, 1 of yours is due$/u })).toBeVisible();
  await write(page, 'march to the office');

  // From row to row, done with a word of why, and open again.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await expect(words(page, 'Send the two notes today'.replace(' today', ''))).toBeFocused();
  await page.keyboard.press('d');
  await expect(box(page, 'Send the two notes')).toBeChecked();
  await expect(words(page, 'Send the two notes')).toBeFocused();
  await expectAccessible(page, 'an action that was just done');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Both, on Monday');
  await page.keyboard.press('Enter');
  await expect(words(page, 'Send the two notes')).toBeFocused();
  await expect(task(page, 'Send the two notes')).toContainText('Maya, done today');
  await expect(task(page, 'Send the two notes')).toContainText('Both, on Monday');
  await expect(page.getByRole('link', { name: /is due$/u })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(task(page, 'Send the two notes')).not.toContainText('Both, on Monday');
  await page.keyboard.press('Control+z');
  await expect(box(page, 'Send the two notes')).not.toBeChecked();
  await expect(page.getByText('Undone: say what became of an action').last()).toBeAttached();

  // Edited in place: words, whose, and by when.
  await page.keyboard.press('Enter');
  await expect(editor(page).getByRole('textbox', { name: 'Action' })).toBeFocused();
  await expectAccessible(page, 'an action that is being edited');
  await page.keyboard.press('End');
  await page.keyboard.type(' on backfills');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(editor(page).getByRole('radio', { name: 'Sam' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('some day');
  await page.keyboard.press('Enter');
  await expect(editor(page).getByText('“some day” is no day to come.', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('tomorrow');
  await page.keyboard.press('Escape');
  const edited = 'Send the two notes on backfills';
  await expect(words(page, edited)).toBeFocused();
  await expect(task(page, edited)).toContainText('Sam, tomorrow');

  // Removed and brought back, by the message and by the key.
  for (const way of ['message', 'key'] as const) {
    await words(page, edited).focus();
    await page.keyboard.press('Delete');
    await expect(task(page, edited)).toHaveCount(0);
    await expect(page.locator('.task-open:focus')).toHaveCount(1);
    if (way === 'key') await page.keyboard.press('Control+z');
    else await messages(page).getByRole('button', { name: 'Undo' }).last().click();
    await expect(task(page, edited)).toHaveCount(1);
  }

  // Of a point: its words stand there, and the action knows it.
  await pointRow(page, 'Waiting for permission').focus();
  await page.keyboard.press('Shift+M');
  const dialog = page.getByRole('dialog', { name: 'Make an action' });
  await expect(dialog.getByLabel('What is to be done?')).toHaveValue('Waiting for permission');
  await expectAccessible(page, 'making an action of a point');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Merge without asking, me, tomorrow');
  await expect(chip(page, 'Maya')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(task(page, 'Merge without asking')).toContainText('Maya, tomorrow');
  await page.getByRole('link', { name: 'from “Waiting for permission”' }).press('Enter');
  await expect(notes(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notes(page)).toBeHidden();

  // What is not added yet is still there after a look at another view, also where the window has no room beside.
  await beginLine(page);
  await page.keyboard.type('half a thought');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(960, 640));
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Actions and decisions' })).toBeVisible();
  await expect(line(page)).toBeHidden();
  await page.keyboard.press('Control+Shift+T');
  await expect(line(page)).toBeFocused();
  await expect(line(page)).toHaveValue('half a thought');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await expect(line(page)).toBeHidden();
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1280, 820));

  // What belongs to another session is folded away beside this one.
  await page.keyboard.press('Control+2');
  await makeSession(page, 'The one after');
  await expect(page.getByText('Nothing agreed yet.', { exact: false })).toBeVisible();
  await page.getByText('5 more open').press('Enter');
  await expect(words(page, 'Merge without asking')).toBeVisible();
  await page.getByRole('link', { name: /^from “Waiting for permission”, session \d$/u }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Owning the migration', level: 1 })).toBeVisible();
  await expect(notes(page)).toBeVisible();
});

test('one list holds the actions of all mentorships, and Today the next of them', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  await page.keyboard.press('Control+5');
  await expect(page.getByText('No actions yet.')).toBeVisible();
  await expectAccessible(page, 'a mentorship without actions');
  await beginLine(page);
  await write(page, 'Write one page, Sam, in two weeks', 'Sam');
  await write(page, 'Read the design today', 'due today');
  await write(page, 'Think about it');
  await write(page, 'Ask Leila today', 'due today');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'This week',
    'Later',
    'No date',
  ]);

  await page.getByRole('button', { name: 'New mentorship' }).click();
  const dialog = page.getByRole('dialog', { name: 'New mentorship' });
  await dialog.getByLabel('The other person’s name').fill('Tomas Novak');
  await dialog.getByRole('radio', { name: /^I mentor/u }).check();
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('No session yet.')).toBeVisible();

  // Over all mentorships, each under when it is due.
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { name: 'Actions', level: 1 })).toBeVisible();
  await page.getByRole('combobox', { name: 'With' }).selectOption('Tomas Novak');
  await beginLine(page);
  await write(page, 'Rewrite the churn query, Tomas, today', 'due today', 'Tomas');
  await expect(task(page, 'Read the design')).toContainText('Today, with Sam');
  await expect(task(page, 'Rewrite the churn query')).toContainText('Tomas, today');
  await expect(box(page, 'Rewrite the churn query')).toHaveCount(0);
  await page.getByRole('radio', { name: /^Theirs/u }).check();
  await expect(page.locator('.task-open')).toHaveText(['Rewrite the churn query', 'Write one page']);
  await page.getByRole('combobox', { name: 'Mentorship' }).selectOption('Sam Lindqvist');
  await expect(page.locator('.task-open')).toHaveText(['Write one page']);
  await page.getByRole('radio', { name: 'All' }).check();
  await page.getByRole('combobox', { name: 'Mentorship' }).selectOption('All mentorships');

  // What is done stays where it was; dropping asks why; the menu shows the keys.
  await words(page, 'Read the design').focus();
  await page.keyboard.press('d');
  await expect(task(page, 'Read the design')).toContainText('Done today, with Sam');
  await expect(words(page, 'Read the design')).toBeFocused();
  await page.keyboard.press('End');
  await expect(words(page, 'Think about it')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Action' });
  await expect(menu.getByRole('menuitem')).toHaveText([
    /^Edit.*Enter/u,
    /^Done.*D/u,
    /^Drop.*X/u,
    /^Go to where it came from.*G/u,
    /^Remove/u,
  ]);
  await menu.getByRole('menuitem', { name: /^Drop/u }).press('Enter');
  await expect(page.getByLabel('Why? Optional')).toBeFocused();
  await page.keyboard.type('No time this month');
  await page.keyboard.press('Enter');
  await expect(task(page, 'Think about it')).toContainText('Dropped today, with Sam');
  await expect(task(page, 'Think about it')).toContainText('No time this month');
  // Whoever hears that it is done may write it down; it says who did.
  await words(page, 'Rewrite the churn query').focus();
  await page.keyboard.press('d');
  await expect(task(page, 'Rewrite the churn query')).toContainText('Tomas, done today, noted by you');
  await page.keyboard.press('Control+z');
  await expect(task(page, 'Rewrite the churn query')).toContainText('Tomas, today');

  // Looked at again, what is settled is folded away, with its reasons.
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(words(page, 'Think about it')).toHaveCount(0);
  await page.getByText('Done and dropped').press('Enter');
  await expect(task(page, 'Think about it')).toContainText('No time this month');
  await expectAccessible(page, 'done and dropped actions');
  await words(page, 'Think about it').focus();
  await page.keyboard.press('d');
  await expect(words(page, 'Think about it')).toBeFocused();
  await expect(task(page, 'Think about it')).toHaveText(/^Think about itWith Sam$/u);

  // Today has mine with their boxes, and theirs.
  await page.keyboard.press('Control+1');
  const beside = page.getByRole('complementary', { name: 'Actions and what is coming' });
  await expect(beside.getByText('1 of 3 done')).toBeVisible();
  await expect(beside.getByRole('listitem')).toHaveText([
    /^Ask LeilaToday, with Sam/u,
    /^Think about itWith Sam/u,
    /^Read the designDone today/u,
    /^TRewrite the churn queryTomas, today/u,
    /^SWrite one pageSam, /u,
  ]);
  await box(page, 'Ask Leila').press('Space');
  await expect(box(page, 'Ask Leila')).toBeChecked();
  await expect(box(page, 'Ask Leila')).toBeFocused();
  await expect(beside.getByText('2 of 3 done')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('She said yes');
  await page.keyboard.press('Enter');
  await expect(task(page, 'Ask Leila')).toContainText('She said yes');

  // It is on the disk, and in the palette what is still to be done.
  await app.relaunch();
  await expect(task(app.page, 'Ask Leila')).toContainText('She said yes');
  await expect(app.page.getByText('2 of 3 done')).toBeVisible();
  await app.page.keyboard.press('Control+k');
  await expect(app.page.getByRole('combobox', { name: 'Find or jump to' })).toBeFocused();
  await app.page.keyboard.type('think about');
  await expect(app.page.getByRole('option', { selected: true })).toContainText('Action, Sam Lindqvist');
  await app.page.keyboard.press('Enter');
  await expect(editor(app.page).getByRole('textbox', { name: 'Action' })).toHaveValue('Think about it');
});

test('each ticks their own, and the other has it with the next file', async ({ pair }) => {
  const { learner, mentor } = pair;
  await begin(learner.page, 'Maya Okafor', 'Sam');
  await makeSession(learner.page, 'Owning the migration');
  await beginLine(learner.page);
  await write(learner.page, 'Send the two notes, Sam, today', 'due today', 'Sam');
  await write(learner.page, 'Write one page');
  const first = await saveFile(learner, 'Sam', 'first.waymark');

  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(first);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await takePart(mentor.page, 'Maya Okafor');
  await expect(mentor.page.getByRole('link', { name: /^Actions ?, 1 of yours is due$/u })).toBeVisible();
  await mentor.page.keyboard.press('Control+5');
  await expect(task(mentor.page, 'Write one page')).toContainText('Maya');
  await expect(box(mentor.page, 'Write one page')).toHaveCount(0);
  await expect(task(mentor.page, 'Send the two notes')).toContainText('Today');
  await mentor.page.getByRole('link', { name: 'from session 1' }).first().click();
  await expect(mentor.page.getByRole('heading', { name: 'Owning the migration' })).toBeVisible();
  await box(mentor.page, 'Send the two notes').press('Space');
  await mentor.page.getByLabel('How did it go? Optional').fill('In your inbox');
  await mentor.page.keyboard.press('Enter');
  await expect(task(mentor.page, 'Send the two notes')).toContainText('Sam, done today');
  const second = await saveFile(mentor, 'Maya', 'second.waymark');

  await openFile(learner, second);
  await expect(
    learner.page.getByText('changes were merged: 1 name taken or changed and 1 changed action.', {
      exact: false,
    }),
  ).toBeVisible();
  await expect(task(learner.page, 'Send the two notes')).toContainText('Sam, done today');
  await expect(task(learner.page, 'Send the two notes')).toContainText('In your inbox');
  await expect(box(learner.page, 'Send the two notes')).toHaveCount(0);
});

test('many, long and mirrored words stay within the page, and are gone through by the keyboard', async ({
  app,
}) => {
  const { page, electron } = app;
  await begin(
    page,
    'Maximiliana Bartholomea Featherstonehaugh-Okafor',
    'Wolfeschlegelsteinhausenbergerdorff',
  );
  await page.keyboard.press('Control+5');
  await expect(page.getByText('No actions yet.')).toBeVisible();
  await page.keyboard.press('a');
  const long = `${'unbreakable'.repeat(30)} today`;
  await write(page, long, 'due today');
  await write(page, 'اكتب صفحة واحدة عن الأحداث المتأخرة tomorrow', 'due tomorrow');
  await writeMany(page, 200);
  await expect(page.locator('[data-task]')).toHaveCount(202);
  await expect(page.getByRole('radio', { name: /^Mine 202/u })).toBeAttached();

  const overflow = () =>
    page.evaluate(() => {
      const sheets = [
        document.documentElement,
        ...document.querySelectorAll('.overflow-y-auto, aside, main'),
      ];
      return sheets
        .filter((sheet) => sheet.scrollWidth > sheet.clientWidth + 1)
        .map((sheet) => sheet.className);
    });
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(960, 640));
  await expect.poll(overflow).toEqual([]);
  await words(page, 'Action 1').focus();
  await page.keyboard.press('End');
  await expect(words(page, 'Action 200')).toBeFocused();
  await page.keyboard.press('d');
  await expect(box(page, 'Action 200')).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(words(page, 'Action 199')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(editor(page).getByRole('textbox', { name: 'Action' })).toBeFocused();
  await expect.poll(overflow).toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Actions and what is coming' }).click();
  await expect(page.getByText('and 195 more')).toBeVisible();
  await expect.poll(overflow).toEqual([]);
  await expectAccessible(page, 'Today in a narrow window');
});
