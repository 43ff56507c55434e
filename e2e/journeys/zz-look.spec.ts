import { test, expect } from '../fixtures/test.ts';
import type { Page } from '@playwright/test';
import { begin, makeSession, addPoints } from './people.ts';

const shot = async (page: Page, name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/look/${name}-${colorScheme}.png`, animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: 'light' });
};
const add = async (page: Page, ...lines: string[]) => {
  for (const line of lines) {
    await page.keyboard.insertText(line);
    await page.waitForTimeout(250);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(80);
  }
};

test('look', async ({ app }) => {
  test.setTimeout(240_000);
  const { page, electron } = app;
  const size = (w: number, h: number) =>
    electron.evaluate(
      ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setSize(w as number, h as number),
      [w, h],
    );
  await size(1280, 820);
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  await page.getByRole('button', { name: 'Later' }).click();
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'How the fortnight went', 'I keep waiting for permission to change the pipeline');
  await page.keyboard.press('Control+Shift+A');
  await page.waitForTimeout(500);
  await add(
    page,
    'Write one page on late-arriving events, next Friday',
    'Ask Leila if the backfill can run on a Sunday by tomorrow',
    'Send the two notes on backfills, Sam, today',
    'Note three questions on Leila’s design today',
    'A very long action that goes on and on to see what happens when somebody writes a whole paragraph where a line was meant, because people do that, Sam',
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New mentorship' }).click();
  const dialog = page.getByRole('dialog', { name: 'New mentorship' });
  await dialog.getByLabel('The other person’s name').fill('Tomas Novak');
  await dialog.getByRole('radio', { name: /^I mentor/u }).check();
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('No session yet.')).toBeVisible();
  await makeSession(page, 'Queries');
  await page.keyboard.press('Control+5');
  await page.waitForTimeout(600);
  await page.keyboard.press('a');
  await add(
    page,
    'Rewrite the churn query in steps, Tomas, in three days',
    'Find Tomas a dashboard to own in two weeks',
    'اكتب صفحة واحدة عن الأحداث المتأخرة tomorrow',
  );
  await page.keyboard.press('Control+4');
  await page.waitForTimeout(800);
  await shot(page, 'b1-all');
  await page.keyboard.press('a');
  await page.keyboard.insertText('Call Leila, Tomas, Friday 5pm');
  await page.waitForTimeout(400);
  await shot(page, 'b2-all-typing');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Find Tomas a dashboard to own' }).focus();
  await page.keyboard.press('x');
  await page.waitForTimeout(300);
  await shot(page, 'b3-dropped');
  await page.keyboard.type('He has found one himself');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F10');
  await page.waitForTimeout(400);
  await shot(page, 'b4-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
  await page.waitForTimeout(600);
  await page.getByRole('checkbox').first().click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await shot(page, 'b5-today');
  await size(960, 640);
  await page.waitForTimeout(500);
  await shot(page, 'b6-today-narrow');
  await page.getByRole('button', { name: 'Actions and what is coming' }).click();
  await shot(page, 'b7-today-narrow-open');
  await page.keyboard.press('Control+4');
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: /^A very long/u }).click();
  await page.waitForTimeout(500);
  await shot(page, 'b8-all-narrow-edit');
  await page.keyboard.press('Escape');
  for (let i = 0; i < 8; i++) await page.keyboard.press('Control+Equal');
  await page.waitForTimeout(600);
  await shot(page, 'b9-all-200');
  await page.keyboard.press('Control+1');
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Open the agenda' }).click();
  await page.waitForTimeout(800);
  await page.getByRole('button', { name: 'Actions and decisions' }).click();
  await page.waitForTimeout(500);
  await shot(page, 'c1-session-200');
});
