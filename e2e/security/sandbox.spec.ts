import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/test.ts';

test('the page runs in the sandbox, isolated from the preload script', async ({ app }) => {
  const found = await app.electron.evaluate(({ BrowserWindow, app: main, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Electron has it for its own tests, without a type.
    const internal = contents as unknown as
      { readonly getLastWebPreferences: () => Electron.WebPreferences | null } | undefined;
    const preferences = internal?.getLastWebPreferences();
    return {
      rendererPid: contents?.getOSProcessId() ?? 0,
      noSandbox: main.commandLine.hasSwitch('no-sandbox'),
      sandbox: preferences?.sandbox,
      contextIsolation: preferences?.contextIsolation,
      nodeIntegration: preferences?.nodeIntegration ?? false,
      webSecurity: preferences?.webSecurity ?? true,
      spellChecker: session.defaultSession.isSpellCheckerEnabled(),
    };
  });
  expect(found).toMatchObject({
    noSandbox: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    // Off until the person agrees: Chromium's fetches dictionaries by itself.
    spellChecker: false,
  });

  test.skip(process.platform !== 'linux', 'Only Linux tells by a file what a process may do');
  const status = await readFile(`/proc/${found.rendererPid}/status`, 'utf8');
  // 2: a filter decides which calls to the system the page's process may make.
  expect(/^Seccomp:\s*(\d)/mu.exec(status)?.[1]).toBe('2');
  expect(/^NoNewPrivs:\s*(\d)/mu.exec(status)?.[1]).toBe('1');
});
