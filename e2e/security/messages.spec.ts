import { requests, type RequestName } from '../../electron/contract/ipc-map.ts';
import { expect, test } from '../fixtures/test.ts';
import { channels, hostilePayloads } from './channels.ts';
import { addRawMessages, writeRawPreload } from './raw-messages.ts';

const secret = 'a sentence from the journal';
const names = Object.keys(requests) as RequestName[];

test('every channel of the contract has its row', () => {
  expect(Object.keys(channels).sort()).toEqual([...names].sort());
});

test('a message of the wrong shape is refused, and nothing of it is repeated', async ({ app }) => {
  let said = '';
  app.electron.process().stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await addRawMessages(app);
  let refused = 0;
  for (const name of names) {
    const rows = hostilePayloads(name);
    // One after the other in the page: what a row is answered does not depend on the next.
    const answers = await app.page.evaluate(
      async ([channel, payloads]) => {
        const all: string[] = [];
        for (const payload of payloads) {
          const isJson = typeof payload === 'string' && payload.startsWith('json:');
          const sent: unknown = isJson ? JSON.parse(payload.slice(5)) : payload;
          // Something that waits for a person was not refused.
          const patience = new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 5_000));
          all.push((await Promise.race([window.raw?.invoke(channel, sent), patience])) ?? 'no bridge');
        }
        return all;
      },
      [name, rows.map(([, payload]) => payload)] as const,
    );
    for (const [index, [what]] of rows.entries()) {
      // On its way to main this field becomes the prototype of a copy, which is not sent: what arrives is as it should be.
      const mayBeTaken = what.endsWith('the field __proto__');
      expect
        .soft(answers[index], `${name}: ${what}`)
        .toMatch(mayBeTaken ? /refused$|^answered$/u : /refused$/u);
      expect.soft(answers[index]).not.toContain(secret);
      if (answers[index]?.endsWith('refused') === true) refused += 1;
    }
    // A message that was taken may have closed the window: what comes after it would tell nothing.
    if (test.info().errors.length > 0) return;
  }
  await expect.poll(() => said.match(/a message was refused/gu)?.length).toBe(refused);
  expect(said).not.toContain(secret);
  const polluted = await app.electron.evaluate(() => 'polluted' in {});
  expect(polluted, 'main’s prototype').toBe(false);
});

test('a message with more than one payload is refused on every channel', async ({ app }) => {
  await addRawMessages(app);
  for (const name of names) {
    const { sample } = channels[name];
    const answers = await app.page.evaluate(
      async ([channel, payload]) => [
        await window.raw?.invoke(channel, payload, undefined),
        await window.raw?.invoke(channel, payload, payload),
        await window.raw?.invoke(channel, payload, {}, [], 'more'),
      ],
      [name, sample] as const,
    );
    for (const answer of answers) expect.soft(answer, `${name}: payloads`).toMatch(/refused$/u);
    // What was taken is enough; the next one may open a dialog or start the app anew.
    if (test.info().errors.length > 0) return;
  }
});

test('a file larger than any of ours is refused before anybody is asked where to', async ({ app }) => {
  app.answerSaveDialog(test.info().outputPath('large.waymark'));
  const answer = await app.page.evaluate(() =>
    window.waymark
      .chooseAndWriteArchive({ suggestedName: 'large', bytes: new Uint8Array(64 * 1024 * 1024 + 1) })
      .then(
        ({ kind }) => kind,
        (error: Error) => error.message,
      ),
  );
  expect(answer, 'a large file').toMatch(/refused$/u);
});

const strangers = [
  'app:anything',
  'App:describe',
  'app:describe ',
  '',
  '__proto__',
  'constructor',
  'toString',
  'ELECTRON_BROWSER_REQUIRE',
  'GUEST_VIEW_MANAGER_CALL',
] as const;

test('a name that the contract does not have has no answer', async ({ app }) => {
  await addRawMessages(app);
  for (const name of strangers) {
    const answer = await app.page.evaluate((channel) => window.raw?.invoke(channel), name);
    expect.soft(answer, name).toContain('No handler registered');
  }
  // The older ways of Electron's messages: nobody listens to any of them.
  await app.page.evaluate((all) => {
    for (const name of all) window.raw?.send(name, 'x');
  }, names);
  expect(await app.electron.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String))).toEqual(
    expect.not.arrayContaining(names),
  );
  expect(await app.page.evaluate(() => window.waymark.describeApp())).toHaveProperty('version');
});

test('why a request failed stays in main', async ({ app }) => {
  await app.electron.evaluate(({ app: main }, words) => {
    main.getVersion = () => {
      throw new Error(`${words} in /home/maya`);
    };
  }, secret);
  const answer = await app.page.evaluate(() =>
    window.waymark.describeApp().then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(answer, 'what the page is told').toMatch(/failed$/u);
  expect(answer, 'what the page is told').not.toContain(secret);
});

declare global {
  var foreignWindow: Electron.BrowserWindow | undefined;
}

test('a message from another window or another frame is refused on every channel', async ({ app }) => {
  const preload = await writeRawPreload(app);
  const opened = app.electron.waitForEvent('window');
  // It has our own address, so that nothing but whose window it is tells it from ours.
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
  const answers = await foreign.evaluate(
    async (all) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      frame.srcdoc = '<p>frame</p>';
      document.body.append(frame);
      await loaded;
      const answered: string[] = [];
      for (const [name, payload] of all) {
        for (const source of [window, frame.contentWindow]) {
          const answer = (await source?.raw?.invoke(name, payload)) ?? 'has no bridge';
          answered.push(`${name}: ${answer}`);
          // What was answered is enough; the next one may open a dialog or start the app anew.
          if (!answer.endsWith('refused')) return answered;
        }
      }
      return answered;
    },
    names.map((name) => [name, channels[name].sample] as const),
  );
  for (const answer of answers) expect.soft(answer, 'from elsewhere').toMatch(/refused$/u);
  expect(answers).toHaveLength(2 * names.length);
  // The same message from where it belongs.
  expect(await app.page.evaluate(() => window.waymark.describeApp())).toHaveProperty('version');
});

test('a frame in our own page is refused, even with a bridge', async ({ app }) => {
  // No frame has one: that the sender counts too shows only where that is taken away (see guards).
  await addRawMessages(app);
  const answer = await app.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    frame.srcdoc = '<p>frame</p>';
    document.body.append(frame);
    await loaded;
    return (await frame.contentWindow?.raw?.invoke('app:describe')) ?? 'has no bridge';
  });
  expect(
    ['has no bridge', 'refused'].some((end) => answer.endsWith(end)),
    `the frame: ${answer}`,
  ).toBe(true);
});
