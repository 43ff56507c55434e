import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { archive } from './package.ts';
import { expect, test } from './test.ts';

/** Paths in the archive, without folders, with `/` on every system. */
const files = listPackage(archive, { isPack: false })
  .map((path) => path.replaceAll('\\', '/').slice(1))
  .filter((path) => !('files' in statFile(archive, path)));

test('the archive holds the built app, its description, and nothing else', () => {
  expect(files).toContain('out/main/index.js');
  expect(files).toContain('out/preload/index.cjs');
  expect(files).toContain('out/renderer/index.html');
  const rooms = new Set(files.map((path) => path.split('/').slice(0, 2).join('/')));
  expect(rooms).toEqual(new Set(['out/main', 'out/preload', 'out/renderer', 'package.json']));
  const kinds = new Set(files.map((path) => path.split('.').at(-1)));
  expect(kinds).toEqual(new Set(['cjs', 'css', 'html', 'js', 'json', 'md', 'svg', 'woff2']));
});

test('nothing else is beside the archive that could be an app', () => {
  const beside = readdirSync(dirname(archive)).filter((name) => /asar$|^app/u.test(name));
  expect(beside).toEqual(['app.asar']);
});

test('no file in it tells of tests or of the machine that made it', () => {
  const telling =
    /sourceMappingURL=|from ['"]vitest|@playwright\/test|fake-indexeddb|file:\/\/\/|(?:^|[\s"'`(])(?:\/home\/|\/Users\/|\/root\/|[A-Z]:\\Users\\)/mu;
  const found = files
    .filter((path) => /\.(?:cjs|css|html|js|json|svg)$/u.test(path))
    .flatMap((path) => telling.exec(extractFile(archive, path).toString())?.[0] ?? []);
  expect(found).toEqual([]);
});

test('the description names no tools', () => {
  const description = JSON.parse(extractFile(archive, 'package.json').toString()) as Record<string, unknown>;
  expect(description).toMatchObject({ name: 'waymark', productName: 'Waymark', main: './out/main/index.js' });
  expect(Object.keys(description)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/dependencies|scripts/iu)]),
  );
});

test('every file agrees with the hash that the archive gives it', () => {
  for (const path of files) {
    const stat = statFile(archive, path) as { readonly integrity?: { readonly hash: string } };
    const hash = createHash('sha256').update(extractFile(archive, path)).digest('hex');
    expect(stat.integrity?.hash, path).toBe(hash);
  }
});
