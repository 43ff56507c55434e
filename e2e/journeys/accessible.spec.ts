import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from '../fixtures/test.ts';
import { addPoints, begin, introduce, makeSession, openPoint } from './people.ts';

// axe's own Playwright wrapper opens a second page, which Electron has not: its source is evaluated in the window.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours on their way from one theme to the other are not what a person reads.
    await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.all(
        document.getAnimations().map((animation) => animation.finished.catch(() => undefined)),
      );
    });
    await page.evaluate(axeSource);
    const results = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    const violations = results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(violations, `${screen}, ${colorScheme}`).toEqual([]);
  }
}

test('every screen passes axe in light and dark', async ({ app }) => {
  const { page } = app;
  await expectAccessible(page, 'first run');
  await introduce(page, 'Maya', 'Learner');
  await page.getByRole('button', { name: /^Start on my own/u }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'new mentorship');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectAccessible(page, 'today, empty');
  await page.getByRole('button', { name: 'New mentorship' }).first().click();
  await page.getByLabel('The other person’s name').fill('Sam Lindqvist');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('No session yet.')).toBeVisible();
  await expectAccessible(page, 'sessions, empty');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'one', 'two');
  await openPoint(page, 'two');
  await expectAccessible(page, 'session');
  await page.getByRole('link', { name: 'Feedback' }).click();
  await expect(page.getByText('No feedback yet.')).toBeVisible();
  await expectAccessible(page, 'feedback, empty');
  await page.getByRole('button', { name: 'Write feedback' }).first().click();
  await page.getByLabel('Impact').fill('It helped.');
  await expectAccessible(page, 'feedback draft');
  await page.getByRole('button', { name: 'Send to Sam' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'send feedback');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Both of us')).toBeVisible();
  await expectAccessible(page, 'feedback sent');
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByText('Coming up')).toBeVisible();
  await expectAccessible(page, 'today');
});

test('a person learns from the whole name of each window control', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam');
  for (const name of ['Minimise', 'Maximise', 'Close'])
    await expect(app.page.getByRole('button', { name, exact: true })).toBeVisible();
});
