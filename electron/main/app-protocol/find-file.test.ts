import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFile, resolveInside } from './find-file.ts';

describe('a path of an address', () => {
  const root = join('/srv', 'renderer');

  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/app-1a2b.js', join('assets', 'app-1a2b.js')],
    ['/assets/../index.html', 'index.html'],
    ['/a%20name.svg', 'a name.svg'],
    ['/..hidden/file', join('..hidden', 'file')],
    // Decoded once and no more: this is a file whose name has per cent signs in it.
    ['/%252e%252e/secret', join('%2e%2e', 'secret')],
  ])('%s is served from inside', (pathname, expected) => {
    expect(resolveInside(root, pathname)).toBe(join(root, expected));
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/..',
    '/%2e%2e',
    '/.',
    '//../renderer-of-another/file',
    '/..%2frenderer-of-another%2ffile',
    '/..%5cpackage.json',
    '/..\\package.json',
    '/index.html%00.png',
    '/%00',
    '/%',
    '/%c0%ae%c0%ae/package.json',
  ])('%s is refused', (pathname) => {
    expect(resolveInside(root, pathname)).toBeUndefined();
  });
});

describe('a file on the disk', () => {
  let folder = '';
  let root = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-find-file-'));
    root = join(folder, 'renderer');
    await mkdir(join(root, 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(root, 'index.html'), 'page');
    await symlink(join(folder, 'secret.txt'), join(root, 'link-out.txt'));
    await symlink(folder, join(root, 'folder-out'));
    await symlink(join(root, 'index.html'), join(root, 'link-inside.html'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is found when it lies inside, also by a link that stays inside', () => {
    expect(findFile(root, '/index.html')).toMatch(/index\.html$/);
    expect(findFile(root, '/link-inside.html')).toMatch(/index\.html$/);
  });

  it.each(['/link-out.txt', '/folder-out/secret.txt', '/assets', '/assets/', '/missing.js', '/index.html/x'])(
    '%s is not found',
    (pathname) => {
      expect(findFile(root, pathname)).toBeUndefined();
    },
  );
});
