import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/test.ts';

const secret = 'a sentence from the journal';

/** Messages that do not have the contract's shape: the bridge's function, and what it is called with. */
const misshapen: readonly (readonly [method: string, payload: unknown])[] = [
  ['actOnWindow', 'explode'],
  ['actOnWindow', undefined],
  ['actOnWindow', { action: 'close' }],
  ['openLink', undefined],
  ['openLink', 42],
  ['openLink', ['https://example.org']],
  ['openLink', `https://example.org/${'a'.repeat(2048)}`],
  ['chooseAndWriteArchive', undefined],
  ['chooseAndWriteArchive', { suggestedName: secret }],
  ['chooseAndWriteArchive', { suggestedName: '', bytes: new Uint8Array(1) }],
  ['chooseAndWriteArchive', { suggestedName: secret.repeat(10), bytes: new Uint8Array(1) }],
  ['chooseAndWriteArchive', { suggestedName: secret, bytes: secret }],
  ['chooseAndWriteArchive', { suggestedName: secret, bytes: [1, 2, 3] }],
  ['chooseAndWriteArchive', { suggestedName: secret, bytes: new Uint8Array(1), path: '/etc/passwd' }],
];

test('a message of the wrong shape is refused, and nothing of it is repeated', async ({ app }) => {
  let said = '';
  app.electron.process().stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  for (const [method, payload] of misshapen) {
    const outcome = await app.page.evaluate(
      ([name, argument]) => {
        const bridge = window.waymark as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
        return (bridge[name]?.(argument) ?? Promise.resolve()).then(
          () => 'answered',
          (error: Error) => error.message,
        );
      },
      [method, payload] as const,
    );
    expect.soft(outcome, `${method} ${typeof payload}`).toMatch(/refused$/u);
    expect.soft(outcome).not.toContain(secret);
  }
  await expect.poll(() => said.match(/a message was refused/gu)?.length).toBe(misshapen.length);
  expect(said).not.toContain(secret);
});

test('the page cannot listen to what the contract does not name', async ({ app }) => {
  const outcome = await app.page.evaluate(() => {
    try {
      window.waymark.on('window:anything' as 'window:state', () => {});
      return 'listens';
    } catch {
      return 'refused';
    }
  });
  expect(outcome).toBe('refused');
});

test('a frame in the page has no bridge', async ({ app }) => {
  const bridges = await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow !== null && 'waymark' in frame.contentWindow;
  });
  expect(bridges).toBe(false);
});

declare global {
  var foreignWindow: Electron.BrowserWindow | undefined;
}

// A window of the test's own stands for whatever might ever get hold of Electron's raw messages: it has our page's address
// and a preload script that hands them out, also to the frames in it.
const rawPreload = `
  const { contextBridge, ipcRenderer } = require('electron');
  contextBridge.exposeInMainWorld('raw', {
    invoke: (name, ...payloads) => ipcRenderer.invoke(name, ...payloads).then(() => 'answered', (error) => error.message),
  });
`;

test('a message from another window or another frame is refused, and an unknown one has no answer', async ({
  app,
}) => {
  const preload = join(app.dataFolder, 'raw-preload.cjs');
  await writeFile(preload, rawPreload);
  const opened = app.electron.waitForEvent('window');
  await app.electron.evaluate(async ({ BrowserWindow }, script) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: script, sandbox: true, nodeIntegrationInSubFrames: true },
    });
    // Kept, else it may be collected and closed with it.
    globalThis.foreignWindow = window;
    await window.loadURL('app://waymark/missing');
  }, preload);
  const foreign = await opened;

  const ask = (where: 'page' | 'frame', name: string): Promise<string> =>
    foreign.evaluate(
      async ([from, channel]) => {
        type Raw = { readonly raw?: { readonly invoke: (name: string) => Promise<string> } };
        let source: Raw | null = window as Raw;
        if (from === 'frame') {
          const frame = document.createElement('iframe');
          const loaded = new Promise((resolve) => (frame.onload = resolve));
          frame.srcdoc = '<p>frame</p>';
          document.body.append(frame);
          await loaded;
          source = frame.contentWindow as Raw | null;
        }
        return source?.raw?.invoke(channel) ?? 'has no bridge';
      },
      [where, name] as const,
    );

  expect(await ask('page', 'app:describe')).toMatch(/refused$/u);
  expect(await ask('page', 'window:ready-to-close')).toMatch(/refused$/u);
  expect(await ask('frame', 'app:describe')).toMatch(/refused$/u);
  expect(await ask('page', 'app:anything')).toContain('No handler registered');
  // The same message from where it belongs.
  expect(await app.page.evaluate(() => window.waymark.describeApp())).toMatchObject({
    platform: process.platform,
  });
});
