import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLog, recordsIn, writeLog } from './leveldb-log.ts';
import { mendDatabases } from './mend-databases.ts';
import { batch, sequenceOf } from './testing/batch.ts';

const folderName = 'app_waymark_0.indexeddb.leveldb';
const now = (): Date => new Date(2026, 10, 25, 22, 10);

let dataFolder = '';
let databases = '';
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  dataFolder = mkdtempSync(join(tmpdir(), 'waymark-mend-'));
  databases = join(dataFolder, 'IndexedDB', folderName);
  mkdirSync(databases, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dataFolder, { recursive: true });
});

const write = (name: string, bytes: Buffer): void => writeFileSync(join(databases, name), bytes);
const read = (name: string): Buffer => readFileSync(join(databases, name));
const sequences = (bytes: Buffer): readonly number[] => recordsIn(bytes, readLog(bytes)).map(sequenceOf);

const whole = writeLog([batch(1, 10), batch(2, 100), batch(3, 40_000)]);

describe('a log of the page’s databases', () => {
  it('that is whole stays as it is', () => {
    write('000003.log', whole);
    mendDatabases(dataFolder, now);
    expect(read('000003.log').equals(whole)).toBe(true);
    expect(readdirSync(dataFolder)).toEqual(['IndexedDB']);
  });

  it('[PE12] loses a half-written record at its end, and nothing else', () => {
    const torn = writeLog([batch(1, 10), batch(2, 100)]).subarray(0, 50);
    write('000010.log', torn);
    mendDatabases(dataFolder, now);
    expect(read('000010.log')).toEqual(writeLog([batch(1, 10)]));
    expect(readdirSync(dataFolder)).toEqual(['IndexedDB']);
  });

  it('[PE13] that was written on behind a torn record is written anew, and kept as it was', () => {
    const torn = Buffer.concat([whole.subarray(0, whole.length - 7), writeLog([batch(4, 20), batch(5, 7)])]);
    write('000003.log', torn);
    mendDatabases(dataFolder, now);
    expect(sequences(read('000003.log'))).toEqual([1, 2, 4, 5]);
    expect(readLog(read('000003.log'))).toMatchObject({ isSound: true, end: read('000003.log').length });
    const kept = join(dataFolder, 'IndexedDB mended 2026-11-25 22.10', folderName);
    expect(readFileSync(join(kept, '000003.log')).equals(torn)).toBe(true);
    expect(readdirSync(databases)).toEqual(['000003.log']);
  });

  it('[PE13] with a turned bit keeps every other record, in an older log too', () => {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(30) ^ 4, 30);
    write('000003.log', damaged);
    write('000007.log', whole);
    mendDatabases(dataFolder, now);
    expect(sequences(read('000003.log'))).toEqual([1, 3]);
    expect(read('000007.log').equals(whole)).toBe(true);
  });

  it('[PE13] with a turned bit in its last record loses that one, and is kept as it was', () => {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(damaged.length - 3) ^ 4, damaged.length - 3);
    write('000003.log', damaged);
    mendDatabases(dataFolder, now);
    expect(sequences(read('000003.log'))).toEqual([1, 2]);
    const kept = join(dataFolder, 'IndexedDB mended 2026-11-25 22.10', folderName);
    expect(readFileSync(join(kept, '000003.log')).equals(damaged)).toBe(true);
  });

  it('[PE13] is kept beside what was kept before', () => {
    const torn = Buffer.concat([whole.subarray(0, whole.length - 7), writeLog([batch(4, 20)])]);
    const places = ['', ' (2)'].map((end) => join(dataFolder, `IndexedDB mended 2026-11-25 22.10${end}`));
    for (const place of places) {
      write('000003.log', torn);
      mendDatabases(dataFolder, now);
      expect(readdirSync(join(place, folderName))).toEqual(['000003.log']);
    }
  });

  it('[PE13] stays as it is where it cannot be kept as it was, and the others are mended', () => {
    const torn = Buffer.concat([whole.subarray(0, whole.length - 7), writeLog([batch(4, 20)])]);
    write('000003.log', torn);
    write('000004.log', whole.subarray(0, 40));
    mendDatabases(dataFolder, () => {
      throw new Error('the disk is full');
    });
    expect(read('000003.log').equals(torn)).toBe(true);
    expect(sequences(read('000004.log'))).toEqual([1]);
  });

  it('is not missed where there are none', () => {
    rmSync(join(dataFolder, 'IndexedDB'), { recursive: true });
    mendDatabases(dataFolder, now);
    expect(readdirSync(dataFolder)).toEqual([]);
    expect(console.error).not.toHaveBeenCalled();
  });
});
