import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManifestFile } from './manifest-file.ts';

describe('the manifest', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-manifest-'));
    path = join(folder, 'manifest.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const entry = (name: string, byte: number) => ({ name, at: byte, stateVector: new Uint8Array([byte]) });

  it('[PE8] says the last that was recorded, also after a start', async () => {
    const manifest = createManifestFile(path);
    await manifest.record([entry('a', 1), entry('b', 2)]);
    await manifest.record([entry('a', 3)]);
    await manifest.forget(['b']);
    const again = createManifestFile(path);
    expect(await again.find('a')).toEqual(entry('a', 3));
    expect(await again.find('b')).toBeNull();
    expect((await again.list()).map(({ name }) => name)).toEqual(['a']);
  });

  it('[PE8] passes over what cannot be read, and goes on after half a line', async () => {
    await createManifestFile(path).record([entry('a', 1), entry('b', 2)]);
    await appendFile(path, '{"name":"b","at":9,"vec');
    const manifest = createManifestFile(path);
    await manifest.record([entry('c', 3)]);
    const again = createManifestFile(path);
    expect((await again.list()).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(await again.find('b')).toEqual(entry('b', 2));
  });

  it('[PE8] says of one document what it says of all', async () => {
    const manifest = createManifestFile(path);
    await manifest.record([entry('a', 1), entry('b', 2), entry('quote"d', 3), entry('d', 4)]);
    await manifest.forget(['b', 'd']);
    await manifest.record([entry('a', 5), entry('d', 6)]);
    // Half a line, and one with another behind it.
    await appendFile(path, '{"name":"a","at":9,"vec\n{"na{"name":"a","at":9,"vector":""}\n{"gone":"quote');
    const whole = createManifestFile(path);
    await whole.list();
    for (const name of ['a', 'b', 'quote"d', 'd', 'quote', 'e'])
      expect([name, await createManifestFile(path).find(name)]).toEqual([name, await whole.find(name)]);
    expect(await whole.find('a')).toEqual(entry('a', 5));
    expect(await whole.find('quote"d')).toEqual(entry('quote"d', 3));
  });

  it('[PE8] never says something else of a document when a bit of it has turned', async () => {
    const right = [entry('a', 1), entry('b', 2)];
    await createManifestFile(path).record(right);
    const bytes = await readFile(path);
    for (let bit = 0; bit < 8 * bytes.length; bit += 1) {
      const turned = Buffer.from(bytes);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      await writeFile(path, turned);
      for (const said of right)
        expect([said, null], `bit ${String(bit)}`).toContainEqual(
          await createManifestFile(path).find(said.name),
        );
    }
  });

  it('is empty where there is no file', async () => {
    expect(await createManifestFile(path).list()).toEqual([]);
  });

  it('does not grow without end', async () => {
    const manifest = createManifestFile(path);
    for (let round = 0; round < 5; round += 1)
      await manifest.record(Array.from({ length: 1_000 }, (_, index) => entry('same', index % 200)));
    expect((await readFile(path, 'utf8')).split('\n').length).toBeLessThan(3_000);
    expect(await createManifestFile(path).find('same')).toEqual(entry('same', 199));
  });

  it.skipIf(process.platform === 'win32')('is read by its owner alone', async () => {
    await createManifestFile(path).record([entry('a', 1)]);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('says so when it cannot be written', async () => {
    await expect(createManifestFile(join(folder, 'none', 'm')).record([entry('a', 1)])).rejects.toThrow(
      'ENOENT',
    );
  });
});
