import { join } from 'node:path';
import {
  test as base,
  chromium,
  type Browser,
  type PlaywrightTestOptions,
  type TestInfo,
  type Page,
} from '@playwright/test';
import { projectRoot } from '../fixtures/electron-program.ts';
import { createJournal } from '../fixtures/journal.ts';
import { reportedIssues } from './reported-issues.ts';
import { servePage } from './serve-page.ts';

export { expect } from '@playwright/test';

type ColorScheme = PlaywrightTestOptions['colorScheme'];

/** As large as the app's window is at first. */
const roomy = { viewport: { width: 1280, height: 820 } } as const;

/** One person's page, in a browser profile of their own. */
export interface Person {
  readonly page: Page;
  /** Closes the page as the app closes its window, which waits for what is not stored yet, and opens it again. */
  readonly relaunch: () => Promise<void>;
}

interface Fixtures {
  readonly learner: Person;
  readonly mentor: Person;
}

interface WorkerFixtures {
  readonly systemChromium: Browser;
  readonly origin: string;
}

/** The Chromium that the runner has found or installed. */
const chromiumProgram = (): string => {
  const program = process.env['WAYMARK_CHROMIUM_EXECUTABLE'];
  if (program === undefined || program === '') {
    throw new Error('These tests need the system’s Chromium: start them with `npm run verify chromium`.');
  }
  return program;
};

/**
 * Opens the shipped page for one person. Anything it says on its console that is an error or a warning, and anything
 * Chromium reports as an issue of it, is a problem that `finish` throws.
 */
async function openPage(name: string, browser: Browser, origin: string, colorScheme: ColorScheme) {
  const context = await browser.newContext({ colorScheme, locale: 'en-GB', ...roomy });
  // Before the page's own first script, as a preload script would; the page itself is the one that is shipped.
  await context.addInitScript({ path: join(projectRoot, 'out/browser/stand-in.js') });
  const page = await context.newPage();
  const journal = createJournal(name);
  journal.watchPage(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await reportedIssues(page, (issue) => complaints.push(issue));
  const open = async (): Promise<void> => {
    await page.goto(origin);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  };
  const finish = async (testInfo: TestInfo): Promise<void> => {
    const problems = new Set([...journal.unexpectedProblems(), ...complaints]);
    if (problems.size > 0 || testInfo.status !== testInfo.expectedStatus) {
      await journal.attachTo(testInfo);
      const body = await page.screenshot();
      await testInfo.attach(`${name}.png`, { body, contentType: 'image/png' });
    }
    await context.close();
    if (problems.size > 0) throw new Error(`${name}’s page had problems:\n${[...problems].join('\n')}`);
  };
  const relaunch = async (): Promise<void> => {
    await page.evaluate(() => void window.waymark.actOnWindow('close'));
    await page.waitForURL('about:blank');
    await open();
  };
  await open();
  return { person: { page, relaunch }, finish };
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  systemChromium: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: chromiumProgram(), chromiumSandbox: true });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  origin: [
    // eslint-disable-next-line no-empty-pattern -- the same
    async ({}, use) => {
      const served = await servePage();
      await use(served.origin);
      await served.close();
    },
    { scope: 'worker' },
  ],
  learner: async ({ systemChromium, origin, colorScheme }, use, testInfo) => {
    const { person, finish } = await openPage('learner', systemChromium, origin, colorScheme);
    await use(person);
    await finish(testInfo);
  },
  mentor: async ({ systemChromium, origin, colorScheme }, use, testInfo) => {
    const { person, finish } = await openPage('mentor', systemChromium, origin, colorScheme);
    await use(person);
    await finish(testInfo);
  },
});
