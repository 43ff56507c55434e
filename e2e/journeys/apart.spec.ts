import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import * as Y from 'yjs';
import { expect, test, type Pair } from '../fixtures/test.ts';
import { openFile, saveFile } from './exchange.ts';
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
  titles,
  writeNotes,
} from './people.ts';

const backToSession = async (page: Pair['learner']['page']): Promise<void> => {
  await page.getByRole('link', { name: 'Sessions' }).first().click();
  await page.getByRole('link', { name: /^Owning the migration/u }).click();
  await expect(page.getByLabel('Add a point')).toBeVisible();
};

/** Maya begins, and Sam takes part from the file she saves for him. */
async function together({ learner, mentor }: Pair): Promise<void> {
  await begin(learner.page, 'Maya Okafor', 'Sam');
  await makeSession(learner.page, 'Owning the migration');
  await addPoints(learner.page, 'one', 'two', 'three');
  await writeNotes(learner.page, 'two', 'Maya wrote this first.');
  const file = await saveFile(learner, 'Sam', 'first.waymark');

  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(file);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  const dialog = mentor.page.getByRole('dialog', { name: 'Take part in a mentorship with Maya Okafor?' });
  await expect(dialog.getByText('You are the mentor, Maya learns with you.')).toBeVisible();
  await expect(dialog.getByText('They wrote your name as Sam; it becomes Sam Lindqvist.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Take part' }).click();
  await expect(mentor.page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
  await backToSession(mentor.page);
  await expect.poll(() => titles(mentor.page)).toEqual(['one', 'two', 'three']);
}

/** The documents in a file, as the values a person's edits made. */
async function documentsIn(path: string): Promise<Readonly<Record<string, unknown>>> {
  const entries = unzipSync(new Uint8Array(await readFile(path)));
  const manifest = JSON.parse(new TextDecoder().decode(entries['manifest.json'])) as {
    readonly documents: readonly { readonly name: string; readonly file: string }[];
  };
  return Object.fromEntries(
    manifest.documents.map(({ name, file }) => {
      const document = new Y.Doc();
      Y.applyUpdate(document, entries[file] ?? new Uint8Array());
      const maps = ['about', 'participants', 'sessions', 'feedback', 'points'].map((key) =>
        document.getMap(key),
      );
      return [name, maps.map((map) => map.toJSON())];
    }),
  );
}

test.describe('two people, apart', () => {
  test('each edits the agenda, its notes and its order; files both ways leave both with everybody’s edits', async ({
    pair,
  }) => {
    const { learner, mentor } = pair;
    await together(pair);

    await backToSession(learner.page);
    await addPoints(learner.page, 'Maya’s point');
    await row(learner.page, 'three').focus();
    await learner.page.keyboard.press('Alt+ArrowUp');
    await learner.page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => titles(learner.page)).toEqual(['three', 'one', 'two', 'Maya’s point']);
    await writeNotes(learner.page, 'two', ' And Maya went on.');
    await openPoint(learner.page, 'one');
    await learner.page.getByLabel('Point', { exact: true }).fill('one, as Maya sees it');
    await learner.page.keyboard.press('Escape');

    await addPoints(mentor.page, 'Sam’s point');
    await row(mentor.page, 'one').focus();
    await mentor.page.keyboard.press('d');
    await openPoint(mentor.page, 'two');
    await notes(mentor.page).click();
    await mentor.page.keyboard.press('Control+Home');
    await mentor.page.keyboard.type('Sam asks something.');
    await mentor.page.keyboard.press('Enter');
    await mentor.page.keyboard.press('Escape');

    const forSam = await saveFile(learner, 'Sam', 'for-sam.waymark');
    const forMaya = await saveFile(mentor, 'Maya', 'for-maya.waymark');
    await openPoint(learner.page, 'two');
    await notes(learner.page).click();
    await openFile(learner, forMaya);
    await openFile(mentor, forSam);
    await expect(learner.page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible();
    await expect(mentor.page.getByText('Maya’s changes were merged', { exact: false })).toBeVisible();
    // Whoever is at work stays there, and sees what came.
    await expect(notes(learner.page)).toContainText('Sam asks something.');

    await backToSession(learner.page);
    await backToSession(mentor.page);
    await expect.poll(() => titles(learner.page)).toHaveLength(5);
    const merged = await titles(learner.page);
    await expect.poll(() => titles(mentor.page)).toEqual(merged);
    expect(merged.slice(0, 3)).toEqual(['three', 'one, as Maya sees it', 'two']);
    expect(merged.slice(3).toSorted()).toEqual(['Maya’s point', 'Sam’s point']);
    for (const { page } of [learner, mentor]) {
      await expect(row(page, 'one, as Maya sees it')).toHaveAccessibleDescription(/Discussed/u);
      const text = await readNotes(page, 'two');
      for (const words of ['Sam asks something.', 'Maya wrote this first.', 'And Maya went on.'])
        expect(text).toContain(words);
    }

    const [mine, theirs] = [
      await saveFile(learner, 'Sam', 'equal-maya.waymark'),
      await saveFile(mentor, 'Maya', 'equal-sam.waymark'),
    ];
    expect(await documentsIn(theirs)).toEqual(await documentsIn(mine));
  });

  test('who wrote which paragraph is seen on both sides, also after a restart', async ({ pair }) => {
    const { learner, mentor } = pair;
    await together(pair);
    await openPoint(mentor.page, 'two');
    await notes(mentor.page).click();
    await mentor.page.keyboard.press('Control+End');
    await mentor.page.keyboard.press('Enter');
    await mentor.page.keyboard.type('What would have happened if you had merged it?');
    await mentor.page.keyboard.press('Escape');
    await openFile(learner, await saveFile(mentor, 'Maya', 'bars.waymark'));
    await expect(learner.page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible();
    await learner.relaunch();
    for (const { page } of [learner, mentor]) {
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await openNextAgenda(page);
      await openPoint(page, 'two');
      await expect(notes(page).locator('.bar-learner')).toHaveText('Maya wrote this first.');
      await expect(notes(page).locator('.bar-mentor')).toHaveText(
        'What would have happened if you had merged it?',
      );
    }
  });

  test('the same file twice changes nothing the second time', async ({ pair }) => {
    const { learner, mentor } = pair;
    await together(pair);
    await addPoints(mentor.page, 'Sam’s point');
    const file = await saveFile(mentor, 'Maya', 'twice.waymark');
    await openFile(learner, file);
    await expect(learner.page.getByText('1 new point', { exact: false })).toBeVisible();
    await openFile(learner, file);
    await expect(learner.page.getByText('Nothing new in it', { exact: false })).toBeVisible();
    await backToSession(learner.page);
    await expect.poll(() => titles(learner.page)).toEqual(['one', 'two', 'three', 'Sam’s point']);
  });

  test('a cut, altered or foreign file gets a clear message and changes nothing', async ({ pair }) => {
    const { learner, mentor } = pair;
    await together(pair);
    await addPoints(mentor.page, 'Sam’s point');
    const whole = await readFile(await saveFile(mentor, 'Maya', 'whole.waymark'));
    const altered = Buffer.from(whole);
    const middle = Math.floor(whole.length / 2);
    altered.writeUInt8(altered.readUInt8(middle) ^ 0xff, middle);
    const bad: readonly (readonly [name: string, bytes: Uint8Array, message: string])[] = [
      [
        'cut.waymark',
        whole.subarray(0, whole.length - 100),
        'This file is damaged or incomplete. Nothing was changed.',
      ],
      ['altered.waymark', altered, 'This file is damaged or incomplete. Nothing was changed.'],
      ['foreign.waymark', Buffer.from('Dear Maya, …'), 'This is not a Waymark file. Nothing was changed.'],
      ['empty.waymark', Buffer.alloc(0), 'This is not a Waymark file. Nothing was changed.'],
    ];
    const before = await documentsIn(await saveFile(learner, 'Sam', 'before.waymark'));
    for (const [name, bytes, message] of bad) {
      const path = test.info().outputPath(name);
      await writeFile(path, bytes);
      await openFile(learner, path);
      await expect(learner.page.getByText(message, { exact: false })).toBeVisible();
      await learner.page.getByRole('button', { name: 'Dismiss' }).first().click();
      await expect(learner.page.getByText(message, { exact: false })).toBeHidden();
    }
    expect(await documentsIn(await saveFile(learner, 'Sam', 'after.waymark'))).toEqual(before);
  });

  test('a file of two other people is refused by name', async ({ pair }) => {
    const { learner, mentor } = pair;
    await together(pair);
    const file = await saveFile(mentor, 'Maya', 'theirs.waymark');
    // The same device as a third person: a new data folder would do the same.
    await learner.page.evaluate(async () => {
      for (const { name } of await indexedDB.databases())
        if (name !== undefined) indexedDB.deleteDatabase(name);
    });
    await learner.quit();
    // What is on record as saved would otherwise be missed, rightly.
    await rm(join(learner.dataFolder, 'manifest.jsonl'));
    await learner.relaunch();
    await introduce(learner.page, 'Tomas', 'Both');
    learner.answerOpenDialog(file);
    await learner.page.getByRole('button', { name: /^I was given a file/u }).click();
    await expect(
      learner.page.getByText('This file belongs to Maya Okafor and Sam Lindqvist. Nothing was changed.'),
    ).toBeVisible();
    await expect(learner.page.getByText('No mentorship yet.')).toBeVisible();
  });

  test('feedback that Maya sends reaches Sam with her next file, and her other drafts do not', async ({
    pair,
  }) => {
    const { learner, mentor } = pair;
    await together(pair);
    const { page } = learner;
    await page.getByRole('link', { name: 'Feedback' }).click();
    await page.getByRole('button', { name: 'Write feedback' }).first().click();
    await page.getByLabel('Heading').fill('Answering for me');
    await page.getByLabel('Impact').fill('I went quiet.');
    await page.getByRole('button', { name: 'Send to Sam' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByRole('article').getByText('I went quiet.')).toBeVisible();
    await page.getByRole('button', { name: 'Write feedback' }).first().click();
    await page.getByLabel('Heading').fill('Not yet');

    await openFile(mentor, await saveFile(learner, 'Sam', 'feedback.waymark'));
    await expect(mentor.page.getByText('1 new feedback', { exact: false })).toBeVisible();
    await mentor.page.getByRole('link', { name: 'Feedback' }).click();
    await mentor.page.getByRole('link', { name: /^Answering for me/u }).click();
    await expect(mentor.page.getByRole('article').getByText('I went quiet.')).toBeVisible();
    await expect(mentor.page.getByText('Not yet')).toHaveCount(0);
  });
});
