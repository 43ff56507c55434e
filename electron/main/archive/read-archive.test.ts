import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from './read-archive.ts';

describe('reading an archive', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-read-archive-'));
    await writeFile(join(folder, 'ours.waymark'), new Uint8Array([1, 2, 3, 4]));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives its name and bytes', async () => {
    expect(await readArchive(join(folder, 'ours.waymark'), 4)).toEqual({
      kind: 'read',
      name: 'ours.waymark',
      bytes: new Uint8Array([1, 2, 3, 4]),
    });
  });

  it('fails on a file above the limit', async () => {
    expect(await readArchive(join(folder, 'ours.waymark'), 3)).toMatchObject({ reason: 'too-large' });
  });

  it('fails on a folder and on what is not there', async () => {
    expect(await readArchive(folder)).toMatchObject({ kind: 'failed', reason: 'unreadable' });
    expect(await readArchive(join(folder, 'missing'))).toMatchObject({
      kind: 'failed',
      reason: 'unreadable',
    });
  });

  it.skipIf(process.platform === 'win32')('does not open a device, which has no end', async () => {
    expect(await readArchive('/dev/zero')).toMatchObject({ kind: 'failed', reason: 'unreadable' });
  });
});
