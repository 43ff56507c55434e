import { describe, expect, it } from 'vitest';
import { readLog, recordsIn, writeLog } from './leveldb-log.ts';
import { batch, sequenceOf } from './testing/batch.ts';

const block = 32_768;

const sizes = [0, 1, 90, 260, block - 40, block - 20, block - 7 - 13, 3 * block, 5, 70_000, 12];
const batches = sizes.map((size, index) => batch(index + 1, size));

/** The sequence numbers of what can be read. */
const readable = (bytes: Buffer): readonly number[] => recordsIn(bytes, readLog(bytes)).map(sequenceOf);

const all = batches.map((_, index) => index + 1);

describe('a log of LevelDB', () => {
  it('is read as it was written, also over the edges of blocks', () => {
    for (let many = 0; many <= batches.length; many += 1) {
      const log = writeLog(batches.slice(0, many));
      expect(readLog(log)).toMatchObject({ end: log.length, isSound: true });
      const read = Buffer.concat(recordsIn(log, readLog(log)));
      expect(read.equals(Buffer.concat(batches.slice(0, many)))).toBe(true);
    }
  });

  it('is written over every possible edge of a block', () => {
    for (let short = 0; short <= 30; short += 1) {
      const log = writeLog([batch(1, block - 13 - 7 - short), batch(2, 40), batch(3, 9)]);
      expect(readLog(log)).toMatchObject({ end: log.length, isSound: true });
      expect(readable(log)).toEqual([1, 2, 3]);
    }
  });

  it('is sound up to its last whole record, wherever it was cut', () => {
    const [one, two] = [writeLog([batch(1, 100)]), writeLog([batch(1, 100), batch(2, 2 * block)])];
    for (let cut = one.length; cut < two.length; cut += 13)
      expect(readLog(two.subarray(0, cut))).toMatchObject({
        end: one.length,
        isSound: true,
        isTorn: cut > one.length,
      });
    for (let cut = 1; cut < one.length; cut += 1)
      expect(readLog(one.subarray(0, cut))).toEqual({ records: [], end: 0, isSound: true, isTorn: true });
  });

  it('ends before what a power cut left as zeros', () => {
    const log = writeLog([batch(1, 100), batch(2, 100)]);
    const longer = Buffer.concat([log, Buffer.alloc(5_000)]);
    expect(readLog(longer)).toMatchObject({ end: log.length, isSound: true, isTorn: false });
  });

  it('tells a record that was damaged at its end from one that was not written to its end', () => {
    const [one, two] = [writeLog([batch(1, 100)]), writeLog([batch(1, 100), batch(2, 100)])];
    two.writeUInt8(two.readUInt8(two.length - 1) ^ 1, two.length - 1);
    expect(readLog(two)).toMatchObject({ end: one.length, isSound: true, isTorn: false });
  });

  it('lacks only the record that a turned bit is in', () => {
    const log = writeLog(batches);
    const starts = sizes.map((_, index) => writeLog(batches.slice(0, index)).length);
    for (let at = 3; at < log.length; at += 997) {
      const damaged = Buffer.from(log);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0x10, at);
      const hit = starts.filter((start) => start <= at).length;
      const left = readable(damaged);
      // The padding at the end of a block belongs to nobody.
      expect(all.filter((number) => number !== hit)).toEqual(left.filter((number) => number !== hit));
      expect(readLog(damaged).isSound).toBe(left.length === all.length || hit === all.length);
    }
  });

  it('lacks only what was torn, however little of it was written, when the next start wrote on behind it', () => {
    const before = writeLog(batches);
    const torn = writeLog([...batches, batch(50, 40_000)]);
    for (let cut = before.length + 1; cut < torn.length; cut += 411) {
      // The new start lays its blocks out from the file's beginning, and takes what lies there for whole.
      let log = torn.subarray(0, cut);
      for (const next of [batch(60, 300), batch(61, 50_000), batch(62, 1)]) log = appended(log, next);
      expect(readable(log)).toEqual([...all, 60, 61, 62]);
      expect(readLog(log).isSound).toBe(false);
    }
  });

  it('is not sound where a record was torn just at the end of a block, and another one follows', () => {
    const torn = writeLog([batch(1, 100), batch(2, 2 * block)]).subarray(0, block);
    const log = Buffer.concat([torn, writeLog([batch(3, 10)])]);
    expect(readable(log)).toEqual([1, 3]);
    expect(readLog(log)).toMatchObject({ isSound: false, end: log.length });
    // Nor where its end alone is left.
    const [end] = [writeLog([batch(1, block)]).subarray(block)];
    const without = Buffer.concat([writeLog([batch(2, block - 20)]), end, writeLog([batch(3, 10)])]);
    expect(readable(without)).toEqual([2, 3]);
    expect(readLog(without).isSound).toBe(false);
  });

  it('lacks only what was torn when the same start wrote on, out of step with the blocks', () => {
    const torn = batch(50, 40_000);
    const [before, whole] = [writeLog(batches), writeLog([...batches, torn])];
    const after = writeLog([...batches, torn, batch(60, 300), batch(61, 100_000), batch(62, 1)]);
    for (let cut = before.length; cut < whole.length; cut += 411) {
      const log = Buffer.concat([whole.subarray(0, cut), after.subarray(whole.length)]);
      expect(readable(log)).toEqual([...all, 60, 61, 62]);
      expect(readLog(log).isSound).toBe(false);
    }
  });

  it('written anew from what can be read is sound', () => {
    const log = writeLog(batches);
    log.writeUInt8(log.readUInt8(500) ^ 1, 500);
    const anew = writeLog(recordsIn(log, readLog(log)));
    expect(readLog(anew)).toMatchObject({ end: anew.length, isSound: true });
    expect(readable(anew)).toEqual(readable(log));
  });

  it('of which nothing can be read is empty', () => {
    const noise = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256));
    expect(readLog(noise)).toMatchObject({ records: [], end: 0, isSound: true });
  });
});

/** What LevelDB makes of a log that it goes on with: it takes its length for granted. */
function appended(log: Buffer, record: Buffer): Buffer {
  const filler = Buffer.alloc(log.length % block);
  const leftInBlock = block - filler.length;
  if (leftInBlock < 7) return appended(Buffer.concat([log, Buffer.alloc(leftInBlock)]), record);
  // A record of the filler's size puts the next one where it belongs in its block.
  const place = filler.length < 7 ? undefined : writeLog([Buffer.alloc(filler.length - 7), record]);
  if (place !== undefined) return Buffer.concat([log, place.subarray(filler.length)]);
  const longer = writeLog([Buffer.alloc(block + filler.length - 14), record]);
  return Buffer.concat([log, longer.subarray(block + filler.length)]);
}
