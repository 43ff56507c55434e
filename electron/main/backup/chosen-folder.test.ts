import { chmod, mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBackupFolder } from './backup-folder.ts';
import { createChosenFolder } from './chosen-folder.ts';

const isRoot = process.getuid?.() === 0;

describe('the folder that backups go to', () => {
  let place: string;
  let dataFolder: string;
  let usual: string;
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'waymark-chosen-'));
    dataFolder = join(place, 'data');
    usual = join(place, 'Documents', 'Waymark backups');
    await mkdir(dataFolder);
  });
  afterEach(() => rm(place, { recursive: true, force: true }));
  const open = () => createChosenFolder({ dataFolder, usual });
  const write = async (folder: ReturnType<typeof open>) =>
    createBackupFolder(join(await folder.path(), 'set'), () => 1, folder.prepare).writeObject(
      'a'.repeat(64),
      new Uint8Array([1]),
    );

  it('is the usual one, which is made with the first backup', async () => {
    const folder = open();
    expect(await folder.state()).toEqual({ path: usual, state: 'here' });
    await expect(readdir(usual)).rejects.toThrow('ENOENT');
    expect(await write(folder)).toBeUndefined();
    expect(await readdir(usual)).toEqual(['set']);
  });

  it('is the one that was chosen, also at the next start', async () => {
    const stick = join(place, 'stick');
    await mkdir(stick);
    expect(await open().choose(stick)).toBeUndefined();
    expect(await open().state()).toEqual({ path: stick, state: 'here' });
    // What was tried out is gone.
    expect(await readdir(stick)).toEqual([]);
  });

  it('[BK8] is missing when the chosen one is gone, and is not made anew', async () => {
    const stick = join(place, 'stick');
    await mkdir(stick);
    const folder = open();
    await folder.choose(stick);
    await rename(stick, join(place, 'pulled'));
    expect(await folder.state()).toEqual({ path: stick, state: 'missing' });
    expect(await write(folder)).toBe('missing');
    await expect(readdir(stick)).rejects.toThrow('ENOENT');
  });

  it('is none inside the folder with the documents, by whatever way', async () => {
    const inside = join(dataFolder, 'inside');
    await mkdir(inside);
    await symlink(inside, join(place, 'link'));
    for (const wanted of [dataFolder, inside, join(place, 'link')])
      expect(await open().choose(wanted)).toBe('inside');
    await mkdir(`${dataFolder}-beside`);
    expect(await open().choose(`${dataFolder}-beside`)).toBeUndefined();
    expect(await open().choose(place)).toBeUndefined();
  });

  it('is none that is not there', async () => {
    expect(await open().choose(join(place, 'nowhere'))).toBe('missing');
    expect(await open().path()).toBe(usual);
  });

  it.skipIf(isRoot || process.platform === 'win32')('is none that may not be written to', async () => {
    const readOnly = join(place, 'read-only');
    await mkdir(readOnly, { mode: 0o500 });
    expect(await open().choose(readOnly)).toBe('not-permitted');
    await chmod(readOnly, 0o700);
  });
});
