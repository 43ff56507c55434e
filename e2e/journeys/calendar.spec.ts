import { readFile, writeFile } from 'node:fs/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import * as Y from 'yjs';
import type { MentorshipDocument } from '@/model/documents.ts';
import { newId, type PersonId, type RoomId } from '@/model/ids.ts';
import { beginMentorship } from '@/model/records/mentorship.ts';
import { bookSeries, sessionsOfSeries } from '@/model/records/series.ts';
import { changeSession } from '@/model/records/session.ts';
import { writeArchive } from '@/persistence/archive/write-archive.ts';
import { readCalendar, type ReadEvent } from '@/testing/read-calendar.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { takePart } from './exchange.ts';
import { addPoints, begin, introduce, makeSession, messages } from './people.ts';

const dayMs = 86_400_000;

/** As the form offers a session that is made today: by the clock of this machine. */
function tomorrowAt(hour: number, minute = 0): number {
  const date = new Date();
  date.setDate(date.getDate() + 1);
  return date.setHours(hour, minute, 0, 0);
}

/** From the menu beside the title of the session in front. */
async function askForCalendar(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Save for my calendar…' }).click();
  await expect(dialog(page)).toBeVisible();
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Save for my calendar' });

/** Answers the dialog that is open, and reads what was written as another program would. */
async function saveCalendar(app: WaymarkApp, name: string): Promise<readonly ReadEvent[]> {
  const path = test.info().outputPath(name);
  app.answerSaveDialog(path);
  await dialog(app.page).getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(messages(app.page).getByText(`Saved as “${name}”.`, { exact: false })).toBeVisible();
  await expect(dialog(app.page)).toBeHidden();
  return readCalendar(await readFile(path, 'utf8'));
}

test('a session is saved for a calendar, and saved again after a change it is the same entry', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam Lindqvist');
  await makeSession(page, 'Owning the migration; part 2');
  await addPoints(page, 'Who decides', 'What we postpone');
  await askForCalendar(page);
  await expect(dialog(page).getByText('Whoever keeps your calendar can read what is in it.')).toBeVisible();
  await expect(dialog(page).getByRole('radio')).toHaveCount(0);
  await expectAccessible(page, 'save for my calendar');
  const [plain] = await saveCalendar(app, 'plain.ics');
  expect(plain).toMatchObject({
    sequence: 0,
    summary: 'Owning the migration; part 2, with Sam Lindqvist',
    startsAt: tomorrowAt(10),
    endsAt: tomorrowAt(11),
    description: null,
    location: null,
    status: 'CONFIRMED',
  });

  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Change session' });
  await form.getByLabel('Where, if you know yet').fill('https://meet.example.org/sam');
  await form.getByLabel('Length').selectOption('90 minutes');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form).toBeHidden();
  // From the palette, with the keyboard alone; this time with the titles.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('calendar file');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^Save for my calendar/u);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Choose where to save it' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(dialog(page).getByLabel('With the agenda’s titles')).toBeChecked();
  const [changed] = await saveCalendar(app, 'changed.ics');
  expect(changed).toMatchObject({
    uid: plain?.uid,
    sequence: 1,
    endsAt: tomorrowAt(11, 30),
    url: 'https://meet.example.org/sam',
    description: 'On the agenda:\n– Who decides\n– What we postpone',
  });

  // From the list, and the person changes their mind; then the disk does not take it.
  await page.getByRole('link', { name: 'Sessions' }).first().click();
  await page.getByRole('link', { name: /^Owning the migration/u }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Save for my calendar…' }).click();
  app.answerSaveDialog(undefined);
  await dialog(page).getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(dialog(page)).toBeVisible();
  app.answerSaveDialog(test.info().outputPath('no-such-folder', 'a.ics'));
  await dialog(page).getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(dialog(page).getByRole('alert')).toHaveText(/Nothing was written/u);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

/** A file from Maya, who has booked a series with Sam. */
async function seriesFile(): Promise<string> {
  const room = newId<RoomId>();
  const document = new Y.Doc() as MentorshipDocument;
  const now = Date.now();
  const me = { name: 'Maya Okafor', personId: newId<PersonId>() };
  beginMentorship(document, { me, myRole: 'learner', partnerName: 'Sam', now });
  const startsOn = new Date(now + 14 * dayMs).toISOString().slice(0, 10);
  const rule = {
    every: 2,
    unit: 'week',
    startsOn,
    time: '16:30',
    timeZone: 'America/New_York',
    minutes: 45,
  } as const;
  const { series } = bookSeries(document, 'learner', { ...rule, title: 'Fortnightly', place: 'Room 4' }, 20);
  const [, second, third] = sessionsOfSeries(document, series);
  const change = { by: 'learner', at: now } as const;
  if (second !== undefined)
    changeSession(document, second.id, { title: 'Moved', startsAt: second.startsAt + dayMs }, change);
  if (third !== undefined)
    changeSession(document, third.id, { title: 'Called off', state: 'cancelled' }, change);
  const path = test.info().outputPath('series.waymark');
  const bytes = await writeArchive({
    version: 1,
    room,
    writtenAt: now,
    about: {
      kind: 'mentorship',
      from: { role: 'learner', name: me.name },
      to: { role: 'mentor', name: 'Sam' },
    },
    documents: [{ name: 'mentorship', update: Y.encodeStateAsUpdate(document) }],
  });
  await writeFile(path, bytes);
  return path;
}

test('a series is saved as one file, a session each, and one saved alone later is not a second entry', async ({
  app,
}) => {
  const { page } = app;
  await introduce(page, 'Sam', 'Mentor');
  app.answerOpenDialog(await seriesFile());
  await page.getByRole('button', { name: /^I was given a file/u }).click();
  await takePart(page, 'Maya Okafor');
  await page.getByRole('link', { name: /^Moved/u }).click();
  await askForCalendar(page);
  await dialog(page).getByRole('radio', { name: 'All 20 sessions of the series' }).check();
  await expectAccessible(page, 'save a series for my calendar');
  const all = await saveCalendar(app, 'all.ics');
  expect(all).toHaveLength(20);
  expect(new Set(all.map(({ timeZone }) => timeZone))).toEqual(new Set(['America/New_York']));
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', timeStyle: 'short' });
  // Over the better part of a year, on both sides of each change of hours.
  expect(new Set(all.map(({ startsAt }) => clock.format(startsAt)))).toEqual(new Set(['16:30']));
  expect(new Set(all.map(({ startsAt, endsAt }) => endsAt - startsAt))).toEqual(new Set([45 * 60_000]));
  expect(all.filter(({ status }) => status === 'CANCELLED').map(({ summary }) => summary)).toEqual([
    'Cancelled: Called off, with Maya Okafor',
  ]);

  await askForCalendar(page);
  await expect(dialog(page).getByRole('radio', { name: 'This session' })).toBeChecked();
  const alone = await saveCalendar(app, 'alone.ics');
  const moved = all.filter(({ summary }) => summary.startsWith('Moved'));
  expect(alone.map(({ uid, sequence, startsAt }) => ({ uid, sequence, startsAt }))).toEqual(
    moved.map(({ uid, sequence, startsAt }) => ({ uid, sequence, startsAt })),
  );
});

declare global {
  var notifications: { title: string; body: string; click: () => void; isClosed: boolean }[] | undefined;
}

/**
 * Writes down what the system would show. There is no system here to show it, so the class is given other hands; all before
 * and after them is real.
 */
const watchNotifications = (electron: ElectronApplication, areSupported = true): Promise<void> =>
  electron.evaluate(({ Notification }, isSupported) => {
    globalThis.notifications = [];
    Notification.isSupported = () => isSupported;
    Notification.prototype.show = function show() {
      const entry = { title: this.title, body: this.body, click: () => this.emit('click'), isClosed: false };
      this.close = () => {
        entry.isClosed = true;
      };
      globalThis.notifications?.push(entry);
    };
  }, areSupported);

const shown = (electron: ElectronApplication) =>
  electron.evaluate(() =>
    (globalThis.notifications ?? []).map(({ title, body, isClosed }) => ({ title, body, isClosed })),
  );

const clickLast = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(() => globalThis.notifications?.at(-1)?.click());

/**
 * The machine slept and wakes at another time: main’s clock is set, and the system says that it woke. To be called in a start
 * that has not been told of anything new: then it does not matter what comes first, the list or the waking.
 */
const wakeAt = (electron: ElectronApplication, moment: number): Promise<void> =>
  electron.evaluate(({ powerMonitor }, to) => {
    const began = performance.now();
    Date.now = () => to + performance.now() - began;
    powerMonitor.emit('resume');
  }, moment);

const passphrase = 'three quiet owls';
const lockScreen = (page: Page) => page.getByRole('dialog', { name: 'Waymark is locked' });

async function setUpLock(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Set up a lock' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Passphrase').fill(passphrase);
  await form.getByLabel('The same again').fill(passphrase);
  await form.getByLabel('Lock by itself').selectOption('Only when Waymark opens');
  await form.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
  await lockScreen(page).getByLabel('Passphrase').fill(passphrase);
  await lockScreen(page).getByLabel('Passphrase').press('Enter');
  await expect(lockScreen(page)).toBeHidden();
}

/** `Thursday 26 November`, as the app writes it: with the year where it is another one. */
function dayOf(moment: number): string {
  const sameYear = new Date(moment).getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  })
    .format(moment)
    .replace(',', '');
}

async function makeSessionAt(page: Page, topic: string, hour: string, minute: string): Promise<void> {
  await page.getByRole('button', { name: 'New session' }).click();
  const form = page.getByRole('dialog', { name: 'New session' });
  await form.getByLabel('What is it about?').fill(topic);
  await form.getByRole('spinbutton', { name: /^hour/u }).pressSequentially(hour);
  await form.getByRole('spinbutton', { name: /^minute/u }).pressSequentially(minute);
  await form.getByRole('button', { name: 'Make the session' }).click();
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible();
}

test('a reminder comes in its time and once, leads to the session, and says nothing behind the lock', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam Lindqvist');
  await makeSession(app.page, 'Owning the migration');
  await app.page.getByRole('link', { name: 'Sessions' }).first().click();
  await makeSessionAt(app.page, 'The one after', '10', '30');
  await app.relaunch();
  await watchNotifications(app.electron);
  await wakeAt(app.electron, tomorrowAt(9, 55));
  const text = `${dayOf(tomorrowAt(10))}, 10:00 to 11:00`;
  await expect
    .poll(() => shown(app.electron))
    .toEqual([{ title: 'Session with Sam Lindqvist', body: text, isClosed: false }]);

  await setUpLock(app.page);
  await app.page.getByRole('button', { name: 'Lock now' }).click();
  await lockScreen(app.page).waitFor();
  // A name would stand in the system’s list for all to see.
  await expect.poll(async () => (await shown(app.electron))[0]?.isClosed).toBe(true);
  await unlock(app.page);
  await clickLast(app.electron);
  await expect(app.page.getByRole('heading', { name: 'Owning the migration', level: 1 })).toBeVisible();

  await app.relaunch();
  await unlock(app.page);
  await app.page.keyboard.press('Control+l');
  await lockScreen(app.page).waitFor();
  await watchNotifications(app.electron);
  // The first one goes on, and was shown.
  await wakeAt(app.electron, tomorrowAt(10, 25));
  await expect
    .poll(() => shown(app.electron))
    .toEqual([
      { title: 'Waymark', body: 'There is a reminder. Unlock Waymark to read it.', isClosed: false },
    ]);
  await clickLast(app.electron);
  await expect(lockScreen(app.page).getByLabel('Passphrase')).toBeVisible();
  await unlock(app.page);
  await expect(app.page.getByRole('heading', { name: 'The one after', level: 1 })).toBeVisible();
});

test('what is chosen about reminders is kept, and where the system shows none the window does', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam Lindqvist');
  await makeSession(app.page, 'Owning the migration');
  const section = () => app.page.getByRole('region', { name: 'Reminders' });
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await expect(section().getByText('Waymark reminds you while it is open.', { exact: false })).toBeVisible();
  await expect(section().getByLabel('10 minutes before')).toBeChecked();
  // With the keyboard alone.
  await section().getByLabel('10 minutes before').focus();
  await app.page.keyboard.press('Space');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Space');
  await section().getByLabel('Say what it is about').check();
  await section()
    .getByRole('spinbutton', { name: /^hour.*From/u })
    .pressSequentially('21');
  await app.page.keyboard.type('15');
  await app.relaunch();

  await watchNotifications(app.electron, false);
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await expect(
    section().getByText('reminders appear at the top of the window', { exact: false }),
  ).toBeVisible();
  await expect(section().getByLabel('10 minutes before')).not.toBeChecked();
  await expect(section().getByLabel('1 hour before')).toBeChecked();
  await expect(section().getByLabel('The evening before')).not.toBeChecked();
  await expect(section().getByLabel('Say what it is about')).toBeChecked();
  await expect(section().getByRole('group', { name: 'From' })).toHaveText(/21.*15/u);
  await expectAccessible(app.page, 'settings of reminders');

  await wakeAt(app.electron, tomorrowAt(9, 5));
  const banner = app.page.getByRole('status').filter({ hasText: 'Session with Sam Lindqvist' });
  await expect(banner).toContainText(`${dayOf(tomorrowAt(10))}, 10:00 to 11:00`);
  await expect(banner).toContainText('Owning the migration');
  await expectAccessible(app.page, 'a reminder in the window');
  await banner.getByRole('button', { name: 'Open the session' }).click();
  await expect(app.page.getByRole('heading', { name: 'Owning the migration', level: 1 })).toBeVisible();
  await expect(banner).toBeHidden();
  expect(await shown(app.electron)).toEqual([]);
});
