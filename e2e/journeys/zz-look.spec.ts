import { expect, test } from '../fixtures/test.ts';
import { answer } from './mentor-file.ts';
import { openFile, saveFile } from './exchange.ts';
import { sharedCheck, writeCheck } from '@/model/records/check.ts';
import { giveConsent, proposeDecision, readDecisions } from '@/model/records/decision.ts';
import { addPoints, begin, makeSession } from './people.ts';

const out = '/tmp/live-shots';
test('look', async ({ app }) => {
  test.setTimeout(240_000);
  const page = app.page;
  const shot = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `${out}/${name}-${colorScheme}.png` });
    }
  };
  await begin(page, 'Maya Okafor-Featherstonehaugh-Rumpelstiltskin', 'Sam Lindqvist von und zu Hohenlohe-Langenburg');
  await page.getByRole('button', { name: 'Later' }).click();
  await makeSession(page, 'Owning the migration, the backfill, the on-call rota and everything that nobody has decided yet since the spring');
  const many = Array.from({ length: 200 }, (_, i) => `Point number ${String(i + 1)} which is rather long so that it has to be cut off or wrapped in a narrow window`).join('\n');
  await page.getByLabel('Add a point').evaluate((el, text) => {
    const data = new DataTransfer(); data.setData('text/plain', text);
    el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, many);
  await expect(page.getByRole('list', { name: 'Agenda' }).locator('[data-point]')).toHaveCount(200, { timeout: 60_000 });
  await page.keyboard.press('Control+Shift+E');
  await expect(page.locator('footer[aria-label="Session timer"]')).toBeVisible();
  const file = await saveFile(app, 'Sam', 'x.waymark');
  const answered = await answer(file, 'y.waymark', ({ sessions }) => {
    const [document] = sessions;
    if (!document) throw new Error();
    writeCheck(sharedCheck(document, 'mentor', 'in'), { energy: 2, pleasantness: 1, word: 'ready', help: 'A walk to the window' }, Date.now());
    proposeDecision(document, { text: 'The design doc is Maya’s from today.', proposedBy: 'mentor', now: Date.now() });
  });
  await openFile(app, answered);
  await expect(page.getByText('Sam has checked in', { exact: false })).toBeVisible();
  await shot('20-many');
  for (let i = 0; i < 4; i++) await page.locator('footer').getByRole('button', { name: 'Next point' }).click();
  await page.getByRole('button', { name: 'Check in' }).click();
  await page.getByRole('radio', { name: 'Only me' }).check();
  await page.getByLabel('In one word').fill('restless');
  await page.getByLabel('What would help').fill('Knowing what is expected of me until the end of the quarter, and a quiet room');
  await shot('21-only-me');
  await page.getByRole('button', { name: 'Done' }).click();
  await shot('22-both-checked');
  await page.setViewportSize({ width: 960, height: 640 });
  await shot('23-narrow');
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Show the agenda' })).toBeVisible();
  await page.waitForTimeout(500);
  await shot('24-focus-narrow');
  await page.keyboard.press('Escape');
  await page.clock.install();
  await page.clock.fastForward('02:30:00');
  await expect(page.getByText('Still talking?')).toBeVisible();
  await shot('25-forgotten');
  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('heading', { name: 'What came of it' })).toBeVisible();
  await shot('26-summary-many');
});
