import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostSettled, openSettled, settledFileName } from './settled-file.ts';

describe('what was shown of reminders', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-settled-'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is known at once, and at the next start', async () => {
    const settled = await openSettled(folder);
    expect(settled.has('a')).toBe(false);
    const written = settled.add(['a', 'b']);
    expect(settled.has('a')).toBe(true);
    await written;
    const next = await openSettled(folder);
    expect(['a', 'b', 'c'].map(next.has)).toEqual([true, true, false]);
  });

  it('never grows beyond its bound, and forgets the oldest first', async () => {
    const settled = await openSettled(folder);
    const ids = Array.from({ length: mostSettled + 50 }, (_, index) => `session/${String(index)}`);
    await settled.add(ids.slice(0, 100));
    await settled.add(['session/0']);
    await settled.add(ids.slice(100));
    const { size } = await stat(join(folder, settledFileName));
    expect(size).toBeLessThan(mostSettled * 130);
    const next = await openSettled(folder);
    expect(['session/0', 'session/1'].map(next.has)).toEqual([true, false]);
    expect(next.has(`session/${String(mostSettled + 49)}`)).toBe(true);
    expect(JSON.parse(await readFile(join(folder, settledFileName), 'utf8')).ids).toHaveLength(mostSettled);
  });

  it.each(['', '{"ids": [1, null]}', '[]', 'null', '{"ids": "x"}', '{"ids": ["a"'])(
    'begins anew where the file says %j, and can be written again',
    async (content) => {
      await writeFile(join(folder, settledFileName), content);
      const settled = await openSettled(folder);
      expect(settled.has('a')).toBe(false);
      await settled.add(['b']);
      expect((await openSettled(folder)).has('b')).toBe(true);
    },
  );

  it('holds until the end of this start where it cannot be written', async () => {
    const settled = await openSettled(join(folder, 'missing'));
    await settled.add(['a']);
    expect(settled.has('a')).toBe(true);
  });
});
