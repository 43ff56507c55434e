import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newestAside } from './aside-names.ts';
import { rescueDeleted } from './last-start.ts';
import { writeLog } from './leveldb-log.ts';
import { isWhole, readManifest } from './leveldb-manifest.ts';
import { prepareDatabases } from './prepare-databases.ts';
import { dropWish, wishAside } from './set-aside.ts';
import { edit, folderName, makeDatabases } from './testing/leveldb-folder.ts';

const now = (): Date => new Date(2026, 10, 25, 22, 10);
const aside = 'IndexedDB set aside 2026-11-25 22.10';
const lastStart = 'IndexedDB last start';
const wish = 'set-databases-aside.json';

let dataFolder = '';
let databases = '';
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  dataFolder = mkdtempSync(join(tmpdir(), 'waymark-databases-'));
  databases = makeDatabases(dataFolder);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dataFolder, { recursive: true });
});

const start = () => prepareDatabases(dataFolder, now);
const names = (folder = ''): readonly string[] => readdirSync(join(dataFolder, folder)).sort();
const read = (...path: readonly string[]): Buffer => readFileSync(join(dataFolder, ...path));

/** What Chromium does when it finds something damaged: everything goes, and new databases begin. */
const chromiumDeletes = (): void => {
  rmSync(join(dataFolder, 'IndexedDB'), { recursive: true });
  mkdirSync(databases, { recursive: true });
  writeFileSync(join(databases, 'MANIFEST-000001'), 'new');
  writeFileSync(join(databases, 'CURRENT'), 'MANIFEST-000001\n');
  writeFileSync(join(databases, '000004.log'), 'new');
};

/** LevelDB's every day: the log grows, becomes a table, and tables become fewer. */
const levelDbWorks = (): void => {
  appendFileSync(join(databases, '000007.log'), 'more');
  rmSync(join(databases, '000005.ldb'));
  writeFileSync(join(databases, '000009.ldb'), 'table');
  appendFileSync(join(databases, 'MANIFEST-000004'), writeLog([edit({ added: { 9: 5 }, deleted: [5] })]));
};

describe('a start', () => {
  it('changes nothing about databases that are whole', () => {
    const before = names(`IndexedDB/${folderName}`).map((name) => read('IndexedDB', folderName, name));
    expect(start()).toBe('none');
    expect(names(`IndexedDB/${folderName}`).map((name) => read('IndexedDB', folderName, name))).toEqual(
      before,
    );
    expect(names()).toEqual(['IndexedDB', lastStart]);
  });

  it('of a new data folder leaves it empty', () => {
    rmSync(join(dataFolder, 'IndexedDB'), { recursive: true });
    expect(start()).toBe('none');
    expect(names()).toEqual([]);
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe('damaged databases', () => {
  it.each([
    ['missing', (path: string) => rmSync(path)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['cut', (path: string) => truncateSync(path, 8)],
    ['naming what is not there', (path: string) => writeFileSync(path, 'MANIFEST-000005\n')],
  ])('[PE13] get their CURRENT back, which has no content of its own: %s', (_how, damage) => {
    damage(join(databases, 'CURRENT'));
    start();
    expect(read('IndexedDB', folderName, 'CURRENT').toString()).toBe('MANIFEST-000004\n');
    expect(isWhole(databases)).toBe(true);
    expect(newestAside(dataFolder)).toBeUndefined();
  });

  it('[PE13] keep a CURRENT that names a MANIFEST which is there', () => {
    renameSync(join(databases, 'MANIFEST-000004'), join(databases, 'MANIFEST-000003'));
    writeFileSync(join(databases, 'MANIFEST-000010'), 'being written');
    writeFileSync(join(databases, 'CURRENT'), 'MANIFEST-000003\n');
    start();
    expect(read('IndexedDB', folderName, 'CURRENT').toString()).toBe('MANIFEST-000003\n');
  });

  it('[PE12] [PE13] lose what is half-written in their MANIFEST, where all is as it was before that', () => {
    const path = join(databases, 'MANIFEST-000004');
    const whole = readFileSync(path);
    const half = writeLog([edit({ added: { 30: 4000 } })]).subarray(0, 50);
    appendFileSync(path, half);
    start();
    expect(readFileSync(path).equals(whole)).toBe(true);
    // And a start that took no notice has written on behind it.
    appendFileSync(path, Buffer.concat([half, writeLog([edit({ deleted: [8] })])]));
    rmSync(join(databases, '000008.ldb'));
    start();
    expect(readManifest(path)).toMatchObject({ isSound: true, content: { tables: new Map([[5, 1000]]) } });
    expect(names('IndexedDB mended 2026-11-25 22.10/app_waymark_0.indexeddb.leveldb')).toEqual([
      'MANIFEST-000004',
    ]);
  });

  it.each([
    ['speaks of a table that is gone', -5],
    ['does not speak of one that is there', 40],
  ])('[PE15] are kept before a MANIFEST that somebody has cut is mended, and %s', (_how, end) => {
    const path = join(databases, 'MANIFEST-000004');
    const damaged = readFileSync(path).subarray(0, end);
    writeFileSync(path, damaged);
    start();
    expect(readManifest(path)).toMatchObject({ isSound: true, isTorn: false });
    expect(newestAside(dataFolder)).toBe(aside);
    expect(read(aside, folderName, 'MANIFEST-000004').equals(damaged)).toBe(true);
    expect(names(`${aside}/${folderName}`)).toEqual(
      expect.arrayContaining(['000005.ldb', '000007.log', '000008.ldb', 'CURRENT']),
    );
    // Once.
    start();
    expect(names().filter((name) => name.startsWith('IndexedDB set aside'))).toEqual([aside]);
  });

  it('keep a MANIFEST with a turned bit: LevelDB opens nothing by it', () => {
    const path = join(databases, 'MANIFEST-000004');
    const damaged = readFileSync(path);
    damaged.writeUInt8(damaged.readUInt8(damaged.length - 5) ^ 8, damaged.length - 5);
    writeFileSync(path, damaged);
    start();
    expect(readFileSync(path).equals(damaged)).toBe(true);
    expect(names()).toEqual(['IndexedDB', lastStart]);
  });

  it('[PE15] without CURRENT and MANIFEST are put aside before LevelDB takes their folder for a new one', () => {
    for (const name of ['CURRENT', 'MANIFEST-000004']) rmSync(join(databases, name));
    const before = names(`IndexedDB/${folderName}`);
    start();
    expect(names()).toEqual([aside]);
    expect(names(`${aside}/${folderName}`)).toEqual(before);
  });
});

describe('databases that Chromium deletes', () => {
  it('[PE15] are kept as they were, and as far as they were written on', () => {
    start();
    levelDbWorks();
    chromiumDeletes();
    rescueDeleted(dataFolder, now());
    expect(newestAside(dataFolder)).toBe(aside);
    expect(names(`${aside}/${folderName}`)).toEqual([
      '000005.ldb',
      '000007.log',
      '000008.ldb',
      'CURRENT',
      'MANIFEST-000004',
    ]);
    expect(read(aside, folderName, '000007.log').toString('latin1')).toMatch(/more$/u);
    expect(read(aside, 'app_waymark_0.indexeddb.blob', '1', '00', '1')).toHaveLength(5000);
    // Said once.
    start();
    expect(names()).toEqual(['IndexedDB', lastStart, aside]);
  });

  it('[PE15] are kept where no MANIFEST was left that could be counted on from', () => {
    rmSync(join(databases, 'MANIFEST-000004'));
    start();
    chromiumDeletes();
    rescueDeleted(dataFolder, now());
    expect(names(`${aside}/${folderName}`)).toContain('000008.ldb');
  });

  it('[PE15] are kept at the next start, where nobody noticed', () => {
    start();
    chromiumDeletes();
    start();
    expect(names(`${aside}/${folderName}`)).toContain('000008.ldb');
    expect(names(`${lastStart}/${folderName}`)).toEqual(['000004.log', 'CURRENT', 'MANIFEST-000001']);
  });

  it('[PE15] are kept with what an earlier start had, where they were damaged before this one', () => {
    start();
    rmSync(join(databases, '000008.ldb'));
    writeFileSync(join(databases, '000009.ldb'), 'later');
    start();
    chromiumDeletes();
    start();
    expect(names(`${aside}/${folderName}`)).toEqual(
      expect.arrayContaining(['000005.ldb', '000008.ldb', '000009.ldb', 'MANIFEST-000004']),
    );
  });

  it('are not taken for deleted while LevelDB works, nor in a copy of the data folder', () => {
    start();
    levelDbWorks();
    start();
    // The log has become a table, and a new MANIFEST was begun.
    rmSync(join(databases, '000007.log'));
    writeFileSync(join(databases, 'MANIFEST-000012'), 'newer');
    writeFileSync(join(databases, 'CURRENT'), 'MANIFEST-000012\n');
    for (const name of ['MANIFEST-000004', '000008.ldb', '000009.ldb']) rmSync(join(databases, name));
    rescueDeleted(dataFolder, now());
    expect(newestAside(dataFolder)).toBeUndefined();
    start();

    const copy = `${dataFolder}-copy`;
    try {
      cpSync(dataFolder, copy, { recursive: true });
      prepareDatabases(copy, now);
      expect(newestAside(copy)).toBeUndefined();
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});

describe('databases that the person wants aside', () => {
  it('[PE15] get another name at the next start, and nothing of them is changed', async () => {
    const before = names(`IndexedDB/${folderName}`);
    await wishAside(dataFolder, now());
    expect(names()).toEqual(['IndexedDB', wish]);
    expect(start()).toBe('done');
    expect(names()).toEqual([aside]);
    expect(names(`${aside}/${folderName}`)).toEqual(before);
    expect(newestAside(dataFolder)).toBe(aside);
  });

  it('[PE15] take with them what is kept of an earlier start', async () => {
    start();
    rmSync(join(databases, 'MANIFEST-000004'));
    await wishAside(dataFolder, now());
    start();
    expect(names()).toEqual([aside]);
    expect(names(`${aside}/${lastStart}/${folderName}`)).toContain('MANIFEST-000004');
  });

  it('[PE15] never replace what was put aside before', async () => {
    for (const name of [aside, `${aside} (2)`, `${aside} (3)`]) {
      await wishAside(dataFolder, now());
      expect(start()).toBe('done');
      expect(newestAside(dataFolder)).toBe(name);
      makeDatabases(dataFolder);
    }
    expect(names()).toEqual(['IndexedDB', aside, `${aside} (2)`, `${aside} (3)`]);
  });

  it('[PE15] are put aside once, wherever a crash falls', async () => {
    await wishAside(dataFolder, now());
    const wished = read(wish);
    // After the renaming, before the wish is gone.
    renameSync(join(dataFolder, 'IndexedDB'), join(dataFolder, aside));
    expect(start()).toBe('done');
    expect(names()).toEqual([aside]);
    // The wish comes back, by whatever way: the new databases stay.
    makeDatabases(dataFolder);
    writeFileSync(join(dataFolder, wish), wished);
    expect(start()).toBe('done');
    expect(names()).toEqual(['IndexedDB', lastStart, aside]);
  });

  it('[PE15] stay where they are when they cannot be renamed, and the wish is gone', async () => {
    await wishAside(dataFolder, now());
    writeFileSync(join(dataFolder, wish), JSON.stringify({ name: `${aside}${'x'.repeat(300)}` }));
    expect(start()).toBe('stuck');
    expect(existsSync(databases)).toBe(true);
    expect(names()).not.toContain(wish);
    expect(start()).toBe('none');
  });

  it('[PE15] stay where they are when the person stays after all', async () => {
    await wishAside(dataFolder, now());
    dropWish(dataFolder);
    expect(start()).toBe('none');
    expect(existsSync(databases)).toBe(true);
  });

  it.each(['', '{', '{"name": 1}', '{"name": "../elsewhere"}', '{"name": "IndexedDB set aside ../../x"}'])(
    '[PE15] are put aside under a name of ours, whatever the wish says: %j',
    (content) => {
      writeFileSync(join(dataFolder, wish), content);
      expect(start()).toBe('done');
      expect(names()).toEqual([aside]);
    },
  );
});
