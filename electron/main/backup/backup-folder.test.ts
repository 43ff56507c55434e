import { chmod, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBackupFolder } from './backup-folder.ts';

const now = new Date(2026, 10, 23, 15, 0).getTime();
const name = (digit: string): string => digit.repeat(64);
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const isRoot = process.getuid?.() === 0;

describe('a folder of backups', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-backup-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const open = () => createBackupFolder(folder, () => now);

  it('[BK3] gives back what was written, the line apart', async () => {
    const backups = open();
    expect(await backups.writeObject(name('a'), bytes(1, 10, 2))).toBeUndefined();
    expect(
      await backups.writeBackup({ at: now, kind: 'automatic' }, [name('a')], bytes(10, 9)),
    ).toBeUndefined();
    const again = open();
    expect(await again.list()).toEqual([
      { file: `${String(now)}-automatic.backup`, at: now, kind: 'automatic' },
    ]);
    expect(Buffer.from((await again.readBackup(`${String(now)}-automatic.backup`)) ?? [])).toEqual(
      Buffer.from([10, 9]),
    );
    expect(Buffer.from((await again.readObject(name('a'))) ?? [])).toEqual(Buffer.from([1, 10, 2]));
  });

  it('[BK4] knows which objects are there', async () => {
    await open().writeObject(name('a'), bytes(1));
    expect(await open().present([name('a'), name('b')])).toEqual([name('a')]);
  });

  it('[BK5] removes what is outdated, and objects that nobody names, but no young ones', async () => {
    const backups = open();
    for (const [index, digit] of ['1', '2', '3', '4'].entries()) {
      await backups.writeObject(name(digit), bytes(index));
      await utimes(join(folder, 'objects', `${name(digit)}.sealed`), 1, 1);
    }
    await backups.writeObject(name('f'), bytes(7));
    for (const [index, digit] of ['1', '2', '3', '4'].entries())
      await backups.writeBackup(
        { at: now - 1000 + index, kind: 'automatic' },
        [name(digit), name('4')],
        bytes(1),
      );
    expect(await backups.list()).toHaveLength(3);
    expect((await readdir(join(folder, 'objects'))).toSorted().map((file) => file[0])).toEqual([
      '2',
      '3',
      '4',
      'f',
    ]);
  });

  it('[BK8] has nothing, and says nothing, where there is no folder', async () => {
    const none = createBackupFolder(join(folder, 'none'), () => now);
    expect(await none.list()).toEqual([]);
    expect(await none.readObject(name('a'))).toBeUndefined();
    expect(await none.readBackup('1-automatic.backup')).toBeUndefined();
  });

  it('[BK8] passes over what is not its own, and reads nothing else', async () => {
    await writeFile(join(folder, 'letter.txt'), 'mine');
    await mkdir(join(folder, 'objects'));
    await writeFile(join(folder, 'objects', 'other.sealed'), 'mine');
    const backups = open();
    await backups.writeBackup({ at: now, kind: 'automatic' }, [], bytes(1));
    expect(await backups.list()).toHaveLength(1);
    expect(await backups.readBackup('../letter.txt')).toBeUndefined();
    expect(await backups.readObject('../letter')).toBeUndefined();
    expect(await readdir(join(folder, 'objects'))).toEqual(['other.sealed']);
  });

  it('[BK8] says why it cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const inFile = createBackupFolder(join(folder, 'file'), () => now);
    expect(await inFile.writeObject(name('a'), bytes(1))).toBe('other');
  });

  it.skipIf(isRoot || process.platform === 'win32')('[BK8] says that it may not be written', async () => {
    await chmod(folder, 0o500);
    expect(await open().writeObject(name('a'), bytes(1))).toBe('not-permitted');
  });
});
