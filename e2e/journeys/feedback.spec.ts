import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, test } from '../fixtures/test.ts';
import { begin, messages } from './people.ts';

const secret = 'You answered before I had begun';

test.describe('written feedback', () => {
  test('a draft stays on the device, in no file, until it is sent; then it goes with the next file', async ({
    app,
  }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await page.getByRole('link', { name: 'Feedback' }).click();
    await page.getByRole('button', { name: 'Write feedback' }).first().click();
    await expect(page.getByText('Draft. Never leaves this device until you send.')).toBeVisible();
    await page.getByLabel('Heading').fill('The review');
    await page.getByLabel('Behaviour').fill(secret);

    const saveFile = async (name: string): Promise<string> => {
      const { page } = app;
      const path = test.info().outputPath(name);
      app.answerSaveDialog(path);
      await page.getByRole('button', { name: 'Save a file for Sam' }).click();
      await page.getByRole('button', { name: 'Choose where to save it' }).click();
      await expect(messages(page).getByText(`Saved as “${name}”.`)).toBeVisible();
      const entries = unzipSync(new Uint8Array(await readFile(path)));
      return Object.values(entries)
        .map((entry) => new TextDecoder().decode(entry))
        .join('\n');
    };
    expect(await saveFile('before.waymark')).not.toContain(secret);

    await app.relaunch();
    const again = app.page;
    await again.getByRole('link', { name: 'Sam', exact: false }).first().click();
    await again.getByRole('link', { name: 'Feedback' }).click();
    await again.getByRole('link', { name: /^The review/u }).click();
    await expect(again.getByLabel('Behaviour')).toHaveValue(secret);
    await again.getByRole('button', { name: 'Send to Sam' }).click();
    const dialog = again.getByRole('dialog', { name: 'Send this to Sam?' });
    await expect(dialog.getByText('Sam can read it, and nobody else.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(again.getByRole('article').getByText(secret)).toBeVisible();
    await expect(again.getByText('Both of us')).toBeVisible();
    await expect(again.getByLabel('Behaviour')).toBeHidden();
    expect(await saveFile('after.waymark')).toContain(secret);
  });

  test('an empty draft is not sent, and a draft is thrown away only after a question', async ({ app }) => {
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await page.getByRole('link', { name: 'Feedback' }).click();
    await page.getByRole('button', { name: 'Write feedback' }).first().click();
    await page.getByRole('button', { name: 'Send to Sam' }).click();
    await expect(page.getByText('Write at least one part before you send it.')).toBeVisible();
    await expect(page.getByLabel('Situation')).toBeFocused();
    await page.getByLabel('Situation').fill('On Thursday');

    await page.getByRole('button', { name: 'Throw the draft away' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByLabel('Situation')).toHaveValue('On Thursday');
    await page.getByRole('button', { name: 'Throw the draft away' }).click();
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await expect(page.getByText('No feedback yet.')).toBeVisible();
  });
});
