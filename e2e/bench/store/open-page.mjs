import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp } from '../launch-app.mjs';

/**
 * Starts the app with the page that measures its modules (renderer/testing/bench) in the place of its own: in the app's window,
 * under its policy and guards, with its bridge and its main process.
 * @param {import('../../../electron/runtime/bench/row.mjs').Context} context
 * @param {string} [folder] for its data; a new one where none is given
 * @param {readonly string[]} [more] arguments
 */
export async function openBenchPage(context, folder, more) {
  const data = folder ?? mkdtempSync(join(context.temporary, 'data-'));
  const program = await launchApp({ ...context, app: measuringApp(context) }, data, more);
  const page = await program.firstWindow();
  await page.waitForFunction(() => 'bench' in window);
  return {
    page,
    close: async () => {
      await program.close();
      if (folder === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A second copy of the app: the first one is what else is measured. @param {{ app: string, temporary: string }} context */
function measuringApp({ app, temporary }) {
  const folder = join(temporary, 'measuring-app');
  if (existsSync(folder)) return folder;
  cpSync(app, folder, { recursive: true });
  rmSync(join(folder, 'out/renderer'), { recursive: true });
  cpSync(join(folder, 'out/bench'), join(folder, 'out/renderer'), { recursive: true });
  return folder;
}
