import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test as base } from '../fixtures/test.ts';

/** A copy of the app with symbolic links in the folder that is served, as an unfortunate installation might have. */
const test = base.extend({
  appFolder: async ({ appFolder }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'waymark-linked-'));
    await cp(join(appFolder, 'out'), join(folder, 'out'), {
      recursive: true,
      dereference: true,
      // Beside the build lie locks, stamps and other builds.
      filter: (path) => !/^out[\\/](?:guards|gallery|\.)/u.test(relative(appFolder, path)),
    });
    await cp(join(appFolder, 'package.json'), join(folder, 'package.json'));
    await writeFile(join(folder, 'secret.txt'), 'secret');
    const served = join(folder, 'out', 'renderer');
    await symlink(join(folder, 'secret.txt'), join(served, 'link-out.txt'));
    await symlink(folder, join(served, 'folder-out'));
    await symlink(join(served, 'index.html'), join(served, 'link-inside.html'));
    await mkdir(join(folder, 'out', 'renderer-of-another'));
    await writeFile(join(folder, 'out', 'renderer-of-another', 'x.txt'), 'secret');
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
test.skip(process.platform === 'win32', 'a symbolic link needs rights of its own there');

/** Addresses that must not lead to a file outside the renderer's folder, however they are spelt. */
const refused: readonly string[] = [
  'app://waymark/../package.json',
  'app://waymark/../../package.json',
  'app://waymark/%2e%2e/%2e%2e/package.json',
  'app://waymark/%2E%2E/%2E%2E/package.json',
  'app://waymark/.%2e/package.json',
  'app://waymark/..%2fpackage.json',
  'app://waymark/..%2f..%2fpackage.json',
  'app://waymark/..%2F..%2Fsecret.txt',
  'app://waymark/%2e%2e%2f%2e%2e%2fpackage.json',
  'app://waymark/assets/..%2f..%2f..%2fsecret.txt',
  'app://waymark/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fsecret.txt',
  'app://waymark/....//....//secret.txt',
  'app://waymark/..;/secret.txt',
  'app://waymark/..%252f..%252fpackage.json',
  'app://waymark/%252e%252e%252fpackage.json',
  'app://waymark/%25252e%25252e/package.json',
  'app://waymark/..%5c..%5cpackage.json',
  'app://waymark/..%255c..%255cpackage.json',
  'app://waymark/..\\..\\package.json',
  'app://waymark/assets\\..\\index.html%5c',
  'app://waymark/..%2fmain%2findex.js',
  'app://waymark/..%2fpreload%2findex.cjs',
  'app://waymark/..%2frenderer-of-another%2fx.txt',
  'app://waymark/%2fetc%2fpasswd',
  'app://waymark//etc/passwd',
  'app://waymark/file:///etc/passwd',
  'app://waymark/~root',
  'app://waymark/C:/Windows/win.ini',
  'app://waymark/%5c%5cserver%5cshare',
  'app://waymark/index.html%00',
  'app://waymark/index.html%00.png',
  'app://waymark/%00',
  'app://waymark/index.html/',
  'app://waymark/index.html%2f',
  'app://waymark/index.html::$DATA',
  'app://waymark/index.html%20',
  'app://waymark/index.html.',
  'app://waymark/INDEX.HTML',
  'app://waymark/%',
  'app://waymark/%zz',
  'app://waymark/%c0%ae%c0%ae/package.json',
  'app://waymark/%ef%bc%8e%ef%bc%8e/package.json',
  'app://waymark/%u002e%u002e/package.json',
  'app://waymark/assets',
  'app://waymark/assets/',
  'app://waymark/missing.js',
  'app://waymark/link-out.txt',
  'app://waymark/folder-out/secret.txt',
  'app://waymark/folder-out/out/renderer/index.html%2f..%2f..%2f..%2fsecret.txt',
  'app://waymark/folder-out',
  'app://elsewhere/index.html',
  'app://waymark.example/index.html',
  'app://waymark./index.html',
  'app://.waymark/index.html',
  'app://127.0.0.1/index.html',
  'app://localhost/index.html',
  'app://[::1]/index.html',
  'app://index.html',
  `app://waymark/${'a/'.repeat(5_000)}x`,
  `app://waymark/${'..%2f'.repeat(500)}etc/passwd`,
];

test('app:// serves the renderer and nothing else', async ({ app }) => {
  const ask = (addresses: readonly string[]) =>
    app.electron.evaluate(
      ({ session }, all) =>
        Promise.all(
          all.map((to) =>
            session.defaultSession.fetch(to).then(
              async (answer) => ({ status: answer.status, text: await answer.text() }),
              // Chromium itself refuses to ask for it.
              () => ({ status: 0, text: '' }),
            ),
          ),
        ),
      addresses,
    );

  const [home, root, dot, inside] = await ask([
    'app://waymark/index.html',
    'app://waymark/',
    // The root itself for the URL parser.
    'app://waymark/.',
    'app://waymark/link-inside.html',
  ]);
  expect(home?.status).toBe(200);
  expect(home?.text).toContain('<html');
  expect([root?.text, dot?.text, inside?.text]).toEqual([home?.text, home?.text, home?.text]);

  const answers = await ask(refused);
  for (const [index, address] of refused.entries()) {
    const label = address.slice(0, 80);
    expect.soft(answers[index]?.text, `${label}: nothing comes`).toBe('');
    expect.soft([0, 400, 403, 404], `${label}: status`).toContain(answers[index]?.status);
  }
});

const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'X'] as const;

test('the page may only read at its own address', async ({ app }) => {
  const answers = await app.page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (method) => {
          const answer = await fetch('app://waymark/index.html', { method });
          return { method, status: answer.status, length: (await answer.text()).length };
        }),
      ),
    methods,
  );
  for (const { method, status, length } of answers) {
    expect.soft(status, `${method}: status`).toBe(405);
    expect.soft(length, `${method}: length`).toBe(0);
  }
  const read = await app.page.evaluate(async () => {
    const head = await fetch('app://waymark/index.html', { method: 'HEAD' });
    const range = await fetch('app://waymark/index.html', { headers: { Range: 'bytes=-999999999' } });
    const odd = await fetch('app://waymark/index.html', { headers: { Range: 'bytes=9999999-1,x=../..' } });
    return [head.status, (await head.text()).length, range.status, odd.status];
  });
  expect(read).toEqual([200, 0, 200, 200]);
});
