import { setTimeout as pause } from 'node:timers/promises';
import { expect, observationMs, test } from './outside.ts';
import { watchMain } from './watch-main.ts';

/** What a new window may be asked for, and what of it leaves the app as a link. */
const asked: readonly (readonly [address: string, features: string, leaves: string | undefined])[] = [
  ['https://example.org/plain', '', 'https://example.org/plain'],
  ['https://example.org/popup', 'popup,width=100,height=100', 'https://example.org/popup'],
  ['https://example.org/noopener', 'noopener', 'https://example.org/noopener'],
  ['https://example.org/noreferrer', 'noreferrer', 'https://example.org/noreferrer'],
  ['https://example.org/node', 'nodeIntegration=yes,contextIsolation=no', 'https://example.org/node'],
  ['https://example.org/preload', 'preload=/etc/passwd,show=no', 'https://example.org/preload'],
  ['mailto:maya@example.org', '', 'mailto:maya@example.org'],
  ['', '', undefined],
  ['about:blank', '', undefined],
  ['about:srcdoc', '', undefined],
  ['app://waymark/index.html', '', undefined],
  ['app://elsewhere/index.html', '', undefined],
  ['file:///etc/passwd', '', undefined],
  ['data:text/html,hello', '', undefined],
  ['javascript:void 0', '', undefined],
  ['blob:app://waymark/00000000-0000-0000-0000-000000000000', '', undefined],
  ['chrome://version', '', undefined],
  ['devtools://devtools/bundled/inspector.html', '', undefined],
  ['view-source:https://example.org/', '', undefined],
  ['ftp://example.org/', '', undefined],
  ['ssh://example.org', '', undefined],
  ['smb://server/share', '', undefined],
  ['search-ms:query=x', '', undefined],
  ['ms-settings:privacy', '', undefined],
  ['waymark://join/x', '', undefined],
  ['https://user:word@example.org/', '', undefined],
];

test('a new window never opens; the links that may open leave the app', async ({ app }) => {
  app.expectProblem(/(?:)/u);
  const read = await watchMain(app.electron);
  for (const [address, features] of asked) {
    const refused = await app.page
      .evaluate(([to, how]) => window.open(to, '_blank', how) === null, [address, features] as const)
      .catch(() => true);
    expect.soft(refused, `${address} ${features}: no window`).toBe(true);
  }
  // The way by which pages write into a window of their own.
  const written = await app.page.evaluate(() => {
    const opened = window.open('about:blank');
    opened?.document.write('<script>opener.location = "https://example.org"</script>');
    return opened !== null;
  });
  expect(written, 'a window to write into').toBe(false);
  await pause(observationMs / 4);
  const { opened, born } = await read();
  expect(opened).toEqual(asked.flatMap(([, , leaves]) => leaves ?? []));
  expect(born, 'windows').toBe(0);
  expect(app.electron.windows()).toHaveLength(1);
});

/** How a person's click on a link asks for a new window. */
const clicks: Readonly<
  Record<
    string,
    { readonly button?: 'left' | 'middle'; readonly modifiers?: ('Shift' | 'Control' | 'Meta')[] }
  >
> = {
  'a plain click on a link to a new window': {},
  'a middle click': { button: 'middle' },
  'a click with Shift': { modifiers: ['Shift'] },
  'a click with Control': { modifiers: ['Control'] },
  'a click with Shift and Control': { modifiers: ['Shift', 'Control'] },
};

const linksClicked: readonly (readonly [address: string, leaves: boolean])[] = [
  ['https://example.org/clicked', true],
  ['file:///etc/passwd', false],
  ['javascript:void 0', false],
  ['app://waymark/index.html', false],
  ['smb://server/share', false],
];

test('a click that wants a new window opens none; the links that may open leave the app', async ({ app }) => {
  app.expectProblem(/(?:)/u);
  const read = await watchMain(app.electron);
  const home = app.page.url();
  const expected: string[] = [];
  for (const [index, [, how]] of Object.entries(clicks).entries()) {
    for (const [address, leaves] of linksClicked) {
      const own = address.startsWith('https') ? `${address}-${index}` : address;
      if (leaves) expected.push(own);
      await app.page.evaluate((to) => {
        document.querySelector('#clicked')?.remove();
        const link = document.createElement('a');
        link.id = 'clicked';
        link.href = to;
        link.target = '_blank';
        link.textContent = 'go';
        link.style.cssText =
          'position:fixed;inset:0 auto auto 0;z-index:2147483647;background:white;font-size:40px';
        document.body.append(link);
      }, own);
      await app.page.locator('#clicked').click({ force: true, ...how });
    }
  }
  await pause(observationMs / 4);
  const { opened, born } = await read();
  expect(opened).toEqual(expected);
  expect(born, 'windows').toBe(0);
  expect(app.page.url()).toBe(home);
});
