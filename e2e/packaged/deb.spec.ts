import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deb } from './package.ts';
import { expect, test } from './test.ts';

const run = promisify(execFile);
const dpkg = async (...args: readonly string[]): Promise<string> =>
  (await run('dpkg-deb', args, { maxBuffer: 2 ** 24 })).stdout;

/** The file, in tests that are skipped where there is none. */
const file = deb ?? '';
test.skip(deb === undefined, 'Only Linux with dpkg makes a Debian package');

test('the package describes itself and names what it needs', async () => {
  const field = async (name: string): Promise<string> => (await dpkg('--field', file, name)).trim();
  expect(await field('Package')).toBe('waymark');
  expect(await field('Version')).toMatch(/^\d+\.\d+\.\d+(?:~[\w~]+)?$/u);
  expect(await field('Maintainer')).toMatch(/^.+ <\S+@\S+>$/u);
  expect(Number(await field('Installed-Size'))).toBeGreaterThan(100_000);
  const needs = await field('Depends');
  for (const library of ['libc6', 'libgtk-3-0', 'libnss3', 'libgbm1', 'xdg-utils'])
    expect(needs).toContain(library);
});

test('everything in it belongs to root, and nothing runs with root’s rights as it comes', async () => {
  const lines = (await dpkg('--contents', file)).trimEnd().split('\n');
  expect(lines.filter((line) => !/^\S+ root\/root /u.test(line))).toEqual([]);
  expect(
    lines.filter((line) => /^...[sS]|^......[sS]|^........w/u.test(line) && !line.startsWith('l')),
  ).toEqual([]);
  const places = lines
    .map((line) => line.split(' ./')[1]?.split(' -> ')[0] ?? '')
    .filter((path) => !path.endsWith('/'));
  const outside = places.filter((path) => !/^(?:opt\/Waymark|usr\/(?:bin|share))\//u.test(path));
  expect(outside.filter((path) => path !== '')).toEqual([]);
});

test('its scripts are scripts', async ({ folder }) => {
  await dpkg('--control', file, join(folder, 'control'));
  for (const name of ['postinst', 'prerm']) {
    const script = join(folder, 'control', name);
    expect(statSync(script).mode & 0o111).toBe(0o111);
    await run('sh', ['-n', script]);
    // Asked for something else than what they are for, they do nothing.
    await run('sh', [script, 'abort-upgrade']);
  }
});

test('unpacked, it starts, and the desktop learns its name, its files and its addresses', async ({
  open,
  folder,
}) => {
  const root = join(folder, 'root');
  await dpkg('--extract', file, root);
  expect(readlinkSync(join(root, 'usr/bin/waymark'))).toBe('/opt/Waymark/waymark');
  const { page } = await open({ executable: join(root, 'opt/Waymark/waymark') });
  await expect(page.getByLabel('Your name')).toBeVisible();

  const entry = readFileSync(join(root, 'usr/share/applications/waymark.desktop'), 'utf8');
  const values = new Map(
    entry
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  expect(entry.startsWith('[Desktop Entry]\n')).toBe(true);
  expect(Object.fromEntries(values)).toMatchObject({
    Type: 'Application',
    Name: 'Waymark',
    Exec: 'waymark %U',
    Icon: 'waymark',
    StartupWMClass: 'waymark',
    MimeType: 'application/x-waymark;x-scheme-handler/waymark;',
  });
  for (const size of [16, 24, 32, 48, 64, 128, 256]) {
    const icons = join(root, `usr/share/icons/hicolor/${size}x${size}`);
    expect(existsSync(join(icons, 'apps/waymark.png'))).toBe(true);
    expect(existsSync(join(icons, 'mimetypes/application-x-waymark.png'))).toBe(true);
  }

  const mime = readFileSync(join(root, 'usr/share/mime/packages/waymark.xml'), 'utf8');
  const found = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'text/xml');
    return {
      error: parsed.querySelector('parsererror')?.textContent,
      type: parsed.querySelector('mime-type')?.getAttribute('type'),
      pattern: parsed.querySelector('glob')?.getAttribute('pattern'),
    };
  }, mime);
  expect(found).toEqual({ error: undefined, type: 'application/x-waymark', pattern: '*.waymark' });
});

test('the system’s own tool takes over the file type', async ({ folder }) => {
  test.skip(!existsSync('/usr/bin/update-mime-database'), 'shared-mime-info is not installed here');
  const root = join(folder, 'root');
  await dpkg('--extract', file, root);
  const database = join(root, 'usr/share/mime');
  mkdirSync(database, { recursive: true });
  await run('update-mime-database', [database]);
  expect(readFileSync(join(database, 'globs2'), 'utf8')).toContain(':application/x-waymark:*.waymark');
});
