import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { answerDialogs, type DialogAnswers } from '../fixtures/dialogs.ts';
import { electronArguments, electronProgram } from '../fixtures/electron-program.ts';
import { portOf } from '../shell/plain-start.ts';
import { rendererOf } from './processes.ts';

/** A start on a machine that does much else takes several seconds; one that takes longer than this hangs. */
const startTimeoutMs = 90_000;

/** Chromium now and then never answers who asks while it opens its window; who asks again is answered. */
const connectTimeoutMs = 15_000;

/** What of the app is killed: everything, main alone, or the process of its page. */
export type Victim = 'group' | 'main' | 'renderer';

/** The app as the system starts it, seen through Chromium's own port: it may be killed, and its page too, at any moment. */
export interface CrashApp {
  readonly dataFolder: string;
  readonly page: Page;
  /** What main and Chromium said in this start. */
  readonly said: () => string;
  /** Violations of nothing: errors that the page did not catch, over all starts. */
  readonly pageErrors: readonly string[];
  readonly answerOpenDialog: (path: string | undefined) => void;
  /** Starts it, and waits until the page can be used. */
  readonly start: () => Promise<void>;
  /** Sends SIGKILL, at once. */
  readonly kill: (victim: Victim) => void;
  /** After a kill: when all that was killed is gone. A page comes back by itself; whether it has to is the caller's to know. */
  readonly gone: (victim: Victim) => Promise<void>;
  /** Looks at the page that main has brought back. */
  readonly lookAgain: () => Promise<void>;
  /** Closes it as a person does; kills it where that does not help. */
  readonly stop: () => Promise<void>;
}

export function createCrashApp(
  dataFolder: string,
  options: { readonly extra?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): CrashApp {
  const dialogs: DialogAnswers = answerDialogs(dataFolder);
  const pageErrors: string[] = [];
  let main: ChildProcess | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  let port = '';
  let said = '';
  let renderer: number | undefined;

  const running = (): { readonly main: ChildProcess; readonly pid: number } => {
    if (main?.pid === undefined) throw new Error('The app does not run.');
    return { main, pid: main.pid };
  };

  const look = async (): Promise<void> => {
    await browser?.close().catch(() => undefined);
    const deadline = Date.now() + startTimeoutMs;
    for (;;) {
      try {
        browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: connectTimeoutMs });
        page = browser.contexts()[0]?.pages()[0];
        if (page === undefined) throw new Error('The app has no page.');
        page.on('pageerror', (error) => pageErrors.push(error.stack ?? String(error)));
        await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: startTimeoutMs / 3 });
        break;
      } catch (error) {
        // Between the old page and the new one there is none.
        if (Date.now() > deadline || main?.exitCode !== null) throw error;
        await browser?.close().catch(() => undefined);
      }
    }
    renderer = rendererOf(running().pid);
  };

  return {
    dataFolder,
    get page() {
      if (page === undefined) throw new Error('The app does not run.');
      return page;
    },
    said: () => said,
    pageErrors,
    answerOpenDialog: dialogs.open,
    start: async () => {
      said = '';
      const started = spawn(
        electronProgram(),
        [
          ...dialogs.args,
          ...(options.extra ?? []),
          '--remote-debugging-port=0',
          ...electronArguments(dataFolder),
        ],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: { ...process.env, ...options.env, WAYMARK_TEST_DIALOGS: dialogs.file },
          // The leader of a group, so that all of it can be killed at once.
          detached: true,
        },
      );
      main = started;
      started.stderr?.on('data', (bytes: Buffer) => {
        said += bytes.toString();
      });
      port = await portOf(started);
      await look();
    },
    kill: (victim) => {
      const { pid } = running();
      if (victim === 'group') process.kill(-pid, 'SIGKILL');
      else if (victim === 'main') process.kill(pid, 'SIGKILL');
      else if (renderer !== undefined) process.kill(renderer, 'SIGKILL');
    },
    gone: async (victim) => {
      const { main: killed, pid } = running();
      if (victim === 'renderer') {
        const before = renderer;
        const deadline = Date.now() + startTimeoutMs;
        while (rendererOf(pid) === undefined || rendererOf(pid) === before) {
          if (Date.now() > deadline) throw new Error('The page was not brought back.');
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return;
      }
      if (killed.exitCode === null && killed.signalCode === null) await once(killed, 'exit');
      await browser?.close().catch(() => undefined);
      browser = undefined;
      page = undefined;
      main = undefined;
    },
    lookAgain: look,
    stop: async () => {
      if (main === undefined) return;
      const { main: closed, pid } = running();
      const ended =
        closed.exitCode === null && closed.signalCode === null ? once(closed, 'exit') : Promise.resolve();
      await page?.evaluate(() => window.waymark.actOnWindow('close')).catch(() => undefined);
      const isLate = Symbol('late');
      const timer = new Promise((resolve) => setTimeout(resolve, 15_000, isLate));
      if ((await Promise.race([ended, timer])) === isLate) {
        process.kill(-pid, 'SIGKILL');
        await ended;
      }
      await browser?.close().catch(() => undefined);
      browser = undefined;
      page = undefined;
      main = undefined;
    },
  };
}

/** Where Chromium keeps the page's documents. */
export const databaseFolder = (dataFolder: string): string =>
  join(dataFolder, 'IndexedDB', 'app_waymark_0.indexeddb.leveldb');
