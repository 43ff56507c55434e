import { defineConfig } from '@playwright/test';

/** A journey takes seconds; a busy machine with two cores starts two apps at once in up to ten. */
const testTimeoutMs = 60_000;

/** What an action leads to shows within a frame or two; more than this is a failure, not slowness. */
const expectationTimeoutMs = 10_000;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // They have configurations and steps of their own: a browser instead of the app, the packaged app, and apps that are killed.
  testIgnore: ['chromium/**', 'crash/**', 'packaged/**'],
  outputDir: '../test-results',
  // Pictures exist of one Electron only, so they are not kept apart by system; a test never makes one by itself.
  snapshotPathTemplate: '{testFileDir}/snapshots/{arg}{ext}',
  updateSnapshots: 'none',
  // Every test has its own app and data folder; each app is four processes, so that more than two starve each other.
  workers: 2,
  fullyParallel: true,
  // A test that passes the second time has found something.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  timeout: testTimeoutMs,
  expect: { timeout: expectationTimeoutMs },
  use: { actionTimeout: expectationTimeoutMs },
});
