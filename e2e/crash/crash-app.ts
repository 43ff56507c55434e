import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { answerDialogs, type DialogAnswers } from '../fixtures/dialogs.ts';
import { electronArguments, electronProgram } from '../fixtures/electron-program.ts';
import { portIn, portOf } from '../shell/plain-start.ts';
import { groupOf, isRunning, mainIn, rendererOf } from './processes.ts';

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
  /** After one of its own buttons has started it anew: when the new one can be used. */
  readonly startedAgain: () => Promise<void>;
  /** After a kill: when all that was killed is gone. A page comes back by itself; whether it has to is the caller's to know. */
  readonly gone: (victim: Victim) => Promise<void>;
  /** Looks at the page that main has brought back. */
  readonly lookAgain: () => Promise<void>;
  /** Closes it as a person does; kills it where that does not help. */
  readonly stop: () => Promise<void>;
}

/** Main of the app, spawned here or by the app itself. */
interface Main {
  readonly pid: number;
  readonly hasEnded: () => boolean;
  readonly ended: () => Promise<void>;
}

const ofChild = (child: ChildProcess): Main => {
  if (child.pid === undefined) throw new Error('The app could not be started.');
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid,
    hasEnded,
    ended: async () => {
      if (!hasEnded()) await once(child, 'exit');
    },
  };
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A process that is nobody's child here tells nobody of its end. */
const ofProcess = (pid: number): Main => ({
  pid,
  hasEnded: () => !isRunning(pid),
  ended: async () => {
    while (isRunning(pid)) await pause(20);
  },
});

export function createCrashApp(
  dataFolder: string,
  options: { readonly extra?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): CrashApp {
  const dialogs: DialogAnswers = answerDialogs(dataFolder);
  const pageErrors: string[] = [];
  let main: Main | undefined;
  /** What main starts is in its group, and is killed with it. */
  let group = 0;
  let browser: Browser | undefined;
  let page: Page | undefined;
  let port = '';
  let said = '';
  let renderer: number | undefined;

  const running = (): Main => {
    if (main === undefined) throw new Error('The app does not run.');
    return main;
  };
  const forget = async (): Promise<void> => {
    await browser?.close().catch(() => undefined);
    browser = undefined;
    page = undefined;
    main = undefined;
  };

  const look = async (deadline = Date.now() + startTimeoutMs): Promise<void> => {
    await browser?.close().catch(() => undefined);
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
        if (Date.now() > deadline || running().hasEnded()) throw error;
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
      main = ofChild(started);
      group = main.pid;
      started.stderr?.on('data', (bytes: Buffer) => {
        said += bytes.toString();
      });
      port = await portOf(started);
      await look();
    },
    startedAgain: async () => {
      const deadline = Date.now() + startTimeoutMs;
      const { hasEnded } = running();
      while (!hasEnded()) {
        if (Date.now() > deadline) throw new Error('The app did not end, to start itself anew.');
        await pause(20);
      }
      let pid = mainIn(dataFolder);
      for (; pid === undefined; pid = mainIn(dataFolder)) {
        if (Date.now() > deadline) throw new Error('The app did not start itself anew.');
        await pause(20);
      }
      main = ofProcess(pid);
      group = groupOf(pid) ?? pid;
      for (;;)
        try {
          port = await portIn(dataFolder);
          // The port of the one before may still be there: then nobody answers, and it is read again.
          await look(Date.now() + 500);
          return;
        } catch (error) {
          if (Date.now() > deadline || main.hasEnded()) throw error;
        }
    },
    kill: (victim) => {
      if (victim === 'group') process.kill(-group, 'SIGKILL');
      else if (victim === 'main') process.kill(running().pid, 'SIGKILL');
      else if (renderer !== undefined) process.kill(renderer, 'SIGKILL');
    },
    gone: async (victim) => {
      const { pid, ended } = running();
      if (victim === 'renderer') {
        const before = renderer;
        const deadline = Date.now() + startTimeoutMs;
        while (rendererOf(pid) === undefined || rendererOf(pid) === before) {
          if (Date.now() > deadline) throw new Error('The page was not brought back.');
          await pause(20);
        }
        return;
      }
      await ended();
      await forget();
    },
    lookAgain: () => look(),
    stop: async () => {
      if (main === undefined) return;
      const ended = main.ended();
      await page?.evaluate(() => window.waymark.actOnWindow('close')).catch(() => undefined);
      const isLate = Symbol('late');
      const timer = new Promise((resolve) => setTimeout(resolve, 15_000, isLate));
      if ((await Promise.race([ended, timer])) === isLate) {
        process.kill(-group, 'SIGKILL');
        await ended;
      }
      await forget();
    },
  };
}

/** Where Chromium keeps the page's documents. */
export const databaseFolder = (dataFolder: string): string =>
  join(dataFolder, 'IndexedDB', 'app_waymark_0.indexeddb.leveldb');
