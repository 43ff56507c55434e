import type { Locator, Page } from '@playwright/test';
import * as Y from 'yjs';
import { newId, type FeedbackId } from '@/model/ids.ts';
import type { Change } from '@/model/provenance.ts';
import { edit } from '@/model/record.ts';
import { beginAction, changeAction, readActions, settleAction } from '@/model/records/action.ts';
import {
  giveConsent,
  proposeDecision,
  readDecisions,
  rewordDecision,
  withdrawConsent,
} from '@/model/records/decision.ts';
import { readFeedback, sendFeedback } from '@/model/records/feedback.ts';
import { sessionNotes } from '@/model/records/session-notes.ts';
import { changeSession, readSessions } from '@/model/records/session.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { openFile, saveFile } from './exchange.ts';
import { answer, readShared } from './mentor-file.ts';
import {
  addPoints,
  begin,
  introduce,
  makeSession,
  messages,
  openPoint,
  row,
  titles,
  writeNotes,
} from './people.ts';

const versions = (page: Page) => page.locator('main').getByRole('button', { name: /^\d\d:\d\d/u });
const agendaThen = (page: Page) => page.getByRole('list', { name: 'The agenda as it was' });
const session = (page: Page) => page.getByLabel('Add a point');

/** Leaves the session, which keeps a version of it, and comes back. */
async function leave(page: Page, topic: string): Promise<void> {
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Open the agenda' })).toBeVisible();
  await page.getByRole('button', { name: 'Open the agenda' }).click();
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible();
  await expect(session(page)).toBeVisible();
}

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
}

/** A session with one version behind it, changed since. */
async function write(page: Page): Promise<void> {
  await begin(page, 'Maya Okafor', 'Sam');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'Read the old design', 'Who decides');
  await writeNotes(page, 'Who decides', 'We decide together.');
  await leave(page, 'Owning the migration');
  await openHistory(page);
  await expect(versions(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Owning the migration' }).click();
  await openPoint(page, 'Read the old design');
  await page.getByLabel('Point', { exact: true }).fill('Read Leila’s design');
  await page.keyboard.press('Escape');
  await openPoint(page, 'Who decides');
  await page.getByRole('textbox', { name: /^Notes on/u }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('We decide alone.');
  await page.keyboard.press('Escape');
  await addPoints(page, 'Added later');
}

const later = ['Read Leila’s design', 'Who decides', 'Added later'];

test('leaving a session keeps a version; it shows what was different, is restored, and that is undone', async ({
  app,
}) => {
  const { page } = app;
  await write(page);
  await row(page, 'Who decides').focus();
  await page.keyboard.press('Delete');
  await openHistory(page);
  // Leaving for the history keeps what was changed until then, too.
  await expect(versions(page)).toHaveCount(2);
  await expect(versions(page).first()).toContainText('1 point added, 1 point removed, 1 point reworded');
  await expect(versions(page).last().getByRole('img', { name: 'Maya Okafor, learner' })).toBeVisible();

  await versions(page).last().click();
  await expect(page.getByText('Since then: 1 point added, 1 point removed, 1 point reworded.')).toBeVisible();
  await expect(agendaThen(page).locator('del', { hasText: 'the old' })).toBeVisible();
  await expect(agendaThen(page).locator('ins', { hasText: 'Leila’s' })).toBeVisible();
  await expect(agendaThen(page).locator('del', { hasText: 'Who decides' })).toContainText('removed since:');
  await expect(agendaThen(page).getByText('We decide together.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Added since then' })).toContainText('Added later');
  await expectAccessible(page, 'a version, with what changed since');
  await page.getByRole('radio', { name: 'As it was' }).click();
  await expect(agendaThen(page)).toContainText('Read the old design');
  await expect(agendaThen(page).locator('ins, del')).toHaveCount(0);
  await expectAccessible(page, 'a version, as it was');

  await page.getByRole('button', { name: 'Restore this version' }).click();
  const dialog = page.getByRole('dialog', { name: /^Restore the session as it was today, \d\d:\d\d\?$/u });
  await expect(dialog.getByRole('listitem')).toHaveText([
    '1 point comes back.',
    '1 point added since is taken off the agenda.',
    '1 point gets its earlier words back.',
  ]);
  await expectAccessible(page, 'restoring a version');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(session(page)).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(['Read the old design', 'Who decides']);

  // The newest message stands last; the first still offers the removed point.
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => titles(page)).toEqual(['Read Leila’s design', 'Added later']);
});

test('notes are marked word by word, and one point is restored by the keyboard alone', async ({ app }) => {
  const { page } = app;
  await write(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('history of this');
  await expect(page.getByRole('option', { selected: true })).toContainText('istory');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await expect(versions(page)).toHaveCount(2);
  await versions(page).last().focus();
  await page.keyboard.press('Enter');
  await expect(versions(page).last()).toHaveAttribute('aria-current', 'true');
  await expect(agendaThen(page).locator('del', { hasText: 'together' })).toBeVisible();
  await expect(agendaThen(page).locator('ins', { hasText: 'alone' })).toBeVisible();
  await page.getByRole('button', { name: 'Restore this point: Who decides' }).focus();
  await page.keyboard.press('Enter');
  await expect(messages(page).getByText('The point is as it was.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore this point: Who decides' })).toBeHidden();
  await expect(agendaThen(page).getByText('We decide together.')).toBeVisible();
  await page.getByRole('link', { name: 'Owning the migration' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(later);
});

test('a version is kept by hand, before a file is merged, and after a restart all are there', async ({
  pair,
}) => {
  const { learner, mentor } = pair;
  await begin(learner.page, 'Maya Okafor', 'Sam');
  await makeSession(learner.page, 'Owning the migration');
  await addPoints(learner.page, 'one');
  const file = await saveFile(learner, 'Sam', 'first.waymark');
  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(file);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await mentor.page.getByRole('button', { name: 'Take part' }).click();
  await mentor.page.getByRole('link', { name: /^Owning the migration/u }).click();
  await addPoints(mentor.page, 'from Sam');
  const answer = await saveFile(mentor, 'Maya', 'answer.waymark');

  await openFile(learner, answer);
  await expect(learner.page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible();
  await openHistory(learner.page);
  await expect(versions(learner.page).filter({ hasText: 'Before a file was merged' })).toHaveCount(1);
  await expect(versions(learner.page)).toHaveCount(2);
  await expect(
    versions(learner.page).first().getByRole('img', { name: 'Sam Lindqvist, mentor' }),
  ).toBeVisible();
  await learner.page.getByRole('button', { name: 'Keep a version now' }).click();
  await expect(versions(learner.page).filter({ hasText: 'Kept by hand' })).toHaveCount(1);
  await expect(versions(learner.page)).toHaveCount(2);

  await learner.relaunch();
  await learner.page.getByRole('button', { name: 'Open the agenda' }).click();
  await openHistory(learner.page);
  await expect(versions(learner.page)).toHaveCount(2);
  await versions(learner.page).last().click();
  await expect(agendaThen(learner.page)).toContainText('one');
  await expect(learner.page.getByRole('list', { name: 'Added since then' })).toContainText('from Sam');
});

const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true });

/** Back to the sessions of the mentorship in front. */
async function toSessions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sessions' }).first().click();
  await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
}

/** Opens the history of what is in front by the palette. */
async function openHistoryByPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { selected: true })).toContainText('history', { ignoreCase: true });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
}

async function choose(page: Page, version: Locator): Promise<void> {
  await version.focus();
  await page.keyboard.press('Enter');
  await expect(version).toHaveAttribute('aria-current', 'true');
}

test('the sessions of a mentorship are shown as they were, restored, and that is undone', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya Okafor', 'Sam');
  await makeSession(page, 'Owning the migration');
  await toSessions(page);
  await makeSession(page, 'The one after');
  await toSessions(page);
  // Coming to the history keeps what was changed until then.
  await openHistory(page);
  await expect(versions(page).first()).toContainText('2 sessions added');
  await toSessions(page);

  await page.getByRole('link', { name: /^Owning the migration/u }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Change session' });
  await form.getByLabel('What is it about?').fill('Owning the whole migration');
  await form.getByLabel('Where, if you know yet').fill('Video call');
  await form.getByRole('button', { name: 'Save' }).click();
  await toSessions(page);
  await page.getByRole('link', { name: /^The one after/u }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await makeSession(page, 'Added later');
  await toSessions(page);

  await openHistory(page);
  // The look at what was opened some seconds ago may have kept one in between: together they tell all of it, each once.
  const earlier = versions(page).filter({ hasText: '2 sessions added' });
  const told = async (): Promise<readonly string[]> => {
    const texts = await versions(page).allTextContents();
    const since = texts.slice(
      0,
      texts.findIndex((text) => text.includes('2 sessions added')),
    );
    return since.flatMap((text) => text.match(/\d+ sessions? [a-z ]+/gu) ?? []).toSorted();
  };
  await expect
    .poll(told)
    .toEqual([
      '1 session added',
      '1 session moved to another place',
      '1 session removed',
      '1 session renamed',
    ]);
  await choose(page, earlier);
  const then = list(page, 'The sessions as they were');
  await expect(then.locator('ins', { hasText: 'whole' })).toBeVisible();
  await expect(then.locator('ins', { hasText: 'Video call' })).toBeVisible();
  await expect(then.locator('del', { hasText: 'The one after' })).toContainText('removed since:');
  await expect(then.getByText('Renamed since · In another place now')).toBeVisible();
  await expect(list(page, 'Sessions: Added since then')).toContainText('Added later');
  await expectAccessible(page, 'a version of a mentorship, with what changed since');
  await page.getByRole('radio', { name: 'As it was' }).check();
  await expect(then.locator('ins, del')).toHaveCount(0);
  await expect(then).toContainText('Owning the migration');
  await expectAccessible(page, 'a version of a mentorship, as it was');

  await page.getByRole('button', { name: 'Restore this version' }).click();
  const dialog = page.getByRole('dialog', { name: /^Restore the mentorship as it was today, \d\d:\d\d\?$/u });
  await expect(dialog.getByRole('listitem')).toHaveText([
    '1 session comes back.',
    '1 session added since is taken off the list. Its agenda is kept.',
    '1 session is set back to what it was.',
  ]);
  await expect(dialog).toContainText(
    'leaves alone who takes part, feedback that was sent, and what was signed',
  );
  await expectAccessible(page, 'restoring a mentorship');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
  // All begin tomorrow at ten: their order is that of their ids.
  const sessions = async (): Promise<readonly string[]> =>
    (await page.locator('main').locator('li a .said').allTextContents()).toSorted();
  const before = ['Owning the migration', 'The one after'];
  const after = ['Added later', 'Owning the whole migration'];
  await expect.poll(sessions).toEqual(before);

  // The message takes it back; and what it took back can be done again, and taken back again, by the keyboard.
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(sessions).toEqual(after);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(sessions).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(sessions).toEqual(after);

  // One session by itself, by the keyboard alone.
  await openHistoryByPalette(page, 'history of sessions');
  await expect(versions(page).first()).toBeVisible();
  await choose(page, versions(page).filter({ hasText: '2 sessions added' }));
  await page.getByRole('button', { name: 'Bring back: The one after' }).focus();
  await page.keyboard.press('Enter');
  await expect(messages(page).getByText('The session is as it was.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring back: The one after' })).toBeHidden();
  await toSessions(page);
  await expect.poll(sessions).toEqual([...after, 'The one after']);
});

const earlier = 'Maya merges what she can undo.';
const reworded = 'Maya merges what she can undo, and tells Sam.';

/** The learner's app after two files of the mentor: the first brings actions, a decision and notes; the second changes them. */
async function mergeTwoFiles(app: WaymarkApp): Promise<void> {
  const { page } = app;
  const merged = page.getByText('Sam’s changes were merged', { exact: false });
  const by = (at: number): Change => ({ by: 'mentor', at });
  const paragraph = (words: string): Y.XmlElement => {
    const made = new Y.XmlElement('paragraph');
    made.insert(0, [new Y.XmlText(words)]);
    return made;
  };
  await begin(page, 'Maya Okafor', 'Sam');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'Who decides');
  const first = await answer(await saveFile(app, 'Sam', 'first.waymark'), 'one.waymark', (shared) => {
    const [session] = shared.sessions;
    beginAction(shared.mentorship, { text: 'Write one page', owner: 'learner' }, by(1));
    beginAction(shared.mentorship, { text: 'Send the notes', owner: 'mentor', dueOn: '2030-01-07' }, by(2));
    if (session === undefined) return;
    const decision = proposeDecision(session, { text: earlier, proposedBy: 'mentor', now: 1 });
    giveConsent(session, decision, 'learner', { text: earlier, at: 1 });
    edit(session, () =>
      sessionNotes(session).insert(0, [paragraph('It went well.'), paragraph('It is late.')]),
    );
  });
  await openFile(app, first);
  await expect(merged).toBeVisible();
  const second = await answer(await saveFile(app, 'Sam', 'again.waymark'), 'two.waymark', (shared) => {
    const [notes, page] = readActions(shared.mentorship);
    const [session] = shared.sessions;
    const [meeting] = readSessions(shared.mentorship);
    if (!page || !notes || !session || !meeting)
      throw new Error('The first file brought less than it should.');
    settleAction(shared.mentorship, page.id, 'done', 'It is merged.', by(3));
    changeAction(shared.mentorship, page.id, { text: 'Write one short page' }, by(3));
    changeAction(shared.mentorship, notes.id, { owner: 'learner', dueOn: '2030-01-09' }, by(3));
    changeSession(shared.mentorship, meeting.id, { state: 'cancelled' }, { by: 'mentor', at: 1 });
    const parts = { situation: 'On Thursday.', behaviour: '', impact: '', request: '', keep: '' };
    sendFeedback(shared.mentorship, {
      id: newId<FeedbackId>(),
      from: 'mentor',
      title: 'Well',
      parts,
      now: 4,
    });
    const [decision] = readDecisions(session);
    if (!decision) throw new Error('The first file brought no decision.');
    rewordDecision(session, decision.id, reworded);
    withdrawConsent(session, decision.id, 'mentor');
    edit(session, () => {
      sessionNotes(session).delete(1, 1);
      sessionNotes(session).push([paragraph('Sam went on.')]);
    });
  });
  await openFile(app, second);
  await expect(page.getByText('1 new feedback', { exact: false })).toBeVisible();
}

test('what a merged file changed in a mentorship is told; one action is restored and the rest stays', async ({
  app,
}) => {
  const { page } = app;
  await mergeTwoFiles(app);
  await toSessions(page);
  await openHistory(page);
  const deeds =
    '1 session cancelled, 1 action reworded, 1 action given to the other, 1 action with another date, 1 action done, 1 feedback sent';
  await expect(versions(page).first()).toContainText(deeds);
  await expect(versions(page).first().getByRole('img', { name: 'Sam Lindqvist, mentor' })).toBeVisible();
  // Kept before the merge, or by then already because it was looked at for long enough.
  const before = versions(page).filter({ hasText: '2 actions added, 1 person took part' });
  await choose(page, before);
  await expect(page.getByText(`Since then: ${deeds}.`)).toBeVisible();
  const then = list(page, 'The actions as they were');
  await expect(then.locator('ins', { hasText: 'short' })).toBeVisible();
  await expect(then.locator('ins', { hasText: 'It is merged.' })).toBeVisible();
  await expect(then.getByText('Reworded since · Done since')).toBeVisible();
  await expect(then.locator('del', { hasText: 'due Monday 7 January 2030' })).toBeVisible();
  await expect(then.locator('ins', { hasText: 'due Wednesday 9 January 2030' })).toBeVisible();
  await expect(list(page, 'Who takes part')).toContainText('Sam Lindqvist');
  await expect(page.getByText('1 feedback was sent since then. It stays.')).toBeVisible();
  await expectAccessible(page, 'what a merged file changed in a mentorship');

  await page.getByRole('button', { name: 'Restore this action: Write one page' }).focus();
  await page.keyboard.press('Enter');
  await expect(messages(page).getByText('The action is as it was.')).toBeVisible();
  await expect(then.locator('ins', { hasText: 'short' })).toBeHidden();
  await expect(then.locator('del', { hasText: 'due Monday 7 January 2030' })).toBeVisible();
  await toSessions(page);
  const { mentorship } = await readShared(await saveFile(app, 'Sam', 'restored.waymark'));
  expect(readActions(mentorship)).toMatchObject([
    { text: 'Send the notes', owner: 'learner', dueOn: '2030-01-09', changedBy: 'mentor' },
    { text: 'Write one page', state: 'open', reason: '', changedBy: 'learner' },
  ]);
  expect(readSessions(mentorship)).toMatchObject([{ state: 'cancelled' }]);
  expect(readFeedback(mentorship)).toHaveLength(1);
});

test('decisions and notes of a session are restored with it, and nobody’s agreement is given back', async ({
  app,
}) => {
  const { page } = app;
  await mergeTwoFiles(app);
  await openHistory(page);
  await expect(versions(page).first()).toContainText('1 decision reworded, other notes of the session');
  await choose(page, versions(page).filter({ hasText: '1 decision added, other notes of the session' }));
  const decisions = list(page, 'The decisions as they were');
  await expect(decisions.locator('ins', { hasText: 'and tells Sam' })).toBeVisible();
  await expect(
    decisions.locator('del', { hasText: 'Agreed by Maya Okafor and Sam Lindqvist' }),
  ).toBeVisible();
  const notes = page.getByRole('region', { name: 'Notes of the session' });
  await expect(notes.locator('del', { hasText: 'It is late.' })).toBeVisible();
  await expect(notes.locator('ins', { hasText: 'Sam went on.' })).toBeVisible();
  await expectAccessible(page, 'a version of a session with decisions and notes');

  // The notes by themselves, by the keyboard.
  await notes.getByRole('button', { name: 'Restore these notes' }).focus();
  await page.keyboard.press('Enter');
  await expect(messages(page).getByText('The notes are as they were.')).toBeVisible();
  await expect(notes.locator('ins, del')).toHaveCount(0);
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(notes.locator('ins', { hasText: 'Sam went on.' })).toBeVisible();

  await page.getByRole('button', { name: 'Restore this version' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText([
    '1 decision gets its earlier words back.',
    'The session gets its earlier notes back.',
  ]);
  await expect(dialog).toContainText('Nobody’s agreement is given back');
  await expectAccessible(page, 'restoring a session with decisions');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(session(page)).toBeVisible();
  const [restored] = (await readShared(await saveFile(app, 'Sam', 'restored.waymark'))).sessions;
  expect(restored && sessionNotes(restored).toJSON()).toBe(
    '<paragraph>It went well.</paragraph><paragraph>It is late.</paragraph>',
  );
  // The mentor had taken theirs back; the learner never did.
  expect(restored && readDecisions(restored)).toMatchObject([
    { text: earlier, consent: { learner: true, mentor: false } },
  ]);
});

/** Writes a draft, as far as it was when it was first left, and then on. */
async function writeDraft(page: Page, partner: RegExp): Promise<void> {
  const toDraft = async (): Promise<void> => {
    await page.getByRole('link', { name: partner }).click();
    await page.getByRole('link', { name: 'Feedback', exact: true }).click();
    await page.getByRole('link', { name: /^The review/u }).click();
  };
  await page.getByRole('link', { name: partner }).click();
  await page.getByRole('link', { name: 'Feedback', exact: true }).click();
  await page.getByRole('button', { name: 'Write feedback' }).first().click();
  await page.getByLabel('Heading').fill('The review');
  await page.getByLabel('Behaviour').fill('You always answered before I had begun.');
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await toDraft();
  await page.getByLabel('Behaviour').fill('You answered before I had begun.');
  await page.getByLabel('Request').fill('Could you wait?');
}

test('a draft of feedback is shown as it was and restored; one that was thrown away is found and brought back', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya Okafor', 'Sam');
  await writeDraft(page, /^Sam/u);
  const written = page.getByRole('article', { name: /^As it was/u });
  const behaviour = page.getByLabel('Behaviour');

  await openHistoryByPalette(page, 'history of this draft');
  await expect(versions(page)).toHaveCount(2);
  await expect(versions(page).first()).toContainText('Behaviour and Request written');
  await choose(page, versions(page).last());
  await expect(page.getByText('Since then you changed: Behaviour and Request.')).toBeVisible();
  await expect(written.locator('del', { hasText: 'always' })).toContainText('removed since:');
  await expect(written.locator('ins', { hasText: 'Could you wait?' })).toBeVisible();
  await expectAccessible(page, 'a version of a draft, with what changed since');
  await page.getByRole('button', { name: 'Restore this version' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Restore the draft as it was today/u });
  await expect(dialog.getByRole('listitem')).toHaveText('Behaviour and Request will read as they did.');
  await expect(dialog).toContainText('It stays a draft on this device. Nothing is sent.');
  await expectAccessible(page, 'restoring a draft');
  await page.keyboard.press('Enter');
  await expect(behaviour).toHaveValue('You always answered before I had begun.');
  await expect(page.getByLabel('Request')).toHaveValue('');
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(behaviour).toHaveValue('You answered before I had begun.');
  await expect(page.getByLabel('Request')).toHaveValue('Could you wait?');

  // A draft for somebody else lies in the same document.
  await page.getByRole('button', { name: 'New mentorship' }).click();
  await page.getByLabel('The other person’s name').fill('Ines');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('No session yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Feedback', exact: true }).click();
  await page.getByRole('button', { name: 'Write feedback' }).first().click();
  await page.getByLabel('Impact').fill('For Ines.');

  await page.getByRole('link', { name: /^Sam/u }).click();
  await page.getByRole('link', { name: 'Feedback', exact: true }).click();
  await page.getByRole('link', { name: /^The review/u }).click();
  await behaviour.fill('Written just before.');
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(messages(page).getByText('Thrown away.', { exact: false })).toBeVisible();
  await app.relaunch();
  await bringBack(app.page);
});

async function bringBack(page: Page): Promise<void> {
  const toFeedback = async (partner: RegExp): Promise<void> => {
    await page.getByRole('link', { name: partner }).click();
    await page.getByRole('link', { name: 'Feedback', exact: true }).click();
  };
  const folded = page.locator('summary', { hasText: 'Thrown away' });
  const found = list(page, 'Thrown away').getByRole('link');
  await toFeedback(/^Sam/u);
  await folded.focus();
  await page.keyboard.press('Enter');
  await expect(found).toHaveText(/^The review/u);
  await expectAccessible(page, 'drafts that were thrown away');
  await found.focus();
  await page.keyboard.press('Enter');
  await choose(page, versions(page).filter({ hasText: 'Before a draft was thrown away' }));
  await expect(page.getByText('You threw this draft away since.')).toBeVisible();
  await expect(page.getByRole('article', { name: /^As it was/u })).toContainText('Written just before.');
  await expectAccessible(page, 'a draft that was thrown away');
  await page.getByRole('button', { name: 'Bring this draft back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Behaviour')).toHaveValue('Written just before.');
  await expect(found).toHaveCount(0);

  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByLabel('Behaviour')).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByLabel('Behaviour')).toHaveValue('Written just before.');

  // The draft for Ines was neither found there nor touched.
  await toFeedback(/^Ines/u);
  await folded.click();
  await expect(page.getByText('No draft that was thrown away is left on this device.')).toBeVisible();
  await page.getByRole('link', { name: /^Without a heading/u }).click();
  await expect(page.getByLabel('Impact')).toHaveValue('For Ines.');
}
