import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { startAgain } from '../fixtures/second-start.ts';
import { expect, test } from '../fixtures/test.ts';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { addPoints, begin, makeSession, titles } from '../journeys/people.ts';
import { recordOpenedLinks } from './opened-links.ts';

const malformed = 'This link cannot be opened';
const unknown = 'This link is not one that this Waymark understands';
const notHere = 'This mentorship is not on this device';
const room = '0123456789abcdefghjkmnpqrs';
const place = `waymark://mentorship/${room}`;

/** What somebody could make the system start us with, and the title of the one dialog it may lead to; none is silence. */
const hostile: readonly (readonly [what: string, args: readonly string[], title: string | undefined])[] = [
  ['a switch within a link', ['waymark://--remote-debugging-port=9222'], malformed],
  ['a switch after a link', [`${place} --no-sandbox`], malformed],
  ['a quote that ends the link', [`${place}" --gpu-launcher="calc`], malformed],
  ['a switch beside a link', [place, '--no-sandbox', '--disable-web-security'], notHere],
  ['a data folder beside a link', [place, '--load-extension=/tmp', '--proxy-server=evil.example'], notHere],
  ['a switch after the end of switches', ['--', '--inspect=0'], undefined],
  ['a way up', ['waymark://../../etc/passwd'], malformed],
  ['a way up within', [`${place}/../../settings`], malformed],
  ['an encoded way up', ['waymark://mentorship/%2e%2e%2f%2e%2e'], malformed],
  ['an encoded slash', [`waymark://mentorship%2F${room}`], malformed],
  ['an encoded scheme', [`waymark%3A%2F%2Fmentorship%2F${room}`], undefined],
  ['script in a parameter', [`${place}?next=javascript:alert(1)`], malformed],
  ['script as the place', ['waymark://javascript:alert(1)'], malformed],
  ['markup', ['waymark://<img src=x onerror=alert(1)>'], malformed],
  ['a web address', ['waymark://https://evil.example'], malformed],
  ['another place’s address', [`waymark://app://waymark/index.html`], malformed],
  ['a user’s name', [`waymark://maya:secret@mentorship/${room}`], malformed],
  ['a port', [`waymark://mentorship:443/${room}`], malformed],
  ['no slashes', ['waymark:'], malformed],
  ['no slashes and a switch', ['waymark:--no-sandbox'], malformed],
  ['a scheme in mixed case', [`WaYmArK://mentorship/${room}`], notHere],
  ['a kind in capitals', [`waymark://MENTORSHIP/${room}`], malformed],
  ['a line break', [`waymark://mentorship/\n${room}`], malformed],
  ['control characters', [`waymark://mentorship/\u{7}\u{1b}[2J${room}`], malformed],
  ['a mark that turns the direction', [`waymark://\u{202e}pihsrotnem/${room}`], malformed],
  ['a letter that only looks like ours', [`waymark://m\u{435}ntorship/${room}`], malformed],
  ['a prototype’s name', ['waymark://__proto__/polluted'], malformed],
  ['a constructor', ['waymark://constructor/prototype'], unknown],
  ['an id of a prototype', ['waymark://mentorship/__proto__'], malformed],
  ['a place of a newer Waymark', ['waymark://invitation/abc?secret=1#x'], unknown],
  ['more than any link', [`waymark://invitation/${'a'.repeat(20_000)}`], malformed],
  [
    'other addresses',
    ['https://evil.example/a.waymark', 'file://evil.example/a.waymark', 'javascript:1'],
    undefined,
  ],
  ['a file’s address with a NUL', ['file:///tmp/a%00.waymark'], '“a\u{fffd}.waymark” cannot be opened'],
  [
    'a path on another computer',
    ['\\\\server\\share\\a.waymark'],
    '“\\\\server\\share\\a.waymark” cannot be opened',
  ],
  ['a file called like a switch', ['--no-sandbox.waymark'], undefined],
  ['the same by its path', ['./--no-sandbox.waymark'], '“--no-sandbox.waymark” cannot be opened'],
  ['a file with a line break', ['a\nb.waymark'], '“a\u{fffd}b.waymark” cannot be opened'],
  ['a device', ['/dev/zero', '/dev/stdin.waymark'], '“stdin.waymark” cannot be opened'],
  ['other files', ['/etc/passwd', '/bin/sh'], undefined],
];

/** How the app stands, as far as anything from outside could have changed it. */
const standing = async ({ page, electron }: WaymarkApp, opened: () => Promise<readonly string[]>) => ({
  address: page.url(),
  titles: await titles(page),
  opened: await opened(),
  windows: await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  databases: await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted((a, b) => a.localeCompare(b)),
  ),
  polluted: await page.evaluate(() => 'polluted' in {}),
});

// Two apps side by side: each line is a start of its own.
const half = Math.ceil(hostile.length / 2);
for (const [part, lines] of [
  ['the first half', hostile.slice(0, half)],
  ['the second half', hostile.slice(half)],
] as const)
  test(`a hostile link or argument leads at most to a question or a clear message: ${part}`, async ({
    app,
  }) => {
    test.setTimeout(120_000);
    const { page } = app;
    await begin(page, 'Maya', 'Sam');
    await makeSession(page, 'Session');
    await addPoints(page, 'one');
    const opened = await recordOpenedLinks(app.electron);
    const folder = test.info().outputPath('hostile');
    await mkdir(folder, { recursive: true });
    for (const name of ['--no-sandbox.waymark', 'a\nb.waymark', '\\\\server\\share\\a.waymark'])
      await writeFile(`${folder}/${name}`, 'not one of ours');
    const before = await standing(app, opened);

    for (const [what, args, title] of lines) {
      // The last one is known to be answered: when it has been, all before it have.
      expect(await startAgain(app.dataFolder, [...args, 'waymark://last/of/all'], folder), what).toBe(0);
      const seen: string[] = [];
      while (seen.at(-1) !== unknown) {
        const heading = page.getByRole('dialog').getByRole('heading');
        await expect(heading, what).toBeVisible();
        const shown = (await heading.textContent()) ?? '';
        seen.push(shown);
        // The least that it offers: neither is ever the way into anything.
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /^(?:Close|Not now)$/u })
          .click();
        await expect(heading.filter({ hasText: shown })).toHaveCount(0);
      }
      expect(seen, what).toEqual(title === undefined || title === unknown ? [unknown] : [title, unknown]);
    }
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await standing(app, opened)).toEqual(before);
  });

test('a command line that is longer than any of ours leaves the app that runs alone', async ({ app }) => {
  for (const length of [30_000, 40_000, 120_000]) {
    await startAgain(app.dataFolder, [`waymark://invitation/${'a'.repeat(length)}`]);
    expect(app.electron.process().exitCode, String(length)).toBeNull();
    expect(app.electron.process().signalCode, String(length)).toBeNull();
    expect(await app.page.evaluate(() => window.waymark.describeApp())).toMatchObject({
      platform: process.platform,
    });
  }
});

test('a switch of a second start does not reach the app that runs', async ({ app }) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  await startAgain(app.dataFolder, [place, `--remote-debugging-port=${String(port)}`]);
  await expect(app.page.getByText('The link you opened is waiting.', { exact: false })).toBeVisible();
  const visitor = connect(port, '127.0.0.1');
  const [error] = (await once(visitor, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
});

/** Requests about what came from outside that do not have the contract's shape. */
const misshapen: readonly (readonly [method: string, payload: unknown])[] = [
  ['readArrival', '/etc/passwd'],
  ['readArrival', 0],
  ['readArrival', 1.5],
  ['readArrival', { path: '/etc/passwd' }],
  ['settleArrival', undefined],
  ['settleArrival', '__proto__'],
  ['copyLink', 'https://evil.example'],
  ['copyLink', undefined],
  ['copyLink', { kind: 'mentorship', room: 'x' }],
  ['copyLink', { kind: 'mentorship', room: `${room}\n` }],
  ['copyLink', { kind: 'mentorship', room, text: 'anything' }],
  ['copyLink', { kind: 'session', room, session: `../${room}` }],
  ['copyLink', { kind: 'invitation', room }],
];

test('the page can name no path to read and put no words of its own on the clipboard', async ({ app }) => {
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
    expect.soft(outcome, `${method} ${JSON.stringify(payload)}`).toMatch(/refused$/u);
  }
  // An id that nothing waits under is answered with nothing.
  expect(await app.page.evaluate(() => window.waymark.readArrival(7))).toEqual({ kind: 'cancelled' });
  expect(await app.page.evaluate(() => navigator.clipboard.writeText('words').catch(() => 'denied'))).toBe(
    'denied',
  );
});
