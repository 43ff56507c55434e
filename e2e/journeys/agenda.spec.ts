import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test, type Pair } from '../fixtures/test.ts';
import { openFile, saveFile, takePart } from './exchange.ts';
import {
  addPoints,
  agenda,
  begin,
  introduce,
  makeSession,
  messages,
  notes,
  openPoint,
  readNotes,
  row,
  titles,
  writeNotes,
} from './people.ts';

const paste = (page: Page, text: string): Promise<void> =>
  page.getByLabel('Add a point').evaluate((field, words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);

const line = (page: Page, title: string) => agenda(page).locator('li').filter({ hasText: title });

async function toSession(page: Page, topic: string): Promise<void> {
  await page.getByRole('link', { name: 'Sessions' }).first().click();
  await page.getByRole('link', { name: new RegExp(`^${topic}`, 'u') }).click();
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible();
  await expect(page.getByLabel('Add a point')).toBeVisible();
}

/** Maya has two sessions, the first with points, and Sam takes part. */
async function together({ learner, mentor }: Pair): Promise<void> {
  await begin(learner.page, 'Maya', 'Sam');
  await makeSession(learner.page, 'The first one');
  await addPoints(learner.page, 'one', 'two', 'three');
  await learner.page.getByRole('link', { name: 'Sessions' }).first().click();
  await makeSession(learner.page, 'The second one');
  const file = await saveFile(learner, 'Sam', 'first.waymark');
  await introduce(mentor.page, 'Sam', 'Mentor');
  mentor.answerOpenDialog(file);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await takePart(mentor.page, 'Maya');
}

async function give(pair: Pair, from: 'learner' | 'mentor', name: string): Promise<string> {
  const [giver, taker, partner] =
    from === 'learner' ? [pair.learner, pair.mentor, 'Sam'] : [pair.mentor, pair.learner, 'Maya'];
  const file = await saveFile(giver, partner, name);
  await openFile(taker, file);
  await expect(taker.page.getByText(/were merged|Nothing new in it/u).first()).toBeVisible();
  return file;
}

test('an agenda is made quickly, changed in place, and by the keyboard alone', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning the migration');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByLabel('Add a point')).toBeFocused();
  await page.keyboard.type('Before ');
  await paste(page, '- the list\n\n2. Reviews nobody owns\n• שאלה 👩‍🎓\n');
  await expect.poll(() => titles(page)).toEqual(['Before the list', 'Reviews nobody owns', 'שאלה 👩‍🎓']);
  await expect(page.getByLabel('Add a point')).toHaveValue('');
  // One undo takes the whole list.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual([]);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => titles(page)).toHaveLength(3);

  // Too much is refused with words, and nothing of it is pasted.
  await paste(page, 'x'.repeat(5_000_000));
  await expect(messages(page).getByText('so nothing was pasted', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Add a point')).toHaveValue('');
  await expect.poll(() => titles(page)).toHaveLength(3);

  await row(page, 'Reviews nobody owns').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Reviews that nobody owns');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Reviews that nobody owns')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('something else');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Reviews that nobody owns')).toBeFocused();
  await page.keyboard.press('Control+d');
  await expect
    .poll(() => titles(page))
    .toEqual(['Before the list', 'Reviews that nobody owns', 'Reviews that nobody owns', 'שאלה 👩‍🎓']);
  await page.keyboard.press('Delete');
  await expect.poll(() => titles(page)).toHaveLength(3);

  await row(page, 'Reviews that nobody owns').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Kind of Reviews that nobody owns').selectOption('Question');
  await page.getByLabel('Who sees to Reviews that nobody owns').selectOption('Sam sees to it');
  // Not a frame later: the next key is meant for the row.
  const focusedAtOnce = await page.evaluate(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    return document.activeElement?.textContent;
  });
  expect(focusedAtOnce).toBe('Reviews that nobody owns');
  await expect(row(page, 'Reviews that nobody owns')).toBeFocused();
  await expect(row(page, 'Reviews that nobody owns')).toHaveAccessibleDescription(
    /Question.*begun by Maya, Sam sees to it/u,
  );
  await expectAccessible(page, 'an agenda of every kind');

  // What was removed is folded away beneath, and comes back from there.
  await page.getByText('Removed points (1)').click();
  await page.getByRole('button', { name: 'Bring back Reviews that nobody owns' }).click();
  await expect.poll(() => titles(page)).toHaveLength(4);

  // A title as long as it may be, and an empty one.
  await page.getByLabel('Add a point').fill('w'.repeat(10_000));
  await page.getByLabel('Add a point').press('Enter');
  await expect.poll(() => titles(page)).toHaveLength(5);
  await row(page, 'w'.repeat(10_000)).focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(row(page, 'No words yet')).toBeFocused();
});

test('a point that only I see stands among the others, reaches nobody until it is shared, and can be found', async ({
  pair,
}) => {
  const { learner, mentor } = pair;
  await together(pair);
  const { page } = learner;
  await toSession(page, 'The first one');
  await page.keyboard.press('Control+Shift+M');
  await expect(page.getByRole('button', { name: /^Only me: Sam does not see/u })).toBeVisible();
  await addPoints(page, 'Am I allowed to say that it bores me');
  await page.keyboard.press('Control+Shift+M');
  await expect(line(page, 'it bores me')).toContainText('Only me');
  await row(page, 'Am I allowed to say that it bores me').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => titles(page))
    .toEqual(['one', 'Am I allowed to say that it bores me', 'two', 'three']);
  await openPoint(page, 'Am I allowed to say that it bores me').catch(() => undefined);
  const mine = page.getByRole('textbox', { name: /^Notes for yourself on/u });
  await mine.click();
  await page.keyboard.type('The dashboards, above all.');
  await expectAccessible(page, 'a point that only I see, open');
  await page.keyboard.press('Escape');

  const file = await give(pair, 'learner', 'without.waymark');
  const inside = Object.values(unzipSync(new Uint8Array(await readFile(file)))).map((bytes) =>
    strFromU8(bytes, true),
  );
  expect(inside.join('\n')).not.toContain('bores');
  expect(inside.join('\n')).not.toContain('dashboards');
  await toSession(mentor.page, 'The first one');
  await expect.poll(() => titles(mentor.page)).toEqual(['one', 'two', 'three']);

  // Only me: the same in a list of its own, after a restart too.
  await learner.relaunch();
  const again = learner.page;
  await again.getByRole('link', { name: /^Sam/u }).click();
  await again.getByRole('link', { name: 'Only me' }).click();
  await expect(again.getByRole('list', { name: 'Beside a session' })).toContainText('it bores me');
  await again.getByLabel('Add something for yourself').fill('Whether to stay at all');
  await again.keyboard.press('Enter');
  await expect(again.getByRole('list', { name: 'Inbox' })).toContainText('Whether to stay at all');
  await expectAccessible(again, 'only me');

  await toSession(again, 'The first one');
  await row(again, 'Am I allowed to say that it bores me').focus();
  await again.keyboard.press('s');
  await expect(messages(again).getByText('Sam can read', { exact: false })).toBeVisible();
  await expect(line(again, 'it bores me')).not.toContainText('Only me');
  await give(pair, 'learner', 'with.waymark');
  await toSession(mentor.page, 'The first one');
  await expect(row(mentor.page, 'Am I allowed to say that it bores me')).toBeVisible();
  expect(await readNotes(mentor.page, 'Am I allowed to say that it bores me')).toContain(
    'The dashboards, above all.',
  );
});

test('a parked point waits in the parking lot until it is brought to an agenda', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'The first one');
  await addPoints(page, 'Speaking at the meet-up', 'Reviews');
  await row(page, 'Speaking at the meet-up').focus();
  await page.keyboard.press('p');
  await page.getByRole('link', { name: 'Sessions' }).first().click();
  await makeSession(page, 'The second one');
  await page.getByRole('link', { name: 'Parking lot' }).click();
  const lot = page.getByRole('list', { name: 'Parking lot' });
  await expect(lot.getByRole('listitem')).toHaveCount(1);
  await expect(lot).toContainText(/from session \d/u);
  await expectAccessible(page, 'the parking lot');
  const elsewhere = async (): Promise<void> => {
    // Both are at the same hour: which of them is offered first is not said.
    const own = (await lot.innerText()).includes('from session 1') ? '1' : '2';
    const other = own === '1' ? '2' : '1';
    const first = lot.getByRole('button', { name: `Bring to session ${other}: Speaking at the meet-up` });
    if (await first.isVisible()) await first.click();
    else {
      await lot.getByRole('button', { name: 'More for Speaking at the meet-up' }).click();
      await page.getByRole('menuitem', { name: `Bring to session ${other}` }).click();
    }
  };
  await elsewhere();
  await expect(page.getByText('Nothing is parked.')).toBeVisible();
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(lot.getByRole('listitem')).toHaveCount(1);
  await elsewhere();
  await toSession(page, 'The second one');
  await expect(line(page, 'Speaking at the meet-up')).toContainText(/carried over from session \d/u);
  await toSession(page, 'The first one');
  await expect(line(page, 'Speaking at the meet-up')).toContainText(/Carried over to session \d/u);
});

test('carried over by both while apart it is one point, with what either wrote; moved points come back', async ({
  pair,
}) => {
  const { learner, mentor } = pair;
  await together(pair);
  await writeNotesIn(learner.page, 'The first one', 'two', 'As far as page 3.');
  await give(pair, 'learner', 'notes.waymark');

  const carry = async (page: Page, key: 'c' | 'm', title: string): Promise<void> => {
    await row(page, title).focus();
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('To which session?')).toBeVisible();
    await dialog
      .getByLabel('To which session?')
      .selectOption({ label: await optionNamed(page, 'The second one') });
    await dialog.getByRole('button', { name: key === 'c' ? 'Carry it over' : 'Move it' }).click();
    await expect(messages(page).getByText(`“${title}” is`, { exact: false })).toBeVisible();
  };
  await toSession(learner.page, 'The first one');
  await toSession(mentor.page, 'The first one');
  await carry(learner.page, 'c', 'two');
  await carry(mentor.page, 'c', 'two');
  await writeNotesIn(learner.page, 'The second one', 'two', ' Maya read on.');
  await writeNotesIn(mentor.page, 'The second one', 'two', ' Sam asked Leila.');
  await give(pair, 'learner', 'hers.waymark');
  await give(pair, 'mentor', 'his.waymark');
  for (const page of [learner.page, mentor.page]) {
    await toSession(page, 'The second one');
    await expect.poll(() => titles(page)).toEqual(['two']);
    await expect(line(page, 'two')).toContainText(/carried over from session \d/u);
    const text = await readNotes(page, 'two');
    expect(text.split('As far as page 3.')).toHaveLength(2);
    expect(text).toContain('Maya read on.');
    expect(text).toContain('Sam asked Leila.');
  }

  // Moved, it leaves the first agenda, and Undo brings it back.
  const { page } = learner;
  await toSession(page, 'The first one');
  await carry(page, 'm', 'three');
  await expect.poll(() => titles(page)).toEqual(['one', 'two']);
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => titles(page)).toEqual(['one', 'two', 'three']);
});

test('what the other person did since I looked is said, marked and shown, once', async ({ pair }) => {
  const { learner, mentor } = pair;
  await together(pair);
  await toSession(learner.page, 'The first one');
  await learner.page.getByRole('link', { name: 'Parking lot' }).click();
  await toSession(mentor.page, 'The first one');
  await addPoints(mentor.page, 'What would make it yours');
  await row(mentor.page, 'two').focus();
  await mentor.page.keyboard.press('F2');
  await mentor.page.keyboard.type('two, and a half');
  await mentor.page.keyboard.press('Enter');
  await give(pair, 'mentor', 'news.waymark');

  const { page } = learner;
  await toSession(page, 'The first one');
  const banner = page.getByRole('status').filter({ hasText: 'Sam added a point and changed a point.' });
  await expect(banner).toBeVisible();
  await expect(banner).toContainText('Since you looked today');
  await expect(line(page, 'What would make it yours')).toContainText('new');
  await expect(line(page, 'two, and a half')).toContainText('changed');
  await expect(line(page, 'three')).not.toContainText(/new|changed/u);
  await expectAccessible(page, 'what is new');
  await banner.getByRole('button', { name: 'Show me' }).click();
  await expect(row(page, 'two, and a half')).toBeFocused();
  // What I write myself is no news.
  await addPoints(page, 'Mine');
  await expect(line(page, 'Mine')).not.toContainText('new');
  await learner.relaunch();
  await toSessionAfterStart(learner.page, 'The first one');
  await expect(learner.page.getByText('Since you looked', { exact: false })).toBeHidden();
  await expect(line(learner.page, 'What would make it yours')).not.toContainText('new');

  // Sam has looked at it once, and still does: what comes meanwhile is new to him too.
  await expect(line(mentor.page, 'two, and a half')).toBeVisible();
  await give(pair, 'learner', 'mine.waymark');
  await expect(line(mentor.page, 'Mine')).toContainText('new');
});

test('quick add puts down what comes to mind, from everywhere', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'The next one');
  await page.getByRole('link', { name: 'Today' }).click();
  await page.keyboard.press('Control+Shift+A');
  const dialog = page.getByRole('dialog', { name: 'Quick add' });
  await expect(dialog.getByLabel('What do you want to talk about?')).toBeFocused();
  await expectAccessible(page, 'quick add');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Write a few words first.')).toBeVisible();
  await page.keyboard.type('First thought');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Second thought');
  await page.keyboard.press('Control+Enter');
  await expect(messages(page).getByText('2 points added to session 1 with Sam.')).toBeVisible();
  await expect(page.getByText('Second thought')).toBeVisible();

  await page.keyboard.press('Control+Shift+A');
  await dialog.getByLabel('What do you want to talk about?').fill('For my inbox');
  await dialog.getByLabel('Where').selectOption('My inbox for Sam, only me');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(messages(page).getByText('Added to your inbox for Sam.')).toBeVisible();
  await page.getByRole('link', { name: /^Sam/u }).click();
  await page.getByRole('link', { name: 'Only me' }).click();
  await expect(page.getByRole('list', { name: 'Inbox' })).toContainText('For my inbox');
});

test('words in the notes of closed points are found too', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Session');
  await addPoints(page, 'one', 'two');
  await writeNotes(page, 'two', 'The pelican, and the other pelican.');
  const bar = page.getByRole('search', { name: 'Find on this page' });
  await page.keyboard.press('Control+f');
  await expect(bar.getByLabel('Find on this page')).toBeFocused();
  await page.keyboard.type('pelican');
  await expect(bar.getByRole('status')).toHaveText('1 of 2');
  await expect(line(page, 'two')).toHaveAttribute('data-found', 'current');
  await page.keyboard.press('Enter');
  await expect(notes(page)).toBeVisible();
  await expect(bar.getByRole('status')).toHaveText('1 of 2');
  await bar.getByLabel('Find on this page').press('Enter');
  await expect(bar.getByRole('status')).toHaveText('2 of 2');
});

async function toSessionAfterStart(page: Page, topic: string): Promise<void> {
  await page.getByRole('link', { name: /^Sam/u }).click();
  await toSession(page, topic);
}

async function writeNotesIn(page: Page, topic: string, title: string, text: string): Promise<void> {
  await toSession(page, topic);
  await writeNotes(page, title, text);
}

/** The whole label of the choice that ends with these words. */
async function optionNamed(page: Page, topic: string): Promise<string> {
  const labels = await page.getByLabel('To which session?').getByRole('option').allTextContents();
  return labels.find((label) => label.endsWith(topic)) ?? '';
}
