import { defineConfig } from '@playwright/test';
import shared from '../playwright.config.ts';

/** A whole journey is one test here, and takes half a minute on a machine that does other things too. */
const testTimeoutMs = 120_000;

/** The shipped page in the system's Chromium, years newer than the oldest Electron it runs on. */
export default defineConfig(shared, { testDir: '.', testIgnore: [], timeout: testTimeoutMs });
