import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, expect, type Browser, type Page } from '@playwright/test';

const startTimeoutMs = 30_000;

/** The packaged app of one start, held by its page: its main process lets nobody in. */
export interface PackagedApp {
  readonly page: Page;
  readonly process: ChildProcess;
  /** What it has written to its outputs so far. */
  readonly said: () => string;
  /** Closes the window as a person does and waits for the end. */
  readonly quit: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

export interface StartOptions {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts a program and gathers what it says. A group of its own, so that its helpers can be ended with it. */
export const startProgram = ({ executable, args, env = {} }: StartOptions) => {
  const program = spawn(executable, args, {
    env: { ...process.env, ...env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  const gather = (bytes: Buffer): void => {
    said += bytes.toString();
    for (const listener of listeners) listener();
  };
  program.stdout.on('data', gather);
  program.stderr.on('data', gather);
  const ended = once(program, 'exit');

  const kill = async (): Promise<void> => {
    if (program.exitCode === null && program.signalCode === null && program.pid !== undefined)
      process.kill(process.platform === 'win32' ? program.pid : -program.pid, 'SIGKILL');
    await ended;
  };
  const waitFor = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        listeners.delete(look);
        act();
      };
      const look = (): void => {
        const found = pattern.exec(said)?.[1];
        if (found !== undefined) settle(() => resolve(found));
      };
      const timer = setTimeout(
        () => settle(() => reject(new Error(`It did not say ${String(pattern)}:\n${said}`))),
        startTimeoutMs,
      );
      void ended.then(() => settle(() => reject(new Error(`It ended:\n${said}`))));
      listeners.add(look);
      look();
    });
  return { process: program, said: () => said, ended, kill, waitFor };
};

const hasOurPage = async (address: string): Promise<boolean> => {
  const list = await fetch(new URL('/json/list', address.replace('ws:', 'http:')));
  const pages = (await list.json()) as readonly { readonly type: string; readonly url: string }[];
  return pages.some(({ type, url }) => type === 'page' && url.startsWith('app:'));
};

/** Starts the packaged app so that its page can be driven; that needs a data folder which is not a person's usual one. */
export const openPackaged = async (options: StartOptions): Promise<PackagedApp> => {
  const program = startProgram({ ...options, args: ['--remote-debugging-port=0', ...options.args] });
  let browser: Browser | undefined;
  try {
    const address = await program.waitFor(/DevTools listening on (ws:\S+)/u);
    // Who connects while Chromium is still making its first page may wait for an answer for ever.
    await expect.poll(() => hasOurPage(address), { timeout: startTimeoutMs }).toBe(true);
    browser = await chromium.connectOverCDP(address, { timeout: startTimeoutMs });
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (page === undefined) throw new Error('The app has no page.');
    await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: startTimeoutMs });
    return {
      page,
      process: program.process,
      said: program.said,
      quit: async () => {
        // The answer may be lost with the window.
        await page.evaluate(() => void window.waymark.actOnWindow('close'));
        await program.ended;
      },
      kill: program.kill,
    };
  } catch (error) {
    await browser?.close().catch(() => undefined);
    await program.kill();
    throw error;
  }
};
