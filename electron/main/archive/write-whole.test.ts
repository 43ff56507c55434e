import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureReason, writeWhole } from './write-whole.ts';

describe('writing a file whole', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-write-whole-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes a new file, for its owner only', async () => {
    const path = join(folder, 'ours.waymark');
    await writeWhole(path, new Uint8Array([1, 2, 3]));
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(['ours.waymark']);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('replaces an older file', async () => {
    const path = join(folder, 'ours.waymark');
    await writeFile(path, 'older and longer');
    await writeWhole(path, new Uint8Array([7]));
    expect([...(await readFile(path))]).toEqual([7]);
  });

  it('leaves nothing behind where it cannot be put in place', async () => {
    const path = join(folder, 'a-folder');
    await mkdir(join(path, 'full'), { recursive: true });
    await expect(writeWhole(path, new Uint8Array([1]))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a-folder']);
  });

  it('fails where the folder is not there', async () => {
    await expect(writeWhole(join(folder, 'missing', 'x'), new Uint8Array([1]))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('a failed write', () => {
  it.each([
    ['ENOSPC', 'no-space'],
    ['EDQUOT', 'no-space'],
    ['EACCES', 'not-permitted'],
    ['EPERM', 'not-permitted'],
    ['EROFS', 'not-permitted'],
    ['EIO', 'other'],
    ['unknown', 'other'],
  ])('with %s is told as %s', (code, reason) => {
    expect(failureReason(code)).toBe(reason);
  });
});
