import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendLogs, wholeLength } from './mend-log.ts';

const block = 32_768;

/** A log as LevelDB writes it; checksums are not looked at. */
const logOf = (...lengths: readonly number[]): Buffer => {
  let bytes = Buffer.alloc(0);
  for (const length of lengths) {
    let left = length;
    let isFirst = true;
    let isLast = false;
    while (!isLast) {
      const room = block - (bytes.length % block);
      if (room < 7) {
        bytes = Buffer.concat([bytes, Buffer.alloc(room)]);
        continue;
      }
      const part = Math.min(left, room - 7);
      isLast = part === left;
      const header = Buffer.alloc(7);
      header.writeUInt16LE(part, 4);
      header.writeUInt8(isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3, 6);
      bytes = Buffer.concat([bytes, header, Buffer.alloc(part, 7)]);
      left -= part;
      isFirst = false;
    }
  }
  return bytes;
};

describe('a log of the page’s databases', () => {
  it('is whole as it was written, also over the edges of blocks', () => {
    for (const lengths of [
      [],
      [0],
      [10, 20],
      [block - 7, 5],
      [block - 10, 5],
      [block - 14, 100],
      [3 * block, 1],
    ])
      expect(wholeLength(logOf(...lengths))).toBe(logOf(...lengths).length);
  });

  it('ends after its last whole record, wherever it was cut', () => {
    const [one, two] = [logOf(100), logOf(100, 2 * block)];
    for (let cut = one.length + 1; cut < two.length; cut += 13)
      expect(wholeLength(two.subarray(0, cut))).toBe(one.length);
    for (let cut = 1; cut < one.length; cut += 1) expect(wholeLength(one.subarray(0, cut))).toBe(0);
  });

  it('is left alone where it is damaged otherwise', () => {
    const damaged = logOf(100, 100);
    damaged.writeUInt8(0, 6);
    expect(wholeLength(damaged)).toBe(damaged.length);
  });

  it('is cut in the data folder, the newest one only', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-mend-'));
    try {
      mendLogs(folder);
      const databases = join(folder, 'IndexedDB', 'app_waymark_0.indexeddb.leveldb');
      mkdirSync(databases, { recursive: true });
      const torn = logOf(10, 100).subarray(0, 50);
      for (const name of ['000009.log', '000010.log']) writeFileSync(join(databases, name), torn);
      mendLogs(folder);
      expect(readFileSync(join(databases, '000009.log'))).toEqual(torn);
      expect(readFileSync(join(databases, '000010.log'))).toEqual(logOf(10));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
