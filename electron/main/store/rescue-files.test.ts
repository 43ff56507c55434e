import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRescueFiles } from './rescue-files.ts';

describe('what the store refused', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-rescue-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const change = (name: string, byte: number) => ({ name, update: new Uint8Array([byte, 0, 255]) });

  it('[PE9] is there at the next start, and gone when it is put back', async () => {
    await createRescueFiles(folder, 1).keep([change('a', 1), change('b', 2)]);
    const next = createRescueFiles(folder, 2);
    expect(await next.kept()).toEqual([change('a', 1), change('b', 2)]);
    await next.putBackDone();
    expect(await createRescueFiles(folder, 3).kept()).toEqual([]);
  });

  it('[PE9] of this start is not what an earlier one left, and neither replaces the other', async () => {
    await createRescueFiles(folder, 1).keep([change('a', 1)]);
    const now = createRescueFiles(folder, 2);
    expect(await now.kept()).toEqual([change('a', 1)]);
    await now.keep([change('b', 2)]);
    await now.putBackDone();
    expect(await createRescueFiles(folder, 3).kept()).toEqual([change('b', 2)]);
    await now.keep([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('[PE9] is there for the page that comes after a crash too, and is not replaced by what that one keeps', async () => {
    const files = createRescueFiles(folder, 1);
    await files.kept();
    await files.keep([change('a', 1)]);
    expect(await files.kept()).toEqual([change('a', 1)]);
    await files.keep([change('b', 2)]);
    expect(await createRescueFiles(folder, 2).kept()).toEqual([change('a', 1), change('b', 2)]);
  });

  it('[PE9] stays where it is when it cannot be read', async () => {
    await writeFile(join(folder, '1.rescue'), 'half a fi');
    const files = createRescueFiles(folder, 2);
    expect(await files.kept()).toEqual([]);
    await files.putBackDone();
    expect(await readdir(folder)).toEqual(['1.rescue']);
  });

  it('says so when it cannot be kept', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await createRescueFiles(join(folder, 'file'), 1).keep([change('a', 1)])).toBe(false);
  });
});
