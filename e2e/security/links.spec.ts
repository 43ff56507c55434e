import { expect, test } from '../fixtures/test.ts';
import { recordOpenedLinks } from './opened-links.ts';

const long = 'a'.repeat(2048);

/** What may leave the app, and how it arrives at the system. */
const allowed: readonly (readonly [link: string, opened: string])[] = [
  ['https://example.org', 'https://example.org/'],
  ['HTTP://Example.org/Path?a=b#c', 'http://example.org/Path?a=b#c'],
  ['hTTps://example.org/%20%00', 'https://example.org/%20%00'],
  ['https://例え.jp/道', 'https://xn--r8jz45g.jp/%E9%81%93'],
  ['https://еxample.org/', 'https://xn--xample-2of.org/'],
  ['https://[::1]:8443/', 'https://[::1]:8443/'],
  ['https:\\\\example.org\\a', 'https://example.org/a'],
  ['https:example.org', 'https://example.org/'],
  ['https://example.org/a@b', 'https://example.org/a@b'],
  ['mailto:maya@example.org?subject=Thursday', 'mailto:maya@example.org?subject=Thursday'],
];

const forbidden: readonly string[] = [
  '',
  ' ',
  'example.org',
  '//example.org',
  '/etc/passwd',
  'C:\\Windows\\System32\\calc.exe',
  '\\\\server\\share\\x.exe',
  'file:///etc/passwd',
  'FILE:///etc/passwd',
  'fIlE:/etc/passwd',
  'file://server/share',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,hello',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'about:blank',
  'app://waymark/index.html',
  'waymark://join/x',
  'chrome://settings',
  'view-source:https://example.org',
  'smb://server/share',
  'ftp://example.org/',
  'sftp://example.org/',
  'ssh://host',
  'telnet://host',
  'tel:+441234',
  'sms:+441234',
  'intent://x#Intent;scheme=http;end',
  'search-ms:query=x&crumb=location:\\\\server\\share',
  'search:query=x',
  'ms-msdt:/id PCWDiagnostic',
  'ms-settings:privacy',
  'ms-word:ofe|u|http://example.org/x.docx',
  'ms-officecmd:%7B%7D',
  'shell:startup',
  'steam://run/1',
  'vscode://file/x',
  'zoommtg://zoom.us/join',
  'x-apple.systempreferences:',
  'ldap://example.org/x',
  'jar:https://example.org!/',
  'https:',
  'https://',
  'http:///',
  'mailto:',
  'https://user@example.org',
  'https://user:password@example.org',
  'https://:password@example.org',
  'https://example.org:pass@evil.example',
  'https://example.org%2F@evil.example',
  'https://exa mple.org',
  'https://example.org:99999/',
  'https://example.org\u0000.evil.example/',
  'https://example.org/\r\nx',
  'https://example.org/\u007f',
  'https://example.org/\u0085',
  'java\tscript:alert(1)',
  'ht\ntps://example.org',
  ' https://example.org',
  '\thttps://example.org',
  '\nhttps://example.org',
  '\u0001https://example.org',
  '\u00a0https://example.org',
  'https://example.org ',
  'https://example.org\n',
  // As typed within the limit, as the parser spells it far beyond.
  `https://example.org/${'道'.repeat(500)}`,
  `https://example.org/${long.slice(0, 2029)}`,
];

test('only web and mail links leave the app', async ({ app }) => {
  const opened = await recordOpenedLinks(app.electron);
  const ask = (links: readonly string[]): Promise<readonly string[]> =>
    app.page.evaluate(
      (all) => Promise.all(all.map((link) => window.waymark.openLink(link).then(String, () => 'refused'))),
      links,
    );
  const answers = await ask(allowed.map(([link]) => link));
  for (const [index, [link]] of allowed.entries()) expect.soft(answers[index], link).toBe('true');
  expect(await opened()).toEqual(allowed.map(([, arrived]) => arrived));

  const refusals = await ask(forbidden);
  // Longer than the contract lets through is not even a message.
  const expected = (link: string): string => (link.length > 2048 ? 'refused' : 'false');
  for (const [index, link] of forbidden.entries()) {
    expect.soft(refusals[index], JSON.stringify(link.slice(0, 60))).toBe(expected(link));
  }
  expect(await opened()).toHaveLength(allowed.length);
});

test('a link in what somebody else wrote leads nowhere but through the same list', async ({ app }) => {
  app.expectProblem(/(?:)/u);
  const opened = await recordOpenedLinks(app.electron);
  const home = app.page.url();
  // As in a document from elsewhere: a link without our editor’s hand in it.
  await app.page.evaluate(
    (links) => {
      for (const target of ['_blank', '_new', 'any']) {
        for (const address of links) {
          const link = document.createElement('a');
          link.href = address;
          link.target = target;
          document.body.append(link);
          link.click();
          link.remove();
        }
      }
    },
    // What the parser cannot read as an address is one of our own page's to the browser.
    forbidden.filter((link) => /^[a-z]+:/iu.test(link) && link.length < 2048),
  );
  await expect
    .poll(async () => {
      await app.page.evaluate(() => window.waymark.openLink('https://example.org/last'));
      return (await opened()).at(-1);
    })
    .toBe('https://example.org/last');
  // The parser drops what stands around and within a link; what it makes of it is what is judged.
  const leaked = (await opened()).filter((link) => !/^(?:https?:\/\/[^@/]+\/|mailto:)/u.test(link));
  expect(leaked, 'handed to the system').toEqual([]);
  expect(app.page.url()).toBe(home);
  expect(app.electron.windows()).toHaveLength(1);
});

test('a link that the system cannot open is told as not opened', async ({ app }) => {
  await app.electron.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.reject(new Error('no browser'));
  });
  expect(await app.page.evaluate(() => window.waymark.openLink('https://example.org'))).toBe(false);
});
