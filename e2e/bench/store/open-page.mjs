import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp } from '../launch-app.mjs';

/**
 * Starts the app and opens, in its window, the page that measures its modules (renderer/testing/bench): under the app's own
 * policy, with its bridge and its main process.
 * @param {import('../../../electron/runtime/bench/row.mjs').Context} context
 * @param {string} [folder] for its data; a new one where none is given
 */
export async function openBenchPage(context, folder) {
  const place = join(context.app, 'out/renderer/bench');
  // Beside the shipped page in our copy of the app, and nowhere else.
  if (!existsSync(place)) cpSync(join(context.app, 'out/bench'), place, { recursive: true });
  const data = folder ?? mkdtempSync(join(context.temporary, 'data-'));
  const program = await launchApp(context, data);
  const page = await program.firstWindow();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.goto('app://waymark/bench/index.html');
  await page.waitForFunction(() => 'bench' in window);
  return {
    page,
    close: async () => {
      await program.close();
      if (folder === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
