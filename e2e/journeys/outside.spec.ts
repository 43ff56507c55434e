import { chmod, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { startAgain } from '../fixtures/second-start.ts';
import { expect, test, type Pair } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { saveFile } from './exchange.ts';
import { addPoints, agenda, begin, introduce, makeSession, messages, titles } from './people.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const named = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

/** The address of what is in front, as a link from outside names it. */
const linkHere = (page: Page): string => {
  const found = /mentorship\/([0-9a-z]{26})\/sessions(?:\/([0-9a-z]{26}))?/u.exec(page.url());
  if (found === null) throw new Error(`The address ${page.url()} is none of a mentorship.`);
  const [, room, session] = found;
  return `waymark://mentorship/${String(room)}${session === undefined ? '' : `/session/${session}`}`;
};

/** Runs the command that copies a link, and gives what is on the clipboard then. One test alone: all share the clipboard. */
async function copied({ page, electron }: WaymarkApp, command: string): Promise<string> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
  await expect(messages(page).getByText('Link copied.', { exact: false })).toBeVisible();
  await messages(page).getByRole('button', { name: 'Dismiss' }).first().click();
  await expect(messages(page).getByText('Link copied.', { exact: false })).toBeHidden();
  return electron.evaluate(({ clipboard }) => clipboard.readText());
}

/** Maya and Sam share a mentorship; returns a file of Sam's with a point that Maya has not. */
async function apart({ learner, mentor }: Pair): Promise<string> {
  await begin(learner.page, 'Maya Okafor', 'Sam');
  await makeSession(learner.page, 'Owning the migration');
  await addPoints(learner.page, 'one');
  const first = await saveFile(learner, 'Sam', 'first.waymark');
  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(first);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await dialog(mentor.page).getByRole('button', { name: 'Take part' }).click();
  await mentor.page.getByRole('link', { name: /^Owning the migration/u }).click();
  await addPoints(mentor.page, 'Sam’s point');
  return saveFile(mentor, 'Maya', 'for-maya.waymark');
}

test.describe('a file', () => {
  test('that is opened with a second start is asked about, and merged only when the person says so', async ({
    pair,
  }) => {
    const file = await apart(pair);
    const { learner } = pair;
    const { page } = learner;
    const before = page.url();

    await startAgain(learner.dataFolder, [file]);
    const question = named(page, 'Open the file from Sam Lindqvist?');
    await expect(question.getByText('in which Sam mentors you', { exact: false })).toBeVisible();
    await expect(question.getByText('“for-maya.waymark” holds 1 session', { exact: false })).toBeVisible();
    await expectAccessible(page, 'the question about a file');
    // At the keyboard: the focus is on Open, Shift and Tab lead to Not now.
    await expect(question.getByRole('button', { name: 'Open', exact: true })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(question.getByRole('button', { name: 'Not now' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    expect(page.url()).toBe(before);
    expect(await titles(page)).toEqual(['one']);

    await startAgain(learner.dataFolder, [file]);
    await expect(question).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    expect(await titles(page)).toEqual(['one']);

    // A relative path counts from the folder of the second start.
    await startAgain(learner.dataFolder, [basename(file)], test.info().outputDir);
    await expect(question).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible();
    await expect.poll(() => titles(page)).toEqual(['one', 'Sam’s point']);
    await expect(dialog(page)).toHaveCount(0);
  });

  test('that is opened before anybody has said who they are waits, and is asked about right after', async ({
    pair: { learner, mentor },
  }) => {
    await begin(learner.page, 'Maya Okafor', 'Sam');
    await makeSession(learner.page, 'Owning the migration');
    const file = await saveFile(learner, 'Sam', 'for-sam.waymark');

    const { page } = mentor;
    await startAgain(mentor.dataFolder, [file]);
    await expect(page.getByText('The file you opened is waiting.', { exact: false })).toBeVisible();
    await expectAccessible(page, 'first run with a file that waits');
    await introduce(page, 'Sam Lindqvist', 'Mentor');
    await page.getByRole('button', { name: /^I was given a file/u }).click();
    const question = named(page, 'Take part in a mentorship with Maya Okafor?');
    await expect(question.getByText('The file is “for-sam.waymark”.')).toBeVisible();
    await expectAccessible(page, 'the question about a new mentorship');
    await question.getByRole('button', { name: 'Take part' }).click();
    await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Owning the migration/u })).toBeVisible();
  });

  test('that is given at the start is asked about; declined, it leaves no trace', async ({
    pair: { learner, mentor },
  }) => {
    await begin(learner.page, 'Maya Okafor', 'Sam');
    const file = await saveFile(learner, 'Sam', 'for-sam.waymark');

    await mentor.relaunch([file]);
    const { page } = mentor;
    await expect(page.getByText('The file you opened is waiting.', { exact: false })).toBeVisible();
    await introduce(page, 'Sam Lindqvist', 'Mentor');
    await page.getByRole('button', { name: /^Start on my own/u }).click();
    await named(page, 'Take part in a mentorship with Maya Okafor?')
      .getByRole('button', { name: 'Not now' })
      .click();
    // What they came for follows.
    await expect(named(page, 'New mentorship')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('No mentorship yet.')).toBeVisible();
    await mentor.relaunch();
    await expect(mentor.page.getByText('No mentorship yet.')).toBeVisible();
    await expect(dialog(mentor.page)).toHaveCount(0);

    await mentor.relaunch([file]);
    await expect(named(mentor.page, 'Take part in a mentorship with Maya Okafor?')).toBeVisible();
  });

  test('that waits is still asked about when the page has been loaded again', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    const file = await saveFile(app, 'Sam', 'mine.waymark');
    await startAgain(app.dataFolder, [file]);
    await expect(named(app.page, 'Open the file you saved for Sam?')).toBeVisible();
    await app.page.reload();
    await expect(named(app.page, 'Open the file you saved for Sam?')).toBeVisible();
  });

  test('among several is asked about in its turn, and the same one once', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    const link = linkHere(page);
    const mine = await saveFile(app, 'Sam', 'mine.waymark');
    const broken = test.info().outputPath('broken.waymark');
    await writeFile(broken, 'Dear Maya');
    await startAgain(app.dataFolder, [broken, mine, broken]);
    await startAgain(app.dataFolder, [mine, link, link.replace('waymark', 'WayMark')]);
    await expect(named(page, '“broken.waymark” cannot be opened')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(named(page, 'Open the file you saved for Sam?')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nothing new in it', { exact: false })).toBeVisible();
    await expect(named(page, 'Go to your mentorship with Sam?')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    expect(await page.evaluate(() => window.waymark.nextArrival())).toEqual({ kind: 'nothing' });
  });

  test('with which something is wrong gets a clear message and changes nothing', async ({ app }) => {
    const { page } = app;
    test.skip(process.platform === 'win32', 'Windows keeps no such permissions and links');
    await begin(page, 'Maya', 'Sam');
    const before = page.url();
    const at = (name: string): string => test.info().outputPath(name);
    const whole = await saveFile(app, 'Sam', 'whole.waymark');

    await mkdir(at('folder.waymark'));
    await writeFile(at('huge.waymark'), '');
    await truncate(at('huge.waymark'), 65 * 1024 * 1024);
    await writeFile(at('diary.txt'), 'Dear diary');
    await symlink(at('diary.txt'), at('link-to-text.waymark'));
    await symlink('/dev/zero', at('link-to-device.waymark'));
    await writeFile(at('closed.waymark'), 'closed');
    await chmod(at('closed.waymark'), 0);
    await writeFile(at('cut.waymark'), (await readFile(whole)).subarray(0, -100));
    await writeFile(at('two\nlines\u{202e}.waymark'), 'x');

    const unreadable = 'This file could not be read from the disk. Nothing was changed.';
    const foreign = 'This is not a Waymark file. Nothing was changed.';
    const cases: readonly (readonly [name: string, message: string, shown?: string])[] = [
      ['not-there.waymark', unreadable],
      ['folder.waymark', unreadable],
      ['huge.waymark', 'This file is too large to be one of Waymark’s. Nothing was changed.'],
      ['link-to-text.waymark', foreign],
      ['link-to-device.waymark', unreadable],
      ['closed.waymark', unreadable],
      ['cut.waymark', 'This file is damaged or incomplete. Nothing was changed.'],
      ['two\nlines\u{202e}.waymark', foreign, 'two\u{fffd}lines\u{fffd}.waymark'],
    ];
    for (const [name, message, shown = name] of cases) {
      await startAgain(app.dataFolder, [at(name)]);
      const answer = named(page, `“${shown}” cannot be opened`);
      await expect(answer.getByText(message, { exact: false }), name).toBeVisible();
      if (name === 'huge.waymark') await expectAccessible(page, 'a file that cannot be opened');
      await expect(answer.getByRole('button', { name: 'Close' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(answer).toBeHidden();
    }
    expect(page.url()).toBe(before);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('that is dropped onto the window is asked about like any other', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one');
    const bytes = [...(await readFile(await saveFile(app, 'Sam', 'mine.waymark')))];
    const drop = (name: string, content: readonly number[], type: 'dragover' | 'drop') =>
      page.evaluate(
        ([fileName, numbers, eventType]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([new Uint8Array(numbers)], fileName));
          const event = new DragEvent(eventType, { dataTransfer, bubbles: true, cancelable: true });
          document.querySelector('h1')?.dispatchEvent(event);
          return event.defaultPrevented;
        },
        [name, content, type] as const,
      );

    expect(await drop('mine.waymark', bytes, 'dragover')).toBe(true);
    await expect(page.getByText('Let go, and you are asked about it')).toBeVisible();
    expect(await drop('mine.waymark', bytes, 'drop')).toBe(true);
    await expect(page.getByText('Let go, and you are asked about it')).toBeHidden();
    await expect(named(page, 'Open the file you saved for Sam?')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nothing new in it', { exact: false })).toBeVisible();

    await drop('picture.png', [1, 2, 3], 'drop');
    await expect(
      named(page, '“picture.png” cannot be opened').getByText(
        'This is not a Waymark file. Nothing was changed.',
      ),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    expect(await titles(page)).toEqual(['one']);
  });
});

test.describe('a link', () => {
  test('that was copied leads back to its session, with a second start and at the start', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam Lindqvist');
    await makeSession(app.page, 'Owning the migration');
    const link = linkHere(app.page);
    expect(await copied(app, 'Copy link to this mentorship')).toBe(link.replace(/\/session\/.*/u, ''));
    expect(await copied(app, 'Copy link to this session')).toBe(link);

    await app.page.getByRole('link', { name: 'Today', exact: true }).click();
    const today = app.page.url();
    await startAgain(app.dataFolder, [link]);
    const question = named(app.page, 'Go to “Owning the migration”?');
    await expect(question.getByText('this session with Sam Lindqvist', { exact: false })).toBeVisible();
    expect(app.page.url()).toBe(today);
    await expectAccessible(app.page, 'the question about a link');
    await expect(question.getByRole('button', { name: 'Go there' })).toBeFocused();
    await app.page.keyboard.press('Shift+Tab');
    await app.page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    expect(app.page.url()).toBe(today);

    await app.relaunch([link]);
    await named(app.page, 'Go to “Owning the migration”?').getByRole('button', { name: 'Go there' }).click();
    await expect(app.page.getByRole('heading', { name: 'Owning the migration', level: 1 })).toBeVisible();
    await expect(agenda(app.page)).toBeAttached();
    expect(linkHere(app.page)).toBe(link);
  });

  test('to a mentorship leads to its sessions', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    const link = linkHere(app.page);
    await app.page.getByRole('link', { name: 'Today', exact: true }).click();
    await startAgain(app.dataFolder, [link]);
    await expect(named(app.page, 'Go to your mentorship with Sam?')).toBeVisible();
    await app.page.keyboard.press('Enter');
    await expect(app.page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
  });

  test('waits for who is here, and to what this device has not, says so', async ({ app }) => {
    const elsewhere = 'waymark://mentorship/00000000000000000000000000';
    await app.relaunch([elsewhere]);
    await expect(app.page.getByText('The link you opened is waiting.', { exact: false })).toBeVisible();
    await introduce(app.page, 'Maya', 'Learner');
    await app.page.getByRole('button', { name: /^Start on my own/u }).click();
    await expect(named(app.page, 'This mentorship is not on this device')).toBeVisible();
    await expectAccessible(app.page, 'a link that leads nowhere');
    await app.page.keyboard.press('Enter');
    const beginning = named(app.page, 'New mentorship');
    await beginning.getByLabel('The other person’s name').fill('Sam');
    await beginning.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(app.page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();

    await startAgain(app.dataFolder, [`${linkHere(app.page)}/session/00000000000000000000000000`]);
    await expect(named(app.page, 'This session is not on this device')).toBeVisible();
    await app.page.keyboard.press('Enter');
    await startAgain(app.dataFolder, ['waymark://invitation/abc']);
    await expect(
      named(app.page, 'This link is not one that this Waymark understands').getByText(
        'Perhaps a newer one does.',
        {
          exact: false,
        },
      ),
    ).toBeVisible();
    await app.page.keyboard.press('Enter');
    await expect(dialog(app.page)).toHaveCount(0);
  });

  test('or a file arrives on macOS by an event of its own', async ({ app }) => {
    await begin(app.page, 'Maya', 'Sam');
    const file = await saveFile(app, 'Sam', 'mine.waymark');
    const [link, path] = [linkHere(app.page), file];
    const prevented = await app.electron.evaluate(
      ({ app: main }, [url, filePath]) => {
        let count = 0;
        const event = { preventDefault: () => (count += 1) };
        main.emit('open-url', event, url);
        main.emit('open-file', event, filePath);
        return count;
      },
      [link, path] as const,
    );
    expect(prevented).toBe(2);
    await expect(named(app.page, 'Go to your mentorship with Sam?')).toBeVisible();
    await app.page.keyboard.press('Escape');
    await expect(named(app.page, 'Open the file you saved for Sam?')).toBeVisible();
  });
});
