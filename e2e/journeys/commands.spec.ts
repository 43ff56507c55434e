import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { addPoints, begin, makeSession, openPoint, row, titles } from './people.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find or jump to' });
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true });
const contextMenu = (page: Page, name: string) => page.getByRole('menu', { name });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
}

/** What stands in the system's menu of our own: everything that the page has registered. */
const commandsInMenu = (electron: ElectronApplication) =>
  electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap((menu) => menu.submenu?.items ?? [])
      .filter(({ role, type }) => type === 'normal' && !role)
      .map(({ id, label, enabled }) => ({ id, label, enabled })),
  );

const chooseInMenu = (electron: ElectronApplication, id: string) =>
  electron.evaluate(({ Menu }, itemId) => Menu.getApplicationMenu()?.getMenuItemById(itemId)?.click(), id);

const stateInMenu = async (electron: ElectronApplication, id: string) =>
  (await commandsInMenu(electron)).find((command) => command.id === id)?.enabled;

/** What has to be in the palette once a mentorship, a session, a point and a draft have been in front. */
const everyCommand: readonly string[] = `
  about about-mentorship actions add-action add-point archive-mentorship back begin-session cancel-session change-session
  close-window copy-diagnostics copy-mentorship-link copy-session-link discuss-point feedback find-question focus-view
  forward keep-as-template larger-text make-action maximise mentorship-actions minimise move-point-down move-point-up
  new-mentorship new-session normal-text open-file open-point palette park-point postpone-session propose-decision
  remove-point remove-session save-file send-feedback sessions settings
  shortcuts show-data-folder show-log smaller-text today toggle-sidebar use-template write-feedback
`
  .trim()
  .split(/\s+/u);

test.describe('commands', () => {
  test('the palette finds a command by a few letters, runs it, and gives the focus back', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one', 'two');
    await row(page, 'two').focus();

    await openPalette(page);
    await page.keyboard.type('zzz');
    await expect(palette(page).getByText('Nothing found')).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('park');
    await expect(chosen(page)).toContainText('Park the point');
    await expect(chosen(page).locator('b')).toHaveText('Park');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeHidden();
    await expect(row(page, 'two')).toHaveAccessibleDescription(/Parked/u);
    await expect(row(page, 'two')).toBeFocused();

    // What was used last comes first, also after a restart.
    await openPalette(page);
    await expect(chosen(page)).toContainText('Put the point back on the agenda');
    await page.keyboard.press('End');
    await expect(palette(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(palette(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
    await expect(row(page, 'two')).toBeFocused();
  });

  test('the palette goes to a session by its topic, from anywhere, and remembers', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Owning the migration');
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();

    await page.getByRole('button', { name: 'Find or jump to' }).click();
    await expect(palette(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.type('migr');
    await expect(chosen(page)).toContainText('Owning the migration');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Owning the migration', level: 1 })).toBeVisible();

    await app.relaunch();
    await expect(app.page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await openPalette(app.page);
    await expect(chosen(app.page)).toContainText('Owning the migration');
  });

  test('every command has a title and is in the palette', async ({ app }) => {
    const { page, electron } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one', 'two', 'three');
    const seen = new Set<string>();

    const check = async (): Promise<void> => {
      await expect.poll(async () => (await commandsInMenu(electron)).length).toBeGreaterThan(10);
      for (const { id, label, enabled } of await commandsInMenu(electron)) {
        expect(label.trim(), id).not.toBe('');
        if (!enabled) continue;
        seen.add(id);
        await openPalette(page);
        await palette(page).getByRole('combobox').fill(label);
        await expect(palette(page).getByRole('option', { name: label }).first(), id).toBeVisible();
        await page.keyboard.press('Escape');
      }
    };

    await row(page, 'two').focus();
    await expect.poll(() => stateInMenu(electron, 'move-point-up')).toBe(true);
    await check();
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByLabel('Heading')).toBeFocused();
    await expect.poll(() => stateInMenu(electron, 'send-feedback')).toBe(true);
    await page.goBack();
    await expect.poll(() => stateInMenu(electron, 'forward')).toBe(true);
    await page.goForward();
    await expect.poll(() => stateInMenu(electron, 'send-feedback')).toBe(true);
    await check();
    await page.goBack();
    await expect.poll(() => stateInMenu(electron, 'forward')).toBe(true);
    await check();
    expect([...seen]).toEqual(expect.arrayContaining([...everyCommand]));
  });

  test('the sheet of shortcuts names the keys of the view, also those that wait for a point', async ({
    app,
  }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet.getByRole('heading', { name: 'Session' })).toBeVisible();
    for (const [title, keys] of [
      ['Add a point', 'N'],
      ['Park the point', 'P'],
      ['Move the point up', 'Alt ↑'],
      ['Find or jump to…', 'Ctrl K'],
    ] as const)
      await expect(
        sheet.locator('div', { has: page.getByText(title, { exact: true }) }).last(),
      ).toContainText(keys);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });

  test('the system’s menu runs a command, unless it is disabled or something waits for an answer', async ({
    app,
  }) => {
    const { page, electron } = app;
    await begin(page, 'Maya', 'Sam');
    await expect.poll(() => stateInMenu(electron, 'new-session')).toBe(true);
    expect(await stateInMenu(electron, 'forward')).toBe(false);
    await chooseInMenu(electron, 'new-session');
    const form = page.getByRole('dialog', { name: 'New session' });
    await expect(form).toBeVisible();

    await chooseInMenu(electron, 'today');
    await chooseInMenu(electron, 'palette');
    await form.getByLabel('What is it about?').fill('Still here');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();

    await chooseInMenu(electron, 'today');
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    // The mentorship is not in front any more, and its commands went with it.
    await expect.poll(() => stateInMenu(electron, 'new-session')).toBeUndefined();
    await expect.poll(() => stateInMenu(electron, 'back')).toBe(true);
  });

  test('a letter is a letter while somebody types, and keys do nothing behind what is in front', async ({
    app,
  }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one', 'two');
    const line = page.getByLabel('Add a point');
    await line.focus();
    await page.keyboard.type('no? dp');
    await expect(line).toHaveValue('no? dp');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await openPoint(page, 'two');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('dpn?');
    await page.keyboard.press('Delete');
    await expect.poll(() => titles(page)).toEqual(['one', 'twodpn?']);
    await page.keyboard.press('Escape');

    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('n');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await openPalette(page);
    await page.keyboard.press('Control+1');
    await page.keyboard.type('n?');
    await expect(palette(page).getByRole('combobox')).toHaveValue('n?');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Session', level: 1 })).toBeVisible();
    await expect(row(page, 'twodpn?')).toBeFocused();

    // Whoever was writing goes on where they were.
    await line.fill('half');
    await page.keyboard.press('ArrowLeft');
    await openPalette(page);
    await page.keyboard.press('Escape');
    await page.keyboard.type('er-lea');
    await expect(line).toHaveValue('haler-leaf');
  });

  test('a point and a session have a menu, by keyboard and at the pointer', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one', 'two', 'three');
    await row(page, 'two').focus();
    await page.keyboard.press('Shift+F10');
    await expect(contextMenu(page, 'Point').getByRole('menuitem')).toHaveText([
      /^Open/u,
      /^Reword/u,
      /^Discussed/u,
      /^Park/u,
      /^Make an action/u,
      /^Move up/u,
      /^Move down/u,
      /^Duplicate/u,
      /^Carry over to another session/u,
      /^Move to another session/u,
      /^Remove/u,
    ]);
    await page.keyboard.type('mo');
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page)).toEqual(['two', 'one', 'three']);
    await expect(contextMenu(page, 'Point')).toBeHidden();
    await expect(row(page, 'two')).toBeFocused();

    await page.keyboard.press('ContextMenu');
    await expect(contextMenu(page, 'Point')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(contextMenu(page, 'Point')).toBeHidden();
    await expect(row(page, 'two')).toBeFocused();

    await row(page, 'three').click({ button: 'right' });
    await contextMenu(page, 'Point')
      .getByRole('menuitem', { name: /^Remove/u })
      .click();
    await expect.poll(() => titles(page)).toEqual(['two', 'one']);

    await page.keyboard.press('Control+2');
    await page
      .getByRole('link', { name: /^Session/u })
      .last()
      .focus();
    await page.keyboard.press('Shift+F10');
    await contextMenu(page, 'Session').getByRole('menuitem', { name: 'Change…' }).press('Enter');
    await page
      .getByRole('dialog', { name: 'Change session' })
      .getByLabel('What is it about?')
      .fill('Another topic');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('link', { name: /^Another topic/u })).toBeVisible();
  });

  test('text grows and shrinks by keys, and stays so after a restart', async ({ app }) => {
    const zoom = () => app.page.evaluate(() => window.devicePixelRatio);
    await begin(app.page, 'Maya', 'Sam');
    const usual = await zoom();
    await app.page.keyboard.press('Control+=');
    await expect.poll(zoom).toBeCloseTo(usual * 1.1);
    await app.page.keyboard.press('Control+=');
    await expect.poll(zoom).toBeCloseTo(usual * 1.25);
    await app.relaunch();
    await expect.poll(zoom).toBeCloseTo(usual * 1.25);
    await app.page.keyboard.press('Control+0');
    await expect.poll(zoom).toBeCloseTo(usual);
  });
});
