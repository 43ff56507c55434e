import { defineConfig } from '@playwright/test';
import shared from '../playwright.config.ts';

/** Each kill, with the start after it, takes seconds; hundreds of them are one test, which has no limit but this. */
const testTimeoutMs = 6 * 60 * 60_000;

/** Starts in dozens of damaged profiles, and hundreds of kills: as long as they take, one test each. */
export default defineConfig(shared, {
  testDir: '.',
  testIgnore: [],
  timeout: testTimeoutMs,
  // The machine is busy with two apps, and each starts again and again.
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000 },
});
