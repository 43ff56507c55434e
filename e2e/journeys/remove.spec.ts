import { expect, test } from '../fixtures/test.ts';
import { saveFile } from './exchange.ts';
import { addPoints, begin, makeSession, messages, row } from './people.ts';

test('a session is taken off the list, brought back at once or later, with its agenda', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'one');
  const session = page.getByRole('link', { name: /^Owning the migration/u });
  const removeSession = async (): Promise<void> => {
    await session.focus();
    await page.keyboard.press('Shift+F10');
    await page
      .getByRole('menu', { name: 'Session' })
      .getByRole('menuitem', { name: 'Remove' })
      .press('Enter');
    await expect(session).toBeHidden();
  };
  await page.keyboard.press('Control+2');
  await removeSession();
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(session).toBeVisible();

  await removeSession();
  await app.relaunch();
  await app.page.getByRole('link', { name: /^Sam/u }).click();
  await app.page.getByText('Removed', { exact: false }).click();
  await app.page.getByRole('button', { name: 'Bring back Owning the migration' }).click();
  await app.page.getByRole('link', { name: /^Owning the migration/u }).click();
  await expect(row(app.page, 'one')).toBeVisible();
});

test('a mentorship is taken off the lists, brought back at once, in the settings, or by its file', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam Lindqvist');
  await makeSession(page, 'Owning the migration');
  const inSidebar = (of = page) => of.getByRole('link', { name: /^Sam Lindqvist/u });
  const remove = async (of = page): Promise<void> => {
    await of.keyboard.press('Control+k');
    const palette = of.getByRole('dialog', { name: 'Find or jump to' });
    await palette.getByRole('combobox').fill('remove the mentorship');
    await expect(palette.getByRole('option', { selected: true })).toContainText('Remove the mentorship');
    await of.keyboard.press('Enter');
    await expect(of.getByRole('heading', { name: 'Today' })).toBeVisible();
    await expect(inSidebar(of)).toBeHidden();
    await expect(of.getByText('Owning the migration')).toBeHidden();
  };
  const file = await saveFile(app, 'Sam', 'before.waymark');
  await remove();
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(inSidebar()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();

  await remove();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText('You removed the mentorship with Sam.')).toBeVisible();
  await app.relaunch();
  await expect(app.page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(inSidebar(app.page)).toBeHidden();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await app.page.getByRole('button', { name: 'Bring back the mentorship with Sam Lindqvist' }).click();
  await inSidebar(app.page).click();
  await expect(app.page.getByRole('link', { name: /^Owning the migration/u })).toBeVisible();

  await remove(app.page);
  app.answerOpenDialog(file);
  await app.page.keyboard.press('Control+o');
  await app.page.getByRole('button', { name: 'Take part' }).click();
  await expect(inSidebar(app.page)).toBeVisible();
  await expect(app.page.getByRole('link', { name: /^Owning the migration/u })).toBeVisible();
});
