import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { recordOpenedLinks } from '../security/opened-links.ts';
import { closeInFile } from './close-in-file.ts';
import { openFile, saveFile, takePart } from './exchange.ts';
import { addPoints, agenda, begin, introduce, messages, notes, openPoint, row, titles } from './people.ts';

// Days are far from every day on which this may run, so that none of them is this year's, today or over by accident. In
// 2037 London and Stockholm change their clocks on 29 March, New York has done so on the 8th.
test.use({ timeZone: 'Europe/London', mentorTimeZone: 'America/New_York' });

const form = (page: Page) => page.getByRole('dialog', { name: 'New session' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const crumb = (page: Page) => page.getByRole('navigation', { name: 'Where you are' });
const sessionLinks = (page: Page) => page.locator('main li > a');
const listed = (page: Page, title: string) => page.getByRole('region', { name: title }).locator('li > a');

/** Types into a field of parts, from its first one: a day as `12032037`, a time as `1630`. */
async function typeParts(field: Locator, digits: string): Promise<void> {
  await field.getByRole('spinbutton').first().focus();
  await field.page().keyboard.type(digits);
}

const when = (dialog: Locator) => ({
  day: dialog.getByRole('group', { name: 'Day' }),
  time: dialog.getByRole('group', { name: 'Starts at' }),
});

async function book(
  page: Page,
  topic: string,
  [day, time]: readonly [day: string, time: string],
  fill: (dialog: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.keyboard.press('Control+n');
  const dialog = form(page);
  await dialog.getByLabel('What is it about?').fill(topic);
  await typeParts(when(dialog).day, day);
  await typeParts(when(dialog).time, time);
  await fill(dialog);
  await dialog.getByRole('button', { name: /^Make /u }).click();
  await expect(dialog).toBeHidden();
  await expect(agenda(page)).toBeAttached();
}

/** Chooses what can be done to a session of the list. */
async function choose(page: Page, session: Locator, command: string): Promise<void> {
  await session.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu', { name: 'Session' }).getByRole('menuitem', { name: command }).press('Enter');
}

async function runByPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or jump to' });
  await palette.getByRole('combobox').fill(words);
  await expect(palette.getByRole('option', { selected: true })).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

/** The commands that ask for more, of those that the palette finds for a word. */
async function offered(page: Page, word: string): Promise<readonly string[]> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or jump to' });
  await palette.getByRole('combobox').fill(word);
  await expect(palette.getByRole('option', { selected: true })).toContainText(new RegExp(word, 'iu'));
  const found = await palette.getByRole('option').filter({ hasText: '…' }).allTextContents();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  return found;
}

const undo = (page: Page) => messages(page).getByRole('button', { name: 'Undo' }).last().click();

test('a series is booked with the keyboard alone, read by both clocks, and walked from one to the next', async ({
  app,
}) => {
  const { page, electron } = app;
  const opened = await recordOpenedLinks(electron);
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Control+n');
  await expect(form(page).getByLabel('What is it about?')).toBeFocused();
  await page.keyboard.type('Fortnightly');
  await press('Tab');
  await expect(form(page).getByLabel('Begin with')).toBeFocused();
  await press('ArrowDown');
  await expect(form(page).getByLabel('Begin with').locator('option:checked')).toHaveText('First session');
  await press('Tab');
  await page.keyboard.type('12032037');
  await press('Tab');
  await page.keyboard.type('1630');
  await press('Tab', 'Tab');
  // The length is as it was; then comes the zone.
  await expect(form(page).getByRole('combobox', { name: 'Time zone' })).toBeFocused();
  await expect(form(page).getByRole('combobox', { name: 'Time zone' })).toHaveValue('London');
  await page.keyboard.type('Gothenburg');
  await expect(page.getByRole('option')).toHaveText([/^Stockholm/u]);
  await press('Enter');
  await expect(form(page).getByRole('combobox', { name: 'Time zone' })).toHaveValue('Stockholm');
  await expect(form(page).getByText('15:30 your time')).toBeVisible();
  await press('Tab');
  await page.keyboard.type('javascript:alert(1) or https://meet.example/abc.');
  await press('Tab', 'ArrowDown', 'ArrowDown');
  await expect(form(page).getByLabel('How often')).toHaveValue('week-2');
  await press('Tab', 'Tab', 'Control+a');
  await page.keyboard.type('99');
  await press('Enter');
  await expect(form(page).getByText('From 2 to 53 at once.')).toBeVisible();
  await press('Control+a');
  await page.keyboard.type('4');
  await expect(form(page).getByRole('status')).toHaveText('4 sessions, the last on Thursday 23 April 2037');
  await press('Enter');
  // What one session begins with is asked about where there are several.
  const where = page.getByRole('dialog', { name: 'Where do the points of “First session” go?' });
  await expect(where.getByRole('button', { name: 'Only on the first' })).toBeFocused();
  await press('Shift+Tab');
  await expect(where.getByRole('button', { name: 'On all 4' })).toBeFocused();
  await press('Enter');

  await expect(heading(page)).toHaveText('Fortnightly');
  await expect(row(page, 'How we each got here')).toBeVisible();
  await expect(crumb(page)).toHaveText(/Session 1$/u);
  const agreed = (day: string) => page.getByText(`${day} 2037, 16:30 to 17:30 in Stockholm, 15:30 your time`);
  await expect(agreed('Thursday 12 March')).toBeVisible();
  const place = page.getByRole('link', { name: /https|javascript/u });
  await expect(place).toHaveText(['https://meet.example/abc']);
  await place.press('Enter');
  await expect.poll(opened).toEqual(['https://meet.example/abc']);

  await expect(page.getByRole('button', { name: /^Previous session/u })).toBeHidden();
  await page
    .getByRole('button', { name: 'Next session: Fortnightly, Thursday 26 March 2037' })
    .press('Enter');
  await expect(agreed('Thursday 26 March')).toBeVisible();
  // On the other side of the change of hours it is the same by both clocks.
  await press('Control+PageDown');
  await expect(agreed('Thursday 9 April')).toBeVisible();
  await expect(crumb(page)).toHaveText(/Session 3$/u);
  await expect(row(page, 'How we each got here')).toBeVisible();
  await press('Control+PageUp', 'Control+PageUp');
  await expect(agreed('Thursday 12 March')).toBeVisible();

  // One without a topic is called by its number.
  await book(page, '', ['05032037', '0900'], async (dialog) => {
    await dialog.getByLabel('How often').selectOption('month-1');
    await expect(dialog.getByLabel('How often').locator('option:checked')).toHaveText(
      'Every month, on the first Thursday',
    );
    await dialog.getByLabel('Ends').selectOption('day');
    await typeParts(dialog.getByRole('group', { name: 'Last day' }), '06052037');
    await expect(dialog.getByRole('status')).toHaveText('2 sessions, the last on Thursday 2 April 2037');
  });
  await expect(heading(page)).toHaveText('Session 1');
  await press('Control+2');
  await expect(listed(page, 'Coming up')).toHaveText([
    /^Session 1.*Thursday 5 March 2037, 09:00 to 10:00.*Every month, on the first Thursday/u,
    /^FortnightlySession 2 · Thursday 12 March 2037, 15:30 to 16:30, javascript.*Every two weeks/u,
    /^FortnightlySession 3/u,
    /^Session 4.*Thursday 2 April/u,
    /^FortnightlySession 5/u,
  ]);
  await page.getByRole('button', { name: 'Show all 6' }).click();
  await expect(listed(page, 'Coming up')).toHaveCount(6);
  await expect(page.getByText('Every two weeks, booked until Thursday 23 April 2037')).toBeVisible();
  // All of it was one step.
  await press('Control+z');
  await expect(listed(page, 'Coming up')).toHaveCount(4);
  await expect(page.getByText('Undone: book a series of sessions').last()).toBeAttached();
});

test('a session is postponed past the next one with its open points, waits for a day, is cancelled and is not', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await book(page, 'Second', ['26032037', '1000']);
  await addPoints(page, 'theirs');
  await book(page, 'First', ['12032037', '1000']);
  await addPoints(page, 'one', 'two', 'three');
  await row(page, 'two').focus();
  await page.keyboard.press('d');

  await page.locator('header').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Postpone…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Postpone this session?' });
  await expect(dialog.getByText('It was to be on Thursday 12 March 2037, 10:00 to 11:00.')).toBeVisible();
  // A week later it still comes first.
  await expect(when(dialog).day).toHaveText(/19.*03.*2037/u);
  await expect(dialog.getByRole('checkbox')).toBeHidden();
  await typeParts(when(dialog).day, '01012020');
  await dialog.getByRole('button', { name: 'Postpone' }).click();
  await expect(dialog.getByText('That is in the past.', { exact: false })).toBeVisible();
  await typeParts(when(dialog).day, '02042037');
  const offer = 'Move its 2 open points to the session on Thursday 26 March 2037';
  await expect(dialog.getByRole('checkbox', { name: offer })).toBeChecked();
  await dialog.getByRole('button', { name: 'Postpone' }).click();
  await expect(messages(page)).toContainText(
    '“First” is now on Thursday 2 April 2037, 10:00 to 11:00. Its 2 open points are now in the session on Thursday 26 March 2037.',
  );
  await expect.poll(() => titles(page)).toEqual(['two']);
  await expect(page.getByText('(it was to be on Thursday 12 March 2037)')).toBeVisible();
  await expect(crumb(page)).toHaveText(/Session 2$/u);
  await page.keyboard.press('Control+PageUp');
  await expect(heading(page)).toHaveText('Second');
  await expect.poll(() => titles(page)).toEqual(['theirs', 'one', 'three']);

  await undo(page);
  await expect.poll(() => titles(page)).toEqual(['theirs']);
  await page.keyboard.press('Control+PageUp');
  await expect(heading(page)).toHaveText('First');
  await expect.poll(() => titles(page)).toEqual(['one', 'two', 'three']);
  await expect(page.getByText('Thursday 12 March 2037, 10:00 to 11:00')).toBeVisible();

  // Without a new day, by the palette, and its points stay.
  await runByPalette(page, 'Postpone this session');
  await dialog.getByRole('radio', { name: 'Without a new day yet' }).check();
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: 'Postpone' }).click();
  await expect(page.getByText('Postponed, without a new day yet.')).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(['one', 'two', 'three']);
  await expectAccessible(page, 'a postponed session');
  await page.keyboard.press('Control+2');
  await expect(listed(page, 'Waiting for a day')).toHaveText([
    /^First.*was to be on Thursday 12 March 2037/u,
  ]);
  await choose(page, listed(page, 'Waiting for a day'), 'Give it a day…');
  const newDay = page.getByRole('dialog', { name: 'Give it a new day?' });
  await typeParts(when(newDay).day, '19032037');
  await newDay.getByRole('button', { name: 'Give it this day' }).click();
  await expect(listed(page, 'Coming up')).toHaveText([/^First.*Thursday 19 March/u, /^Second/u]);

  // Cancelled, read, and not cancelled after all: at once, later, and from the list.
  await choose(page, sessionLinks(page).first(), 'Cancel the session');
  await expect(listed(page, 'Coming up')).toHaveText([/^Second/u]);
  await undo(page);
  await expect(listed(page, 'Coming up')).toHaveText([/^FirstSession 1/u, /^SecondSession 2/u]);
  await choose(page, sessionLinks(page).first(), 'Cancel the session');
  await page.locator('summary', { hasText: 'Cancelled' }).click();
  await page.getByRole('link', { name: /^First/u }).click();
  const isCancelled = page.getByText('Cancelled. Its agenda is kept.', { exact: true });
  await expect(isCancelled).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(['one', 'two', 'three']);
  await expectAccessible(page, 'a cancelled session');
  await page.getByRole('button', { name: 'Not cancelled after all' }).click();
  await expect(isCancelled).toBeHidden();
  await runByPalette(page, 'Cancel this session');
  await page.keyboard.press('Control+2');
  await page.locator('summary', { hasText: 'Cancelled' }).click();
  await expectAccessible(page, 'the sessions, one of them cancelled');
  await choose(page, page.getByRole('link', { name: /^First/u }), 'Not cancelled after all');
  await expect(listed(page, 'Coming up')).toHaveText([/^First/u, /^Second/u]);

  // Removed while it is in front, it says so, and comes back from there.
  await page.getByRole('link', { name: /^First/u }).click();
  await runByPalette(page, 'Remove this session');
  await expect(page.getByText('This session is not planned any more.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change', exact: true })).toBeHidden();
  await page.locator('header').getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['About this mentorship']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.poll(() => titles(page)).toEqual(['one', 'two', 'three']);
});

test('of a series one session is changed, or this and all after it; both book more apart; what was held is read as it was', async ({
  pair: { learner, mentor },
}) => {
  const { page } = learner;
  await begin(page, 'Maya Okafor', 'Sam');
  await book(page, 'Long ago', ['12032020', '1000']);
  await addPoints(page, 'said then');
  await book(page, 'Fortnightly', ['12032037', '1630'], async (dialog) => {
    await dialog.getByLabel('How often').selectOption('week-2');
    await dialog.getByLabel('Sessions').fill('3');
  });

  const first = await saveFile(learner, 'Sam', 'first.waymark');
  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(first);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await takePart(mentor.page, 'Maya Okafor');
  // New York is four hours behind London before London changes its clocks, and five after.
  await expect(listed(mentor.page, 'Coming up')).toHaveText([
    /Thursday 12 March 2037, 12:30 to 13:30/u,
    /Thursday 26 March 2037, 12:30 to 13:30/u,
    /Thursday 9 April 2037, 11:30 to 12:30/u,
  ]);

  // The mentor gives the second a topic of its own, and then moves it and all after it to Friday.
  const change = mentor.page.getByRole('dialog', { name: 'Change session' });
  const second = listed(mentor.page, 'Coming up').nth(1);
  await choose(mentor.page, second, 'Change…');
  await expect(change.getByRole('radio', { name: 'Only this one' })).toBeChecked();
  await expect(change.getByRole('combobox', { name: 'Time zone' })).toHaveValue('London');
  await change.getByLabel('What is it about?').fill('Owning the migration');
  await change.getByRole('button', { name: 'Save' }).click();
  await choose(mentor.page, second, 'Change…');
  await typeParts(when(change).day, '27032037');
  await typeParts(when(change).time, '0930');
  await change.getByLabel('Where, if you know yet').fill('The quiet room');
  await change.getByRole('radio', { name: 'This and the one after it' }).check();
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(listed(mentor.page, 'Coming up')).toHaveText([
    /^Fortnightly.*Thursday 12 March 2037, 12:30/u,
    /^Owning the migration.*Friday 27 March 2037, 05:30 to 06:30, The quiet room/u,
    /^Fortnightly.*Friday 10 April 2037, 04:30 to 05:30, The quiet room/u,
  ]);

  // Both book more, not knowing of each other.
  const bookMore = async (of: Page, count: string): Promise<void> => {
    await of.getByRole('button', { name: 'Book more: Every two weeks' }).click();
    const dialog = of.getByRole('dialog', { name: 'Book more sessions' });
    await dialog.getByLabel('Sessions').fill(count);
    await dialog.getByRole('button', { name: 'Book them' }).click();
    await expect(dialog).toBeHidden();
  };
  await mentor.page.bringToFront();
  await bookMore(mentor.page, '2');
  await expect(messages(mentor.page)).toContainText(
    '2 more sessions are booked, the last on Friday 8 May 2037.',
  );
  const back = await saveFile(mentor, 'Maya', 'back.waymark');
  await openFile(learner, back);
  await expect(page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+2');
  await bookMore(page, '1');
  await bookMore(mentor.page, '1');
  // What both have booked is one and the same.
  await openFile(learner, await saveFile(mentor, 'Maya', 'again.waymark'));
  await expect(page.getByText('Nothing new in it', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Show all 6' }).click();
  await expect(listed(page, 'Coming up')).toHaveText([
    /Thursday 12 March 2037, 16:30/u,
    /^Owning.*Friday 27 March 2037, 09:30/u,
    /Friday 10 April 2037, 09:30/u,
    /Friday 24 April 2037, 09:30/u,
    /Friday 8 May 2037, 09:30/u,
    /^FortnightlySession 7 · Friday 22 May 2037, 09:30 to 10:30, The quiet room/u,
  ]);

  // Those after one are taken off the list together, and brought back together.
  await choose(page, listed(page, 'Coming up').nth(2), 'Remove');
  const which = page.getByRole('dialog', { name: 'Remove which sessions?' });
  await which.getByRole('radio', { name: 'This and all 3 after it' }).check();
  await which.getByRole('button', { name: 'Remove the sessions' }).click();
  await expect(listed(page, 'Coming up')).toHaveCount(2);
  await undo(page);
  await expect(listed(page, 'Coming up')).toHaveCount(6);

  // The mentor has closed the one that is over: it opens to be read, until somebody wants to write.
  const closed = test.info().outputPath('closed.waymark');
  const at = Date.parse('2020-03-12T11:04Z');
  await closeInFile(back, 'Long ago', { by: 'mentor', at, saveAs: closed });
  await page.getByRole('link', { name: /^Long ago/u }).click();
  await expect(page.getByLabel('Add a point')).toBeVisible();
  await openFile(learner, closed);
  await expect(page.getByText('Held on Thursday 12 March 2020. Sam closed it at 11:04.')).toBeVisible();
  await expect(page.getByLabel('Add a point')).toBeHidden();
  await row(page, 'said then').press('Delete');
  await expect.poll(() => titles(page)).toEqual(['said then']);
  await openPoint(page, 'said then');
  await expect(notes(page)).toHaveAttribute('contenteditable', 'false');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Notes on the session/u }).press('Enter');
  const onSession = page.getByRole('textbox', { name: 'Notes on the session' });
  await expect(onSession).toHaveAttribute('contenteditable', 'false');
  expect(await offered(page, 'template')).toEqual([
    expect.stringContaining('Keep this agenda as a template'),
  ]);
  await expectAccessible(page, 'a session that was held');
  await page.getByRole('button', { name: 'Write in it again' }).click();
  await expect(onSession).toHaveAttribute('contenteditable', 'true');
  await addPoints(page, 'an afterthought');
  await page.keyboard.press('Control+PageDown');
  await expect(page.getByText('Held on', { exact: false })).toBeHidden();
  await page.keyboard.press('Control+PageUp');
  await expect(page.getByRole('button', { name: 'Write in it again' })).toBeVisible();
  await expect(page.getByLabel('Add a point')).toBeHidden();
  // Closed by mistake.
  await runByPalette(page, 'Open this session again');
  await expect(page.getByLabel('Add a point')).toBeVisible();
  await undo(page);
  await expect(page.getByText('Sam closed it at 11:04.', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(listed(page, 'Earlier')).toHaveText([/^Long agoSession 1 · .*held/u]);

  // Whoever has taken their place goes by their own name.
  await runByPalette(mentor.page, 'About the mentorship with Maya');
  const about = mentor.page.getByRole('dialog', { name: 'About this mentorship' });
  await expect(about.getByText('They have taken their place', { exact: false })).toBeVisible();
  await expect(about.getByLabel('The other person’s name')).toBeHidden();
  await expect(about.getByText('they begin the agenda')).toBeVisible();
});

test('a mentorship has a phase and a name of my own, and is put away and found again', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam Lindqvist');
  await book(page, 'Owning the migration', ['12032037', '1000']);
  const inSidebar = (name: RegExp, of = page) =>
    of.getByRole('complementary').first().getByRole('link', { name });
  await expect(inSidebar(/^Sam Lindqvist mentors you, rapport/u)).toBeVisible();
  await page.locator('header').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'About this mentorship' }).click();
  const about = page.getByRole('dialog', { name: 'About this mentorship' });
  await about.getByLabel('The other person’s name').fill(' ');
  await about.getByRole('button', { name: 'Save' }).click();
  await expect(about.getByText('Write a name.', { exact: false })).toBeVisible();
  await about.getByLabel('The other person’s name').fill('Samuel Lindqvist');
  await about.getByLabel('A name of your own for it').fill('The data platform');
  await about.getByRole('radio', { name: /^Progress/u }).check();
  await about.getByRole('button', { name: 'Save' }).click();
  await expect(inSidebar(/^The data platform Samuel mentors you, progress/u)).toBeVisible();
  await expect(crumb(page)).toHaveText(/^The data platform/u);
  // The phase is shared, and undone like anything else.
  await page.keyboard.press('Control+z');
  await expect(inSidebar(/^The data platform Samuel mentors you, rapport/u)).toBeVisible();
  await expect(page.getByText('Undone: change the phase').last()).toBeAttached();

  await runByPalette(page, 'Archive the mentorship with Samuel');
  const archived = (of = page) => of.getByRole('button', { name: 'Archived 1' });
  // What is in front stays in sight.
  await expect(archived()).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Control+1');
  await expect(archived()).toHaveAttribute('aria-expanded', 'false');
  await expect(inSidebar(/^The data platform/u)).toBeHidden();
  await expect(page.getByText('Nothing is planned.')).toBeVisible();
  await expectAccessible(page, 'Today, with everything archived');
  await undo(page);
  await expect(page.getByRole('heading', { name: 'Owning the migration' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('samuel');
  await page.getByRole('option', { name: /^The data platform/u }).click();
  await runByPalette(page, 'Archive the mentorship with Samuel');
  await expect(archived()).toBeVisible();
  await app.relaunch();
  const again = app.page;
  await archived(again).press('Enter');
  await inSidebar(/^The data platform/u, again).click();
  await again.getByRole('link', { name: /^Owning the migration/u }).click();
  await expect(again.getByLabel('Add a point')).toBeVisible();
  await runByPalette(again, 'About the mentorship with Samuel');
  await again.getByRole('button', { name: 'Bring back from the archive' }).click();
  await expect(archived(again)).toBeHidden();
  await expect(inSidebar(/^The data platform/u, again)).toBeVisible();
});
