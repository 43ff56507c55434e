import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible } from '../fixtures/axe.ts';
import { projectRoot } from '../fixtures/electron-program.ts';
import { expect, test } from '../fixtures/test.ts';
import { saveFile, takePart } from './exchange.ts';
import {
  addPoints,
  agenda,
  begin,
  introduce,
  makeSession,
  messages,
  openNextAgenda,
  readNotes,
  row,
  titles,
  writeNotes,
} from './people.ts';

const firstSession = [
  'How we each got here',
  'What this mentorship is for',
  'What the mentor can offer, and what not',
  'How we like to work',
  'What stays between us',
  'How either of us can stop',
  'One small thing before next time',
];

const picker = (page: Page, name: 'Use a template' | 'Find a question') => page.getByRole('dialog', { name });
const inFront = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });
const templatePoints = (page: Page) => page.getByRole('textbox', { name: 'Point', exact: true });

/** What stands in the points of the template in front, in their order. */
const pointsOf = (page: Page): Promise<readonly string[]> =>
  templatePoints(page).evaluateAll((points) => points.map((point) => (point as HTMLTextAreaElement).value));

/** Runs a command through the palette, by keyboard. */
async function runCommand(page: Page, words: string, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or jump to' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(palette.getByRole('option', { selected: true })).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

async function openQuestions(page: Page): Promise<void> {
  await page.keyboard.press('q');
  await expect(page.getByRole('combobox', { name: 'Find a question' })).toBeFocused();
}

/** Makes a session whose agenda begins with the template of that name. */
async function makeSessionFrom(page: Page, topic: string, template: string): Promise<void> {
  await page.getByRole('button', { name: 'New session' }).click();
  const form = page.getByRole('dialog', { name: 'New session' });
  await form.getByLabel('What is it about?').fill(topic);
  await form.getByLabel('Begin with').selectOption({ label: template });
  await form.getByRole('button', { name: 'Make the session' }).click();
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible();
}

test('a session is made from the template that suits it, and a power cut loses none of its points', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam');
  await app.page.getByRole('button', { name: 'New session' }).click();
  const form = app.page.getByRole('dialog', { name: 'New session' });
  await expect(form.getByLabel('Begin with')).toHaveValue('');
  await expect(form.locator('optgroup[label="For session 1"] option')).toHaveText([
    'First session',
    'First conversation',
  ]);
  await app.page.keyboard.press('Escape');

  await makeSessionFrom(app.page, 'Getting started', 'First session');
  await expect.poll(() => titles(app.page)).toEqual(firstSession);
  await app.kill();
  await app.relaunch();
  const { page } = app;
  await openNextAgenda(page);
  expect(await titles(page)).toEqual(firstSession);
  await expect(row(page, 'How we each got here')).toHaveAccessibleDescription(/10 min/u);
  expect(await readNotes(page, 'How we like to work')).toContain('How each of us likes to hear criticism');

  // One undo takes the whole template off the agenda, and leaves the session.
  await page.keyboard.press('Control+2');
  await makeSessionFrom(page, 'And then', 'Regular session');
  await expect(row(page, 'What we each take away')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual([]);
  await expect(page.getByRole('heading', { name: 'And then', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(row(page, 'What we each take away')).toBeVisible();
});

test('a template is used by keyboard alone: it shows what it adds, adds it at the end, and undo takes it back', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Session');
  await addPoints(page, 'mine');
  await page.keyboard.press('Escape');

  await runCommand(page, 'use a templ', 'Use a template…');
  const dialog = picker(page, 'Use a template');
  await expect(inFront(page)).toContainText('First session');
  await expect(inFront(page)).toContainText('for session 1');
  await page.keyboard.press('End');
  await expect(inFront(page)).toContainText('Closing session');
  await page.keyboard.type('difficult');
  await expect(inFront(page)).toContainText('Difficult conversation');
  await expect(dialog.getByRole('list', { name: 'Points' })).toContainText('What the other has heard');
  await expect(dialog.getByText('Adds 7 points, 40 minutes, at the end of the agenda.')).toBeVisible();
  expect(await titles(page)).toEqual(['mine']);
  await expectAccessible(page, 'use a template');

  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(row(page, 'What this is about, in one sentence')).toBeFocused();
  const added = await titles(page);
  expect([added.length, added[0]]).toEqual([8, 'mine']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(['mine']);

  await runCommand(page, 'use a templ', 'Use a template…');
  await page.keyboard.type('xqzv');
  await expect(dialog.getByRole('status')).toContainText('Nothing found for “xqzv”.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await titles(page)).toEqual(['mine']);
});

test('a template of my own is written, used, removed and brought back, and survives a restart', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam');
  await app.page.getByRole('link', { name: 'Templates' }).click();
  await app.page.getByRole('button', { name: 'New template' }).click();
  await expect(app.page.getByRole('textbox', { name: 'Name of the template' })).toBeFocused();
  await app.page.keyboard.type('Over lunch');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('When there is only half an hour.');
  await app.page.keyboard.press('Tab');
  for (const title of ['one', 'two', 'three']) {
    await app.page.keyboard.type(title);
    await app.page.keyboard.press('Enter');
  }
  await expect.poll(() => pointsOf(app.page)).toEqual(['one', 'two', 'three']);

  // The last to the top, with the keyboard, and it keeps the focus.
  await templatePoints(app.page).last().focus();
  await app.page.keyboard.press('Alt+ArrowUp');
  await app.page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => pointsOf(app.page)).toEqual(['three', 'one', 'two']);
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(' first');
  await app.page.getByLabel('Kind of three first').selectOption('Question');
  await app.page.getByLabel('Who leads three first').selectOption('Learner leads');
  await app.page.getByLabel('Minutes for three first').selectOption('12 min');
  await app.page.getByRole('button', { name: 'More about three first' }).click();
  await app.page.getByRole('menuitem', { name: 'Add notes' }).click();
  await expect(app.page.getByLabel('Notes under three first')).toBeFocused();
  await app.page.keyboard.type('Bring the page.');

  // With the mouse.
  const pointRow = (title: string) =>
    app.page
      .getByRole('listitem')
      .filter({ has: app.page.getByRole('button', { name: `More about ${title}`, exact: true }) });
  await pointRow('two')
    .locator('.line-grip')
    .dragTo(pointRow('one'), { targetPosition: { x: 200, y: 4 } });
  await expect.poll(() => pointsOf(app.page)).toEqual(['three first', 'two', 'one']);

  await app.page.getByRole('button', { name: 'More about two' }).click();
  await app.page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(() => pointsOf(app.page)).toEqual(['three first', 'one']);
  await messages(app.page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => pointsOf(app.page)).toEqual(['three first', 'two', 'one']);
  await expect(app.page.getByText('3 points, 12 minutes in all.')).toBeVisible();
  await expectAccessible(app.page, 'a template of my own');

  await app.relaunch();
  const { page } = app;
  await page.getByRole('link', { name: /^Sam/u }).click();
  await makeSessionFrom(page, 'Lunch', 'Over lunch');
  await expect.poll(() => titles(page)).toEqual(['three first', 'two', 'one']);
  await expect(row(page, 'three first')).toHaveAccessibleDescription(/12 min/u);
  expect(await readNotes(page, 'three first')).toContain('Bring the page.');

  await page.getByRole('link', { name: 'Templates' }).click();
  const inList = page.getByRole('link', { name: /^Over lunch/u });
  await inList.click();
  await page.getByRole('button', { name: 'Remove this template' }).click();
  await expect(inList).toBeHidden();
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(inList).toBeVisible();
  await page.getByRole('button', { name: 'Remove this template' }).click();
  await expect(inList).toBeHidden();
  await page.getByText('Removed', { exact: false }).first().click();
  await page.getByRole('button', { name: 'Bring back Over lunch' }).click();
  await expect.poll(() => pointsOf(page)).toEqual(['three first', 'two', 'one']);
});

test('Waymark’s templates are read, made one’s own, hidden and brought back', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await page.getByRole('link', { name: 'Templates' }).click();
  const ours = page.getByRole('link', { name: /^Closing session/u });
  await ours.click();
  await expect(page.getByRole('article').getByText('Thanks', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Make it mine' }).click();
  await expect(templatePoints(page)).toHaveCount(7);
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('Saying goodbye');
  await templatePoints(page).first().fill('How it all began');
  await expect(page.getByRole('link', { name: /^Saying goodbye/u })).toBeVisible();
  await ours.click();
  await expect(page.getByRole('article')).not.toContainText('How it all began');

  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(ours).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(ours).toBeVisible();
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(ours).toBeHidden();
  await app.relaunch();
  await app.page.getByRole('link', { name: /^Sam/u }).click();
  await app.page.getByRole('button', { name: 'New session' }).click();
  const choices = app.page.getByLabel('Begin with');
  await expect(choices.getByRole('option', { name: 'Saying goodbye' })).toBeAttached();
  await expect(choices.getByRole('option', { name: 'Closing session' })).toHaveCount(0);
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('link', { name: 'Templates' }).click();
  await app.page.getByText('Hidden', { exact: false }).first().click();
  await expectAccessible(app.page, 'templates, some hidden');
  await app.page.getByRole('button', { name: 'Bring back Closing session' }).click();
  await expect(app.page.getByRole('link', { name: /^Closing session/u })).toBeVisible();
});

test('an agenda is kept as a template, with its notes only where I ask for them', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'The review');
  await addPoints(page, 'one', 'two', 'parked');
  await writeNotes(page, 'one', 'Said in confidence.');
  await row(page, 'parked').focus();
  await page.keyboard.press('p');

  await runCommand(page, 'keep this agenda', 'Keep this agenda as a template…');
  const dialog = page.getByRole('dialog', { name: 'Keep this agenda as a template?' });
  await expect(dialog.getByLabel('Name of the template')).toHaveValue('The review');
  await expect(dialog.getByText('2 points:', { exact: false })).toBeVisible();
  await expectAccessible(page, 'keep an agenda');
  await dialog.getByLabel('Name of the template').fill('Without notes');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  // It is the last thing done, and undo knows it.
  await page.keyboard.press('Control+z');
  await runCommand(page, 'keep this agenda', 'Keep this agenda as a template…');
  await dialog.getByLabel('Name of the template').fill('With notes');
  await dialog.getByLabel('With the notes', { exact: false }).check();
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await messages(page).getByRole('button', { name: 'Look at it' }).last().click();

  await expect(page.getByRole('textbox', { name: 'Name of the template' })).toHaveValue('With notes');
  await expect.poll(() => pointsOf(page)).toEqual(['one', 'two']);
  await expect(page.getByLabel('Notes under one')).toHaveValue('Said in confidence.');
  await expect(page.getByRole('link', { name: /^Without notes/u })).toHaveCount(0);
  await page.getByText('Removed', { exact: false }).first().click();
  await page.getByRole('button', { name: 'Bring back Without notes' }).click();
  await expect.poll(() => pointsOf(page)).toEqual(['one', 'two']);
  await expect(page.getByLabel('Notes under one')).toHaveCount(0);
});

test('questions go on the agenda by keyboard, for both or for me alone, and only the shared ones travel', async ({
  pair: { learner, mentor },
}) => {
  const { page } = learner;
  const shared = 'Which of your moves would you not make again?';
  const another = 'What are you willing to be bad at for a while?';
  const mine = 'What have you noticed about me that you have hesitated to say?';
  await begin(page, 'Maya Okafor', 'Sam');
  await makeSession(page, 'Owning the migration');
  await page.getByRole('heading', { level: 1 }).click();

  await openQuestions(page);
  const dialog = picker(page, 'Find a question');
  await expect(dialog.getByText('It goes on the agenda, where Sam sees it too.')).toBeVisible();
  await page.keyboard.type('not make again');
  await expect(inFront(page)).toContainText(shared);
  await page.keyboard.press('Shift+Enter');
  await expect(inFront(page)).toContainText('On the agenda');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('career');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('bad at for');
  await expect(inFront(page)).toContainText(another);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => titles(page)).toEqual([shared, another]);

  // Only for me: chosen before, in plain sight.
  await openQuestions(page);
  await page.keyboard.type('hesitated');
  await expect(inFront(page)).toContainText(mine);
  await dialog.getByRole('radio', { name: 'Both of us' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Only me' })).toBeChecked();
  await expect(dialog.getByText('It is kept beside this agenda, and only you see it.')).toBeVisible();
  await expectAccessible(page, 'find a question, only me');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(messages(page).getByText('Only you see it.', { exact: false })).toBeVisible();
  await expect.poll(() => titles(page)).toEqual([shared, another, mine]);
  await expect(page.getByRole('listitem').filter({ hasText: mine })).toContainText('Only me');
  await openQuestions(page);
  await page.keyboard.type('hesitated');
  await expect(inFront(page)).toContainText('Only me');
  await page.keyboard.press('Escape');

  // A question mark in the line for a new point finds one too, for whom the line was set to.
  const line = page.getByLabel('Add a point');
  await page.keyboard.press('n');
  await page.keyboard.press('Control+Shift+M');
  await page.keyboard.type('?');
  await expect(page.getByRole('combobox', { name: 'Find a question' })).toBeFocused();
  await expect(dialog.getByRole('radio', { name: 'Only me' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('');
  await page.keyboard.type('really?');
  await expect(line).toHaveValue('really?');

  const file = await saveFile(learner, 'Sam', 'questions.waymark');
  const documents = Object.values(unzipSync(readFileSync(file))).map((bytes) =>
    Buffer.from(bytes).toString('utf8'),
  );
  expect(documents.some((text) => text.includes(shared))).toBe(true);
  expect(documents.some((text) => text.includes(mine))).toBe(false);

  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(file);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await takePart(mentor.page, 'Maya Okafor');
  await mentor.page.getByRole('link', { name: /^Owning the migration/u }).click();
  await expect(row(mentor.page, shared)).toBeVisible();
  expect(await titles(mentor.page)).toEqual([shared, another]);
  await openQuestions(mentor.page);
  await mentor.page.keyboard.type('hesitated');
  await expect(inFront(mentor.page)).toContainText(mine);
  await expect(inFront(mentor.page)).not.toContainText('Only me');
});

test('questions are found by word, topic and phase, reworded, hidden and brought back after a restart', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam');
  await app.page.getByRole('link', { name: 'Questions' }).click();
  const question = (text: string) => app.page.getByRole('listitem').filter({ hasText: text });
  const more = async (text: string, item: string): Promise<void> => {
    await app.page.getByRole('button', { name: `More about “${text}”` }).click();
    await app.page.getByRole('menuitem', { name: item }).click();
  };
  const search = app.page.getByLabel('Find a question');
  await search.fill('setback');
  await expect(app.page.getByText('14 questions')).toBeVisible();
  await search.fill('');
  await app.page.getByLabel('Topic', { exact: true }).selectOption('Career direction');
  await app.page.getByLabel('Phase', { exact: true }).selectOption('Moving on');
  await app.page.getByLabel('Who asks').selectOption('The mentor asks');
  await expect(app.page.getByText('2 questions')).toBeVisible();
  await expect(question('What would you miss if you left tomorrow?')).toBeVisible();
  await search.fill('xqzv');
  await expect(app.page.getByText('No question fits “xqzv” and these choices.')).toBeVisible();
  await expectAccessible(app.page, 'questions, none found');
  await search.fill('');

  await more('What would you miss if you left tomorrow?', 'Reword…');
  const form = app.page.getByRole('dialog', { name: 'Reword this question' });
  await expect(form.getByLabel('Question')).toHaveValue('What would you miss if you left tomorrow?');
  await form.getByLabel('Question').fill('Whom would you miss if you left tomorrow?');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(question('Whom would you miss if you left tomorrow?')).toContainText('Yours');
  await expect(question('What would you miss if you left tomorrow?')).toHaveCount(0);
  await app.page.keyboard.press('Control+z');
  await expect(question('What would you miss if you left tomorrow?')).toBeVisible();
  await app.page.keyboard.press('Control+Shift+z');
  await expect(question('Whom would you miss if you left tomorrow?')).toBeVisible();

  await app.page.getByRole('button', { name: 'Write a question' }).click();
  const write = app.page.getByRole('dialog', { name: 'Write a question' });
  await write.getByRole('button', { name: 'Save' }).click();
  await expect(write.getByText('A question needs words.')).toBeVisible();
  await expect(write.getByLabel('Question')).toBeFocused();
  await expectAccessible(app.page, 'write a question, without words');
  await app.page.keyboard.type('What would my grandmother say to this job?');
  await write.getByLabel('Topic').selectOption('Career direction');
  await write.getByLabel('Who asks').selectOption('The mentor asks');
  await app.page.keyboard.press('Tab');
  await write.getByLabel('Question').press('Enter');
  await expect(question('What would my grandmother say to this job?')).toBeVisible();
  await more('What would you like to be known for among the people you work with?', 'Hide');
  await expect(question('What would you like to be known for')).toHaveCount(0);

  await app.relaunch();
  await app.page.getByRole('link', { name: 'Questions' }).click();
  await app.page.getByRole('heading', { name: 'Career direction' }).click();
  await expect(question('Whom would you miss if you left tomorrow?')).toBeVisible();
  await more('What would my grandmother say to this job?', 'Remove');
  await messages(app.page).getByRole('button', { name: 'Undo' }).click();
  await expect(question('What would my grandmother say to this job?')).toBeVisible();
  await more('What would my grandmother say to this job?', 'Remove');
  await more('Whom would you miss if you left tomorrow?', 'Remove');
  await expect(question('What would you miss if you left tomorrow?')).toBeVisible();
  await app.page.getByText('Hidden', { exact: false }).first().click();
  await app.page.getByText('Removed', { exact: false }).first().click();
  await expectAccessible(app.page, 'questions, some put away');
  for (const text of [
    'What would you like to be known for among the people you work with?',
    'What would my grandmother say to this job?',
    'Whom would you miss if you left tomorrow?',
  ]) {
    await app.page.getByRole('button', { name: `Bring back “${text}”` }).click();
    await expect(app.page.getByRole('button', { name: `More about “${text}”` })).toBeVisible();
  }
  await expect(question('What would you miss if you left tomorrow?')).toHaveCount(0);
});

test('nothing of the templates and questions is in what the first paint needs', () => {
  const folder = join(projectRoot, 'out/renderer');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const isNeeded = (name: string): boolean => page.includes(name);
  const textOf = (name: string): string => readFileSync(join(folder, 'assets', name), 'utf8');
  expect(scripts.filter(isNeeded)).not.toEqual([]);
  const [first, later] = [true, false].map((needed) =>
    scripts
      .filter((name) => isNeeded(name) === needed)
      .map(textOf)
      .join('\n'),
  );
  for (const sign of [
    'Make it mine',
    'How either of us can stop',
    'What would you miss if you left tomorrow?',
  ]) {
    expect(later?.includes(sign), `“${sign}” is somewhere else`).toBe(true);
    expect(first?.includes(sign), sign).toBe(false);
  }
});

test('an empty agenda leads to a template or a question', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Session');
  await expectAccessible(page, 'an empty agenda');
  await page.getByRole('button', { name: 'Find a question…' }).click();
  await page.getByRole('option', { name: /^What made you say yes to talking with me/u }).click();
  await expect.poll(() => titles(page)).toEqual(['What made you say yes to talking with me?']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use a template…' }).click();
  // A click looks; the button adds.
  await page.getByRole('option', { name: /^Mid-way review/u }).click();
  await expect(agenda(page).getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add 6 points' }).click();
  await expect(row(page, 'Whether and how we go on')).toBeVisible();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => titles(page)).toEqual([]);
});
