import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { electronArguments, electronProgram } from '../fixtures/electron-program.ts';
import { expect } from '../fixtures/test.ts';

/** Starts the app as a desktop does, with nobody watching, so that it may start itself anew or leave. */
export function startPlainly(dataFolder: string): ChildProcess {
  return spawn(electronProgram(), ['--remote-debugging-port=0', ...electronArguments(dataFolder)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

export async function exitCode(app: ChildProcess): Promise<number | null> {
  if (app.exitCode !== null) return app.exitCode;
  const [code] = (await once(app, 'exit')) as [number | null];
  return code;
}

/** Where Chromium listens, as it says when it starts. */
export function portOf(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    app.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/u.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    app.once('exit', (code) => reject(new Error(`The app ended with ${String(code)}:\n${said}`)));
  });
}

/** The same of an app that nobody spawned here: it leaves the port in its data folder. */
export async function portIn(dataFolder: string): Promise<string> {
  let port = '';
  await expect
    .poll(async () => {
      port =
        (await readFile(join(dataFolder, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0] ?? '';
      return port;
    })
    .not.toBe('');
  return port;
}

/** Does something in the app's one window, then closes it with its own button. */
export async function inWindow(port: string, act: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [page, ...others] = browser.contexts().flatMap((context) => context.pages());
  if (page === undefined) throw new Error('The app has no window.');
  expect(others).toEqual([]);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await act(page);
  await browser.close();
}
