import { expect, test } from '../fixtures/test.ts';
import { recordOpenedLinks } from './opened-links.ts';

const allowed: readonly (readonly [link: string, opened: string])[] = [
  ['https://example.org', 'https://example.org/'],
  ['HTTP://Example.org/Path?a=b#c', 'http://example.org/Path?a=b#c'],
  ['mailto:maya@example.org?subject=Thursday', 'mailto:maya@example.org?subject=Thursday'],
];

const forbidden: readonly string[] = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,hello',
  'app://waymark/index.html',
  'smb://server/share',
  'vscode://file/x',
  'https://user@example.org',
  'https://user:password@example.org',
  'https://example.org/\r\nx',
  'java\tscript:alert(1)',
  ' https://example.org',
  'example.org',
  '',
];

test('only web and mail links leave the app', async ({ app }) => {
  const opened = await recordOpenedLinks(app.electron);
  for (const [link] of allowed) {
    expect.soft(await app.page.evaluate((to) => window.waymark.openLink(to), link), link).toBe(true);
  }
  for (const link of forbidden) {
    expect.soft(await app.page.evaluate((to) => window.waymark.openLink(to), link), link).toBe(false);
  }
  expect(await opened()).toEqual(allowed.map(([, link]) => link));
});

test('a link that the system cannot open is told as not opened', async ({ app }) => {
  await app.electron.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.reject(new Error('no browser'));
  });
  expect(await app.page.evaluate(() => window.waymark.openLink('https://example.org'))).toBe(false);
});
