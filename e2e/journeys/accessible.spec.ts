import type { Page } from '@playwright/test';
import { fillRoute, routes } from '@/lib/paths.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { addPoints, begin, introduce, makeSession, notes, openPoint, row } from './people.ts';

const idAfter = (page: Page, word: string): string => {
  const id = new RegExp(`${word}/([0-9a-z]{26})`, 'u').exec(page.url())?.[1];
  if (id === undefined) throw new Error(`The address ${page.url()} has no id after ${word}.`);
  return id;
};

/** A mentorship with something on every screen; gives what the addresses need. */
async function fill(page: Page): Promise<Readonly<Record<string, string>>> {
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  const room = idAfter(page, 'mentorship');
  await makeSession(page, 'Owning the migration');
  const session = idAfter(page, 'sessions');
  await addPoints(page, 'one', 'two');
  const point = (await page.locator('[data-point]').first().getAttribute('data-point')) ?? '';
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('Write one page');
  await page.keyboard.press('Enter');
  const action = (await page.locator('[data-task]').first().getAttribute('data-task')) ?? '';
  await page.getByRole('link', { name: 'Sessions' }).first().click();
  await makeSession(page, 'The one after');
  await page.getByRole('link', { name: 'Feedback' }).click();
  await page.getByRole('button', { name: 'Write feedback' }).first().click();
  await page.getByLabel('Impact').fill('It helped.');
  const feedback = idAfter(page, 'feedback');
  return { room, session, point, action, feedback, template: 'first-session' };
}

test('every view passes axe in light and dark', async ({ app }) => {
  // More views than any other journey walks, each twice.
  test.slow();
  const { page } = app;
  await expectAccessible(page, 'first run');
  const parameters = await fill(page);
  for (const [name, pattern] of Object.entries(routes)) {
    await page.evaluate(
      (address) => {
        window.location.hash = address;
      },
      fillRoute(pattern, parameters),
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, name);
  }
});

test('what opens over a view passes axe in light and dark', async ({ app }) => {
  const { page } = app;
  await introduce(page, 'Maya', 'Learner');
  await page.getByRole('button', { name: /^Start on my own/u }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'new mentorship');
  await page.getByLabel('The other person’s name').fill('Sam Lindqvist');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('No session yet.')).toBeVisible();
  await expectAccessible(page, 'sessions, empty');
  await page.getByRole('button', { name: 'New session' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'new session');
  await page.keyboard.press('Escape');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'one', 'two');
  await openPoint(page, 'two');
  await expectAccessible(page, 'an open point');
  await page.getByRole('article').getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'a point’s menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'the palette');
  await page.keyboard.type('qqqq');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  await expectAccessible(page, 'the palette, nothing found');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(page, 'the shortcuts');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save a file for Sam' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'save a file');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Feedback' }).click();
  await page.getByRole('button', { name: 'Write feedback' }).first().click();
  await page.getByLabel('Impact').fill('It helped.');
  await page.getByRole('button', { name: 'Send to Sam' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'send feedback');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Both of us')).toBeVisible();
  await expectAccessible(page, 'feedback sent');
});

test('what sessions and mentorships ask passes axe in light and dark', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam Lindqvist');
  await page.getByRole('button', { name: 'New session' }).click();
  const form = page.getByRole('dialog', { name: 'New session' });
  await form.getByLabel('How often').selectOption('week-1');
  await form.getByLabel('Ends').selectOption('day');
  await form.getByRole('button', { name: /^Make /u }).click();
  await expect(form.getByText('Choose a day that exists.')).toBeVisible();
  await expectAccessible(page, 'a series, with an error');
  await form.getByRole('combobox', { name: 'Time zone' }).click();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'the time zones');
  await page.keyboard.type('qqqq');
  await expect(page.getByText('No such city.', { exact: false })).toBeVisible();
  await expectAccessible(page, 'the time zones, nothing found');
  await page.keyboard.press('Escape');
  await form.getByLabel('Ends').selectOption('count');
  await form.getByRole('button', { name: /^Make /u }).click();
  await addPoints(page, 'one');

  const ask = async (command: string, screen: string): Promise<void> => {
    await page.locator('header').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: command }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, screen);
  };
  await ask('Postpone…', 'postponing');
  await page.getByRole('radio', { name: 'Without a new day yet' }).check();
  await expect(page.getByRole('checkbox', { name: /^Move its open point/u })).toBeVisible();
  await expectAccessible(page, 'postponing without a day, with its points');
  await page.keyboard.press('Escape');
  await ask('Cancel the session', 'which sessions of a series');
  await page.keyboard.press('Escape');
  await ask('Book more…', 'booking more');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Only this one' })).toBeVisible();
  await expectAccessible(page, 'changing a session of a series');
  await page.keyboard.press('Escape');
  await ask('About this mentorship', 'about a mentorship');
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Archived 1' })).toBeVisible();
  await expectAccessible(page, 'a session of an archived mentorship');
});

test('every control has a name, and the focus goes where it is expected', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Session');
  await addPoints(page, 'one');
  await openPoint(page, 'one');
  const unnamed = await page
    .locator('button, a[href], input, textarea, select, [role=textbox]')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const labels = 'labels' in control ? (control.labels as NodeListOf<HTMLElement> | null) : null;
          const name =
            control.getAttribute('aria-label') ?? (labels?.[0]?.textContent || control.textContent);
          return name?.trim() === '';
        })
        .map((control) => control.outerHTML),
    );
  expect(unnamed).toEqual([]);

  // A dialog takes the focus, keeps it, and gives it back.
  await page.keyboard.press('Escape');
  await expect(row(page, 'one')).toBeFocused();
  const save = page.getByRole('button', { name: 'Save a file for Sam' });
  await save.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Choose where to save it' })).toBeFocused();
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(save).toBeFocused();
});

test('feedback and settings are written with the keyboard alone', async ({ app }) => {
  const { page } = app;
  await page.keyboard.type('Maya');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The other person’s name')).toBeFocused();
  await page.keyboard.type('Sam');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();

  await page.getByRole('link', { name: 'Feedback' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Write feedback' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Heading')).toBeFocused();
  await page.keyboard.type('The review');
  await page.keyboard.press('Tab');
  await page.keyboard.type('On Thursday.');
  await expect(page.getByLabel('Situation')).toHaveValue('On Thursday.');
  await page.getByRole('button', { name: 'Send to Sam' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByText('On Thursday.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The review' })).toBeFocused();

  await page.getByRole('link', { name: 'Settings' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Like the system' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

test('what happened is said aloud', async ({ app }) => {
  const { page } = app;
  const said = (text: string) => page.locator('[aria-live]', { hasText: text });
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Session');
  await addPoints(page, 'one', 'two');
  await row(page, 'two').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(said('two, moved to 1 of 2')).toBeAttached();
  await page.keyboard.press('d');
  await expect(said('two, discussed')).toBeAttached();
  await page.keyboard.press('p');
  await expect(said('two, parked')).toBeAttached();
  await page.keyboard.press('Delete');
  await expect(said('“two” is off the agenda.')).toBeAttached();
  await expect(row(page, 'one')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByLabel('Add a point')).toBeFocused();
  await expect(notes(page)).toBeHidden();
});
