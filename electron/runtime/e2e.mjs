// `npm run e2e -- journeys/undo …`: runs the end-to-end tests whose files have such names, in the app as it is now.
import { ensureBuilt } from './build.mjs';
import { runEndToEnd } from './end-to-end.mjs';
import { ensureGalleryBuilt } from './gallery-build.mjs';
import { prepare } from './prepare.mjs';
import { exitOnSignals, runAsScript } from './script.mjs';

await runAsScript(import.meta.url, async () => {
  exitOnSignals();
  const electron = await prepare();
  await ensureBuilt(electron);
  await ensureGalleryBuilt();
  const { failed } = await runEndToEnd(electron, {
    name: 'end-to-end',
    config: 'e2e/playwright.config.ts',
    files: process.argv.slice(2),
  });
  return failed === 0 ? 0 : 1;
});
