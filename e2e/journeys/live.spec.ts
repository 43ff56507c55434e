import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test, type Pair } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { openFile, saveFile } from './exchange.ts';
import {
  addPoints,
  agenda,
  begin,
  introduce,
  makeSession,
  messages,
  notes,
  openPoint,
  row,
  titles,
} from './people.ts';

const bar = (page: Page) => page.locator('footer[aria-label="Session timer"]');
const clock = (page: Page) => bar(page).getByRole('timer');
const decisions = (page: Page) => page.getByRole('region', { name: 'Decisions' });
const summary = (page: Page) => page.getByRole('region', { name: 'What came of it' });
const said = (page: Page, text: string | RegExp) => page.locator('[aria-live]').filter({ hasText: text });

/** What the clock shows before a word: `6:20 left`. */
async function secondsOf(page: Page, word: 'left' | 'over'): Promise<number> {
  const shown = new RegExp(`(\\d+):(\\d\\d)\\s+${word}`, 'u').exec(await clock(page).innerText());
  return shown === null ? Number.NaN : Number(shown[1]) * 60 + Number(shown[2]);
}

/** Books a session so many years after tomorrow, and stays at it. */
async function bookLater(page: Page, topic: string, years: number): Promise<void> {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'New session' });
  await dialog.getByLabel('What is it about?').fill(topic);
  await laterBy(dialog, years);
  await dialog.getByRole('button', { name: 'Make the session' }).click();
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible();
  await expect(page.getByLabel('Add a point')).toBeVisible();
}

async function laterBy(dialog: ReturnType<Page['getByRole']>, years: number): Promise<void> {
  const year = dialog.getByRole('spinbutton', { name: /year/iu });
  for (let press = 0; press < years; press += 1) await year.press('ArrowUp');
}

async function toSession(page: Page, topic: string): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: new RegExp(`^${topic}`, 'u') }).click();
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible();
  await expect(page.getByLabel('Add a point')).toBeVisible();
}

async function setMinutes(page: Page, title: string, minutes: string): Promise<void> {
  await row(page, title).click();
  await page.getByLabel(`Minutes for ${title}`).selectOption(minutes);
  await page.keyboard.press('Escape');
  await expect(row(page, title)).toBeFocused();
}

/** Out of every field: plain letters are keys again. */
const outOfWords = (page: Page) => page.getByRole('heading', { level: 1 }).click();

test('a whole session by keyboard: its time, a check-in, an action, a decision, and what is left goes on to the next', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  await bookLater(page, 'The one after', 1);
  await page.keyboard.press('Control+2');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'How the fortnight went', 'Read the design');
  await setMinutes(page, 'How the fortnight went', '15');
  await page.clock.install();

  await page.keyboard.press('Control+Shift+E');
  await expect(clock(page)).toContainText('Point 1 of 2');
  await expect(clock(page)).toContainText('of 15 minutes');
  await page.clock.fastForward('08:40');
  await expect.poll(() => secondsOf(page, 'left')).toBeLessThanOrEqual(6 * 60 + 20);
  const before = await secondsOf(page, 'left');
  expect(before).toBeGreaterThan(5 * 60);
  await page.keyboard.press('+');
  await expect(clock(page)).toContainText('of 17 minutes');
  expect(await secondsOf(page, 'left')).toBeGreaterThan(before + 60);
  await page.keyboard.press('t');
  await expect(clock(page)).toContainText('paused');
  const standing = await clock(page).innerText();
  await page.clock.fastForward('30:00');
  expect(await clock(page).innerText()).toBe(standing);
  await page.keyboard.press('t');
  await page.clock.fastForward('10:00');
  await expect.poll(() => secondsOf(page, 'over')).toBeGreaterThanOrEqual(60 + 40);
  expect(await secondsOf(page, 'over')).toBeLessThan(3 * 60);
  await page.keyboard.press('Shift+T');
  await expect(said(page, /minutes? \d+ seconds? over its 17 minutes\. 1\d minutes/u)).toBeAttached();

  // Only the keyboard: the check-in stands before the agenda.
  await page.getByRole('button', { name: 'Check in' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Both of us' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('This never leaves your devices.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'low', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('restless');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Energy low, “restless”')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Check-in' }).getByText('Only me')).toBeVisible();

  await page.keyboard.press('f');
  await expect(page.getByRole('heading', { name: 'How the fortnight went', level: 1 })).toBeFocused();
  await expect(page.getByText('Read the design')).toBeVisible();
  await page.keyboard.press('Shift+D');
  await page.keyboard.type('We meet every other Thursday');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You propose, Sam has not agreed yet')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(notes(page)).toBeFocused();
  await page.keyboard.type('It went well.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await page.keyboard.type('Write one page');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sam does it')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: 'Read the design', level: 1 })).toBeFocused();
  await expect(clock(page)).toContainText('Point 2 of 2');
  await expect(clock(page)).toContainText('no time set');
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Back on the agenda' })).toBeVisible();
  await page.keyboard.press('p');
  await page.keyboard.press('d');
  await expect(page.getByRole('button', { name: 'Not discussed yet' })).toBeVisible();
  await page.keyboard.press('d');
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: 'How the fortnight went', level: 1 })).toBeFocused();
  await expect(notes(page)).toHaveText('It went well.');
  await page.keyboard.press('j');
  await expect(clock(page)).toContainText('Point 2 of 2');
  await page.keyboard.press('Escape');
  await expect(row(page, 'How the fortnight went')).toHaveAccessibleDescription(/Discussed/u);
  await expect(row(page, 'Read the design')).toHaveAccessibleDescription(/now/u);

  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('heading', { name: 'What came of it', level: 1 })).toBeFocused();
  await expect(page.getByText(/^(?:19|20) min of 17$/u)).toBeVisible();
  await expect(page.getByText('We meet every other Thursday', { exact: true })).toBeVisible();
  await expect(page.getByText('Write one page', { exact: true })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Read the design' })).toBeChecked();
  await expect(page.getByLabel('Carry them to')).toHaveValue(/./u);
  await page.getByRole('button', { name: 'End the session' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('You closed it', { exact: false })).toBeVisible();
  await expect(summary(page).getByText('Sam has not confirmed it yet.')).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await expect(messages(page).getByText(/1 point is carried over to session 2/u)).toBeVisible();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await expect(page.getByText('At the end of the session', { exact: false }).first()).toBeVisible();

  await toSession(page, 'The one after');
  expect(await titles(page)).toEqual(['Read the design']);
  await expect(row(page, 'Read the design')).toHaveAccessibleDescription(/carried over from session 1/u);
});

test('a clock goes on while the app is closed, and says so; one that was forgotten is asked about', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam');
  await makeSession(app.page, 'Owning the migration');
  await addPoints(app.page, 'one', 'two');
  await setMinutes(app.page, 'one', '30');
  await app.page.getByRole('button', { name: 'Begin the session' }).click();
  await expect(clock(app.page)).toContainText('Point 1 of 2');
  // In whole seconds: what was shown before is less than what is shown after.
  await expect.poll(() => secondsOf(app.page, 'left')).toBeLessThan(30 * 60);
  const before = await secondsOf(app.page, 'left');
  await app.page.reload();
  await expect(clock(app.page)).toContainText('Point 1 of 2');
  expect(await secondsOf(app.page, 'left')).toBeLessThanOrEqual(before);
  await app.relaunch();
  const { page } = app;
  await page.clock.install();
  await page.getByRole('button', { name: 'Open the agenda' }).click();
  await expect(clock(page)).toContainText('Point 1 of 2');
  await expect(page.getByText('The timer went on while Waymark was closed', { exact: false })).toBeVisible();
  expect(await secondsOf(page, 'left')).toBeLessThan(before);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('The timer went on', { exact: false })).toBeHidden();

  await page.clock.fastForward('01:58:00');
  await expect(page.getByText('Still talking?')).toBeHidden();
  await page.clock.fastForward('04:00');
  await expect(page.getByText('Still talking?')).toBeVisible();
  await expectAccessible(page, 'a forgotten clock');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(page.getByText('Still talking?')).toBeHidden();
  await page.clock.fastForward('01:01:00');
  await expect(page.getByText('Still talking?')).toBeVisible();
  await page.getByRole('button', { name: /^End at/u }).click();
  await expect(page.getByText(/You talked for 2 h.*, until \d\d:\d\d\./u)).toBeVisible();
});

/** Maya has a session and those that come after it; Sam takes part from her file. */
async function together({ learner }: Pair): Promise<void> {
  const { page } = learner;
  await begin(page, 'Maya Okafor', 'Sam');
  await bookLater(page, 'The one after', 1);
  await bookLater(page, 'The last one', 2);
  await page.keyboard.press('Control+2');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'one', 'two', 'three');
  await setMinutes(page, 'one', '15');
}

async function takePart({ learner, mentor }: Pair): Promise<void> {
  const file = await saveFile(learner, 'Sam', 'first.waymark');
  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(file);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await mentor.page.getByRole('dialog').getByRole('button', { name: 'Take part' }).click();
  await expect(mentor.page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
}

/** All that stands in a file, as text: what is written in a document stands in its updates as it is. */
async function textOf(path: string): Promise<string> {
  const entries = unzipSync(new Uint8Array(await readFile(path)));
  return Object.values(entries)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');
}

/** One saves a file and the other opens it; both stay where they are. */
async function give(
  from: WaymarkApp,
  to: WaymarkApp,
  names: { readonly from: string; readonly to: string },
  name: string,
): Promise<void> {
  await openFile(to, await saveFile(from, names.to, `${name}-for-${names.to}.waymark`));
  await expect(to.page.getByText(`${names.from}’s changes were merged`, { exact: false })).toBeVisible();
}

const [maya, sam] = ['Maya', 'Sam'] as const;

/** Each gives the other what they had before either opened anything. */
async function exchange({ learner, mentor }: Pair, name: string): Promise<void> {
  const forSam = await saveFile(learner, sam, `${name}-for-sam.waymark`);
  await give(mentor, learner, { from: sam, to: maya }, name);
  await openFile(mentor, forSam);
  await expect(mentor.page.getByText('Maya’s changes were merged', { exact: false })).toBeVisible();
}

test('the mentor has the same clock from a file, agrees to what was decided, and confirms what came of it', async ({
  pair,
}) => {
  const { learner, mentor } = pair;
  await together(pair);
  await learner.page.keyboard.press('Control+Shift+E');
  await expect(clock(learner.page)).toContainText('Point 1 of 3');
  await outOfWords(learner.page);
  await learner.page.keyboard.press('j');
  await expect(clock(learner.page)).toContainText('Point 2 of 3');
  await outOfWords(learner.page);
  await learner.page.keyboard.press('t');
  await expect(clock(learner.page)).toContainText('paused');
  await learner.page.getByLabel('Add a point').fill('/decision We meet every other Thursday');
  await learner.page.getByLabel('Add a point').press('Enter');
  await expect(decisions(learner.page).getByText('You propose, Sam has not agreed yet')).toBeVisible();
  await expect(decisions(learner.page).getByText('From “two”')).toBeVisible();
  expect(await titles(learner.page)).toEqual(['one', 'two', 'three']);
  // Only for me: nothing of it is in what Sam gets.
  await learner.page.getByRole('button', { name: 'Check in' }).click();
  await learner.page.getByRole('radio', { name: 'Only me' }).check();
  await learner.page.getByLabel('In one word').fill('restless');
  await learner.page.getByRole('button', { name: 'Done' }).click();
  await expect(learner.page.getByText('“restless”', { exact: false })).toBeVisible();
  const shown = [
    await bar(learner.page)
      .getByText(/in all$/u)
      .innerText(),
    await clock(learner.page).innerText(),
  ];

  await takePart(pair);
  const everything = await textOf(test.info().outputPath('first.waymark'));
  expect(everything).toContain('We meet every other Thursday');
  expect(everything).not.toContain('restless');

  await toSession(mentor.page, 'Owning the migration');
  expect([
    await bar(mentor.page)
      .getByText(/in all$/u)
      .innerText(),
    await clock(mentor.page).innerText(),
  ]).toEqual(shown);
  await expect(row(mentor.page, 'two')).toHaveAccessibleDescription(/now/u);
  await decisions(mentor.page)
    .getByRole('button', { name: 'Agree to “We meet every other Thursday”' })
    .click();
  await expect(decisions(mentor.page).getByText(/^Both agreed, \d\d:\d\d$/u)).toBeVisible();
  await mentor.page.getByRole('button', { name: 'Check in' }).click();
  await mentor.page.getByRole('radio', { name: 'pleasant', exact: true }).check();
  await mentor.page.getByRole('button', { name: 'Tell Maya' }).click();
  await expect(mentor.page.getByText('Feels pleasant')).toBeVisible();
  await give(mentor, learner, { from: sam, to: maya }, 'agreed');
  await expect(decisions(learner.page).getByText(/^Both agreed, \d\d:\d\d$/u)).toBeVisible();
  await expect(learner.page.getByText('Feels pleasant')).toBeVisible();

  await learner.page.keyboard.press('Control+Shift+E');
  await expect(learner.page.getByRole('heading', { name: 'What came of it', level: 1 })).toBeVisible();
  await learner.page.getByRole('checkbox', { name: 'three' }).uncheck();
  await learner.page.getByRole('button', { name: 'End the session' }).click();
  await expect(summary(learner.page).getByText('Sam has not confirmed it yet.')).toBeVisible();
  await give(learner, mentor, { from: maya, to: sam }, 'ended');
  await expect(mentor.page.getByText('Maya closed it', { exact: false })).toBeVisible();
  await expect(bar(mentor.page)).toBeHidden();
  await summary(mentor.page).getByText('1 point discussed, 1 decision, 0 actions', { exact: false }).click();
  await expect(summary(mentor.page).getByText('Carried over', { exact: true })).toBeVisible();
  await expectAccessible(mentor.page, 'a session that is over, to be confirmed');
  await summary(mentor.page).getByRole('button', { name: 'Confirm' }).click();
  await expect(summary(mentor.page).getByText('Both of you have confirmed it.')).toBeVisible();
  await give(mentor, learner, { from: sam, to: maya }, 'confirmed');
  await expect(summary(learner.page).getByText('Both of you have confirmed it.')).toBeVisible();

  // Opened again, it is confirmed anew.
  await learner.page.getByRole('button', { name: 'More', exact: true }).first().click();
  await learner.page.getByRole('menuitem', { name: 'Open it again' }).click();
  await expect(clock(learner.page)).toContainText('Point 2 of 3');
  await expect(summary(learner.page)).toBeHidden();
  // What went on to another session is not taken up; behind the last point comes the summary.
  await bar(learner.page).getByRole('button', { name: 'Next point' }).click();
  await expect(clock(learner.page)).toContainText('Point 3 of 3');
  await bar(learner.page).getByRole('button', { name: 'To the summary' }).click();
  await expect(learner.page.getByRole('heading', { name: 'What came of it', level: 1 })).toBeVisible();
  await expect(learner.page.getByText('Nothing is left over', { exact: false })).toBeVisible();
});

test('a decision and a check-in are changed, taken back, and brought back again', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Session');
  await addPoints(page, 'one', 'two');
  await page.keyboard.press('Control+Shift+E');
  await expect(clock(page)).toContainText('Point 1 of 2');
  const line = page.getByLabel('Add a point');
  await line.fill('/d We meet on Mondays');
  await expect(page.getByText('Decision: write it here, then press Enter')).toBeVisible();
  // A line that only I see makes nothing that both see.
  await page.keyboard.press('Control+Shift+M');
  await line.press('Enter');
  await expect(
    messages(page).getByText('Actions and decisions are for both of you', { exact: false }),
  ).toBeVisible();
  await expect(line).toHaveValue('/d We meet on Mondays');
  await page.keyboard.press('Control+Shift+M');
  await line.press('Enter');
  await expect(line).toHaveValue('');
  const own = decisions(page).getByRole('listitem');
  await expect(own).toContainText('You propose, Sam has not agreed yet');
  const choose = async (name: string): Promise<void> => {
    await own.getByRole('button', { name: /^More for/u }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Reword…');
  await expect(page.getByText('Consent so far counts no more', { exact: false })).toBeVisible();
  await page.getByLabel('The decision in other words').fill('We meet on Fridays');
  await page.keyboard.press('Enter');
  await expect(own).toContainText('Nobody has agreed to these words yet');
  await own.getByRole('button', { name: 'Agree to “We meet on Fridays”' }).click();
  await choose('Withdraw my consent');
  await expect(own).toContainText('Nobody has agreed to these words yet');
  await choose('Go to “one”');
  await expect(page.getByLabel('Point', { exact: true })).toHaveValue('one');
  await choose('Remove');
  await expect(own).toHaveCount(0);
  await messages(page)
    .locator('.toast', { hasText: 'is no decision any more' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(own).toContainText('We meet on Fridays');

  const checkIn = page.getByRole('region', { name: 'Check-in' });
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(checkIn).toBeHidden();
  await messages(page)
    .locator('.toast', { hasText: 'No check-in this time' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await page.getByRole('button', { name: 'Check in' }).click();
  await page.getByLabel('In one word').fill('curious');
  await page.getByRole('button', { name: 'Tell Sam' }).click();
  await expect(checkIn.getByText('“curious”', { exact: false })).toBeVisible();
  await expect(checkIn.getByText('Only me')).toBeHidden();
  await checkIn.getByRole('button', { name: 'My check-in' }).click();
  await page.getByRole('menuitem', { name: 'Change' }).click();
  await page.getByRole('radio', { name: 'Only me' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(checkIn.getByText('Only me')).toBeVisible();
  await checkIn.getByRole('button', { name: 'My check-in' }).click();
  await page.getByRole('menuitem', { name: 'Take it back' }).click();
  await expect(checkIn.getByText('“curious”', { exact: false })).toBeHidden();
  await messages(page)
    .locator('.toast', { hasText: 'Your words are taken back' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(checkIn.getByText('“curious”', { exact: false })).toBeVisible();
  await expect(checkIn.getByText('Only me')).toBeVisible();
});

test('both end a session and carry over while apart: nothing is doubled, and a postponed session is passed by', async ({
  pair,
}) => {
  const { learner, mentor } = pair;
  await together(pair);
  // What was to be the next session now comes after the last one.
  await toSession(learner.page, 'The one after');
  await learner.page.getByRole('button', { name: 'Change', exact: true }).click();
  const form = learner.page.getByRole('dialog', { name: 'Change session' });
  await laterBy(form, 2);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form).toBeHidden();
  await toSession(learner.page, 'Owning the migration');
  await takePart(pair);

  for (const { page } of [learner, mentor]) {
    await toSession(page, 'Owning the migration');
    await page.keyboard.press('Control+Shift+E');
    await expect(clock(page)).toContainText('Point 1 of 3');
    await bar(page).getByRole('button', { name: 'Next point' }).click();
    await expect(clock(page)).toContainText('Point 2 of 3');
    await page.getByRole('button', { name: 'End the session' }).click();
    await expect(page.getByLabel('Carry them to').locator('option:checked')).toHaveText(/The last one$/u);
    await page.getByRole('button', { name: 'End the session' }).click();
    await expect(page.getByText('You closed it', { exact: false })).toBeVisible();
  }
  await exchange(pair, 'apart');
  for (const { page } of [learner, mentor]) {
    await expect(summary(page).getByText('Both of you have confirmed it.')).toBeVisible();
    await expect(agenda(page).getByText('Carried over to session 2')).toHaveCount(2);
    await toSession(page, 'The last one');
    expect(await titles(page)).toEqual(['two', 'three']);
    await expect(row(page, 'two')).toHaveAccessibleDescription(/carried over from session 1/u);
    await toSession(page, 'The one after');
    expect(await titles(page)).toEqual([]);
  }
});

test('an action in a line has the owner and the day it says, wherever it is written, and stands beside the session', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'one');
  const beside = (text: string) =>
    page
      .getByRole('region', { name: 'Actions' })
      .locator('[data-task]', { has: page.getByText(text, { exact: true }) });

  // The line for a new point belongs to no point.
  await page.getByLabel('Add a point').fill('/action Ask Leila, Sam, tomorrow');
  await page.keyboard.press('Enter');
  await expect(messages(page).getByText('An action for Sam, tomorrow: “Ask Leila”.')).toBeVisible();
  await expect(beside('Ask Leila')).toContainText('Sam, tomorrow');
  await expect(beside('Ask Leila').getByRole('link')).toHaveCount(0);
  expect(await titles(page)).toEqual(['one']);
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(beside('Ask Leila')).toHaveCount(0);

  await openPoint(page, 'one');
  await notes(page).focus();
  await page.keyboard.type('We said /action send the notes, Sam, tomorrow');
  await page.keyboard.press('Enter');
  await expect(beside('send the notes')).toContainText('Sam, tomorrow');
  await expect(beside('send the notes')).toContainText('from “one”');
  await expect(notes(page)).toHaveText('We said');

  await page.getByRole('button', { name: /^Notes on the session/u }).click();
  const sessionNotes = page.getByRole('textbox', { name: 'Notes on the session' });
  await sessionNotes.focus();
  await page.keyboard.type('/decision We meet on Mondays');
  await page.keyboard.press('Enter');
  await expect(decisions(page).getByText('We meet on Mondays')).toBeVisible();
  await page.keyboard.type('/action book the room tomorrow');
  await page.keyboard.press('Enter');
  await expect(beside('book the room')).toContainText('Maya, tomorrow');

  // While it takes place, the point that is talked about is meant.
  await page.keyboard.press('Control+Shift+E');
  await expect(clock(page)).toContainText('Point 1 of 1');
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('read the design');
  await page.keyboard.press('Enter');
  await expect(beside('read the design')).toContainText('from “one”');
  await page.keyboard.press('Escape');
  await outOfWords(page);
  await page.keyboard.press('f');
  await notes(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' /action draft it, Sam, tomorrow');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('show it to Sam in two weeks');
  await page.keyboard.press('Enter');
  await expect(page.getByText('show it to Sam', { exact: true })).toBeVisible();
  await expect(page.getByText('Sam does it, tomorrow')).toHaveCount(2);
  await page.keyboard.press('Control+2');
  await toSession(page, 'Owning the migration');
  await expect(beside('draft it')).toContainText('Sam, tomorrow');
  await expect(beside('show it to Sam')).toContainText('from “one”');
});

test('every state of a session passes axe in light and dark', async ({ app }) => {
  test.slow();
  const { page } = app;
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'one', 'two', 'three');
  await setMinutes(page, 'one', '15');
  await page.keyboard.press('Control+Shift+E');
  await expect(clock(page)).toBeVisible();
  await expectAccessible(page, 'a session under way');
  await page.getByRole('button', { name: 'Check in' }).click();
  await expectAccessible(page, 'a check-in for both');
  await page.getByRole('radio', { name: 'Only me' }).check();
  await page.getByRole('radio', { name: 'very high' }).check();
  await expectAccessible(page, 'a check-in only for me');
  await page.getByRole('button', { name: 'Done' }).click();
  await outOfWords(page);
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'Add an action' })).toBeFocused();
  await page.keyboard.type('Write one page');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Propose a decision' }).click();
  await page.getByRole('textbox', { name: 'Propose a decision' }).fill('We meet every other Thursday');
  await page.keyboard.press('Enter');
  await expectAccessible(page, 'decisions, and a line for the next');
  await page.keyboard.press('Escape');
  await decisions(page)
    .getByRole('button', { name: /^More for/u })
    .click();
  await page.getByRole('menuitem', { name: 'Reword…' }).click();
  await expect(page.getByText('Consent so far counts no more', { exact: false })).toBeVisible();
  await expectAccessible(page, 'a decision in other words');
  await page.keyboard.press('Escape');
  await expect(decisions(page).getByRole('button', { name: /^More for/u })).toBeFocused();
  await page.keyboard.press('f');
  await expect(notes(page)).toBeVisible();
  await expectAccessible(page, 'the focus view');
  await page.keyboard.press('Control+Shift+T');
  await expect(page.getByRole('form', { name: 'What will be done?' })).toBeVisible();
  await expectAccessible(page, 'a line for an action');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('heading', { name: 'What came of it', level: 1 })).toBeVisible();
  await expectAccessible(page, 'the summary, nothing booked');
  await page.getByRole('button', { name: 'Check out' }).click();
  await expectAccessible(page, 'a check-out');
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('button', { name: 'Book the next session' }).click();
  await page.getByRole('dialog').getByLabel('What is it about?').fill('The one after');
  await page.getByRole('dialog').getByRole('button', { name: 'Make the session' }).click();
  await expect(page.getByRole('checkbox', { name: 'two' })).toBeChecked();
  await expectAccessible(page, 'the summary, with a session to carry to');
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect(page.getByText('You closed it', { exact: false })).toBeVisible();
  await expectAccessible(page, 'a session that is over');
});
