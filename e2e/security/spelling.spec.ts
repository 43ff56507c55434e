import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { smallDictionary } from '../fixtures/small-dictionary.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { openWaymark, type WaymarkApp } from '../fixtures/waymark-app.ts';
import { addPoints, begin, makeSession } from '../journeys/people.ts';

const theOneAddress = 'https://redirector.gvt1.com/edgedl/chrome/dict/en-gb-10-1.bdic';

interface Reply {
  readonly status: number;
  readonly location?: string;
  readonly body?: Buffer;
}

/** Stands for the world; says what it was asked for, and answers as the test wishes. */
interface StandIn {
  readonly asked: readonly string[];
  readonly answer: (address: string, reply: Reply) => void;
}

const test = base.extend<{ readonly standIn: StandIn; readonly watched: WaymarkApp }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  standIn: async ({}, use) => {
    const asked: string[] = [];
    const replies = new Map<string, Reply>();
    const server = createServer((request, response) => {
      const address = new URL(request.url ?? '/', 'http://stand.in').searchParams.get('asked') ?? '';
      asked.push(address);
      const { status, location, body } = replies.get(address) ?? { status: 404 };
      response.writeHead(status, location === undefined ? {} : { location }).end(body);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    process.env['WAYMARK_TEST_STAND_IN'] = `http://127.0.0.1:${String(port)}`;
    await use({ asked, answer: (address, reply) => void replies.set(address, reply) });
    delete process.env['WAYMARK_TEST_STAND_IN'];
    server.closeAllConnections();
    server.close();
  },
  watched: async ({ standIn: _ }, use, testInfo) => {
    const hook = fileURLToPath(new URL('https-hook.cjs', import.meta.url));
    const { app, finish } = await openWaymark('spelling', testInfo, { extra: ['-r', hook] });
    await use(app);
    await finish();
  },
});

test.skip(process.platform === 'darwin', 'macOS has its own checker, and nothing to fetch');

const check = (page: Page) => page.getByRole('checkbox', { name: 'Check spelling as I write' });
const consent = (page: Page) => page.getByRole('dialog', { name: 'Fetch a dictionary?' });

async function agree(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await check(page).click();
  await consent(page).getByRole('button', { name: 'Fetch and check spelling' }).click();
  await expect(consent(page)).toBeHidden();
}

/** The lines of the system's menu on a word of the field for new points. */
async function menuOn(app: WaymarkApp, words: string): Promise<readonly string[]> {
  await app.electron.evaluate(({ Menu }) => {
    Object.assign(globalThis, { lines: [] });
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      Object.assign(globalThis, { lines: this.items.map(({ label, role }) => role ?? label), menu: this });
    };
  });
  const field = app.page.getByLabel('Add a point');
  await field.fill('');
  await field.pressSequentially(words);
  const read = () =>
    app.electron.evaluate(() => (globalThis as unknown as { readonly lines: readonly string[] }).lines);
  await expect
    .poll(async () => {
      await field.click({ button: 'right', position: { x: 8, y: 12 } });
      return (await read()).length;
    })
    .toBeGreaterThan(0);
  return read();
}

test('nothing is asked for before the person agrees, nor when they do not', async ({
  watched: app,
  standIn,
}) => {
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning the migration');
  await page.getByLabel('Add a point').pressSequentially('A helo to evrybody ');
  await page.getByRole('link', { name: 'Settings' }).click();
  await check(page).click();
  await expectAccessible(page, 'consent');
  await consent(page).getByRole('button', { name: 'Not now' }).click();
  await expect(check(page)).not.toBeChecked();
  await app.relaunch();
  await expect(app.page.getByRole('link', { name: 'Settings' })).toBeVisible();
  expect(standIn.asked).toEqual([]);
});

test('after consent one file is fetched, once, and words are checked, replaced and learnt', async ({
  watched: app,
  standIn,
}) => {
  const near = 'https://r3---near.gvt1.com/edgedl/chrome/dict/en-gb-10-1.bdic?here=1';
  standIn.answer(theOneAddress, { status: 302, location: near });
  standIn.answer(near, { status: 200, body: smallDictionary(['hello', 'agenda', 'cut']) });
  await begin(app.page, 'Maya', 'Sam');
  await agree(app.page);
  await expect(check(app.page)).toBeChecked();
  expect(standIn.asked).toEqual([theOneAddress, near]);

  await app.page.getByRole('link', { name: /^Sam/u }).click();
  await makeSession(app.page, 'Owning the migration');
  await expect
    .poll(() => menuOn(app, 'helo agenda'))
    .toEqual([
      'hello',
      '',
      'Add to my dictionary',
      '',
      'undo',
      'redo',
      '',
      'cut',
      'copy',
      'paste',
      '',
      'selectall',
    ]);
  await app.electron.evaluate(() => {
    (globalThis as unknown as { readonly menu: Electron.Menu }).menu.items[0]?.click();
  });
  await expect(app.page.getByLabel('Add a point')).toHaveValue('hello agenda');
  await addPoints(app.page, 'hello');

  await app.relaunch();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await expect(check(app.page)).toBeChecked();
  expect(standIn.asked).toHaveLength(2);
  await check(app.page).click();
  await expect(check(app.page)).not.toBeChecked();
});

const bad: readonly (readonly [name: string, reply: Reply, words: string])[] = [
  [
    'leads elsewhere',
    { status: 302, location: 'https://example.org/edgedl/chrome/dict/en-gb-10-1.bdic' },
    'could not be fetched',
  ],
  ['leads to another file', { status: 302, location: 'https://r3.gvt1.com/other' }, 'could not be fetched'],
  ['is not there', { status: 404 }, 'could not be fetched'],
  ['is no dictionary', { status: 200, body: Buffer.from('<html>sign in</html>') }, 'was not a dictionary'],
];
for (const [name, reply, words] of bad)
  test(`a dictionary that ${name} is not taken, and the person is told`, async ({
    watched: app,
    standIn,
  }) => {
    standIn.answer(theOneAddress, reply);
    await begin(app.page, 'Maya', 'Sam');
    await agree(app.page);
    await expect(app.page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect(check(app.page)).not.toBeChecked();
    expect(standIn.asked).toEqual([theOneAddress]);
  });

test('a text has the menu of the system without spelling too, and a selection can be copied', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam');
  await makeSession(app.page, 'Owning the migration');
  expect(await menuOn(app, 'helo')).toEqual(['undo', 'redo', '', 'cut', 'copy', 'paste', '', 'selectall']);
});
