import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from './check-folder.ts';
import { readProfile, writeProfile } from './profile-file.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-start-'));
});
afterEach(() => {
  chmodSync(parent, 0o700);
  rmSync(parent, { recursive: true, force: true });
});

describe('a data folder', () => {
  test('is made where there is none, with those above it', () => {
    const folder = join(parent, 'a', 'b');
    expect(checkFolder(folder)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('with a file in its place is no folder', () => {
    const file = join(parent, 'file');
    writeFileSync(file, 'mine');
    expect(checkFolder(file)).toEqual({ kind: 'folder', trouble: 'not-a-folder', folder: file });
    const below = join(file, 'below');
    expect(checkFolder(below)).toEqual({ kind: 'folder', trouble: 'not-a-folder', folder: below });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'that may not be written to is said to be so',
    () => {
      chmodSync(parent, 0o500);
      expect(checkFolder(parent)).toEqual({ kind: 'folder', trouble: 'not-permitted', folder: parent });
      const below = join(parent, 'below');
      expect(checkFolder(below)).toEqual({ kind: 'folder', trouble: 'not-permitted', folder: below });
    },
  );

  test('whose profile is a folder cannot be worked in', () => {
    mkdirSync(join(parent, 'profile.json'));
    expect(checkFolder(parent)).toEqual({ kind: 'folder', trouble: 'other', folder: parent });
  });

  test('of this app, or of one before it had a profile, is worked in', async () => {
    writeFileSync(join(parent, 'settings.json'), '{}');
    expect(checkFolder(parent)).toBeUndefined();
    await writeProfile(parent, '1.2.3');
    expect(readProfile(parent)).toEqual({ format: 1, app: '1.2.3' });
    expect(checkFolder(parent)).toBeUndefined();
    await writeProfile(parent, '1.2.4');
    expect(readProfile(parent)).toEqual({ format: 1, app: '1.2.4' });
    expect(readdirSync(parent).sort()).toEqual(['profile.json', 'settings.json']);
  });

  test('of a newer app is left as it is', () => {
    const profile = '{"format": 2, "app": "9.0.0", "more": true}';
    writeFileSync(join(parent, 'profile.json'), profile);
    expect(checkFolder(parent)).toEqual({ kind: 'newer', madeBy: '9.0.0', folder: parent });
    writeFileSync(join(parent, 'profile.json'), '{"format": 1.5}');
    expect(checkFolder(parent)).toEqual({ kind: 'newer', folder: parent });
    expect(readdirSync(parent)).toEqual(['profile.json']);
  });

  test.each(['', '{', 'null', '[]', '{"format":"2"}'])(
    'with a damaged profile is worked in: %j',
    (content) => {
      writeFileSync(join(parent, 'profile.json'), content);
      expect(checkFolder(parent)).toBeUndefined();
    },
  );
});
