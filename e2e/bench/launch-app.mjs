import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { _electron } from '@playwright/test';

/**
 * Frames are drawn as soon as there is something to draw. At 60 Hz the wait for the next one, up to 16 ms and whatever the app
 * does, would be most of what is measured.
 */
export const withoutFrameClock = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * @param {import('../../electron/runtime/bench/row.mjs').Context} context
 * @param {string} folder for its data
 * @param {readonly string[]} [more] arguments
 */
export function launchApp({ electron, app }, folder, more = []) {
  return _electron.launch({
    executablePath: electron,
    args: [
      ...holdUntilWatched(),
      app,
      `--data-folder=${folder}`,
      `--backup-folder=${folder}/backups`,
      ...more,
    ],
    // On Linux Playwright turns the sandbox off unless told otherwise.
    chromiumSandbox: true,
  });
}

/** As e2e/fixtures/electron-program.ts says: without it a start now and then hangs. */
function holdUntilWatched() {
  const fromPlaywright = createRequire(
    createRequire(import.meta.url).resolve('@playwright/test/package.json'),
  );
  const core = dirname(fromPlaywright.resolve('playwright-core/package.json'));
  return ['-r', join(core, 'lib', 'server', 'electron', 'loader.js')];
}
