import { expect, test } from '../fixtures/test.ts';

/** Addresses that must not lead to a file outside the renderer's folder, however they are spelt. */
const refused: readonly string[] = [
  'app://waymark/../package.json',
  'app://waymark/../../package.json',
  'app://waymark/%2e%2e/%2e%2e/package.json',
  'app://waymark/..%2fpackage.json',
  'app://waymark/..%2f..%2fpackage.json',
  'app://waymark/%2e%2e%2f%2e%2e%2fpackage.json',
  'app://waymark/..%252f..%252fpackage.json',
  'app://waymark/..%5c..%5cpackage.json',
  'app://waymark/..\\..\\package.json',
  'app://waymark/..%2fmain%2findex.js',
  'app://waymark/..%2fpreload%2findex.cjs',
  'app://waymark/%2fetc%2fpasswd',
  'app://waymark//etc/passwd',
  'app://waymark/file:///etc/passwd',
  'app://waymark/index.html%00',
  'app://waymark/index.html%00.png',
  'app://waymark/index.html/',
  'app://waymark/%',
  'app://waymark/%c0%ae%c0%ae/package.json',
  'app://waymark/assets',
  'app://waymark/assets/',
  'app://waymark/.',
  'app://waymark/missing.js',
  'app://elsewhere/index.html',
  'app://waymark.example/index.html',
  'app://user@waymark/index.html',
];

test('app:// serves the renderer and nothing else', async ({ app }) => {
  const ask = (address: string): Promise<{ readonly status: number; readonly text: string }> =>
    app.electron.evaluate(async ({ session }, to) => {
      try {
        const answer = await session.defaultSession.fetch(to);
        return { status: answer.status, text: await answer.text() };
      } catch {
        // Chromium itself refuses to ask for it.
        return { status: 0, text: '' };
      }
    }, address);

  const home = await ask('app://waymark/index.html');
  expect(home.status).toBe(200);
  expect(home.text).toContain('<html');
  for (const address of refused) {
    const { status, text } = await ask(address);
    // "." is the root itself for the URL parser: the start page, as for "/".
    const expected = address === 'app://waymark/.' ? home.text : '';
    expect.soft(text, address).toBe(expected);
    if (expected === '') expect.soft([0, 400, 403, 404], address).toContain(status);
  }
});

test('the page may not write to its own address', async ({ app }) => {
  const status = await app.page.evaluate(
    async () => (await fetch('app://waymark/index.html', { method: 'POST', body: 'x' })).status,
  );
  expect(status).toBe(405);
});
