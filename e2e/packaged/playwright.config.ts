import { defineConfig } from '@playwright/test';
import shared from '../playwright.config.ts';

/** The packaged app, which Playwright cannot hold by its main process: apart from the tests of the built one. */
export default defineConfig({
  ...shared,
  testDir: '.',
  testIgnore: [],
  outputDir: '../../release/test-results',
});
