import { crc32c } from './crc32c.ts';

// LevelDB's log, as its doc/log_format.md has it: blocks of 32 KB hold parts of records, each with checksum (4 bytes),
// length (2), type (1), data. Its write-ahead logs and its MANIFEST are such files.
const blockSize = 32_768;
const headerSize = 7;
const wholeRecord = 1;
const firstPart = 2;
const middlePart = 3;
const lastPart = 4;

/** Where a record, or a part of one, lies in the file: its data without the header. */
interface Slice {
  readonly start: number;
  readonly end: number;
}

export interface LogReading {
  /** Every record that can be read whole, in its order: the parts of its data. */
  readonly records: readonly (readonly Slice[])[];
  /** Where the last of them ends. What comes after it is a record that was not written to its end, or nothing. */
  readonly end: number;
  /** Whether LevelDB reads the file up to `end` just as it lies there. */
  readonly isSound: boolean;
  /** Whether what comes after `end` is a record that was not written to its end: nothing of it was ever called written. */
  readonly isTorn: boolean;
}

/** LevelDB stores a checksum turned and shifted, because a checksum of bytes that hold their own checksum is weak. */
const masked = (checksum: number): number => (((checksum >>> 15) | (checksum << 17)) + 0xa2_82_ea_d8) >>> 0;

/** The part whose header begins at `at`, where there is a whole one. */
function partAt(bytes: Buffer, at: number): (Slice & { readonly type: number }) | undefined {
  const start = at + headerSize;
  if (start > bytes.length) return undefined;
  const type = bytes.readUInt8(at + 6);
  if (type < wholeRecord || type > lastPart) return undefined;
  const end = start + bytes.readUInt16LE(at + 4);
  if (end > bytes.length || end - at > blockSize) return undefined;
  return masked(crc32c(bytes, at + 6, end)) === bytes.readUInt32LE(at) ? { type, start, end } : undefined;
}

/** Whether a part begins at `at` that the file is too short for. */
function isCutShort(bytes: Buffer, at: number): boolean {
  if (at + headerSize > bytes.length) return true;
  const type = bytes.readUInt8(at + 6);
  const end = at + headerSize + bytes.readUInt16LE(at + 4);
  return type >= wholeRecord && type <= lastPart && end > bytes.length && end - at <= blockSize;
}

/**
 * How many bytes of padding are at `at`: a block's last few, too few for a header, are zeros. A file that a write has thrown
 * out of step has them elsewhere: zeros with a part behind them.
 */
function paddingAt(bytes: Buffer, at: number): number {
  const leftInBlock = blockSize - (at % blockSize);
  if (leftInBlock < headerSize) return leftInBlock;
  for (let many = 1; many < headerSize && bytes[at + many - 1] === 0; many += 1)
    if (partAt(bytes, at + many) !== undefined) return many;
  return 0;
}

/** Whether a record may begin with these bytes. Asked behind damage, where anything lies about. */
type LooksRight = (bytes: Buffer, start: number) => boolean;

/** A record of a write-ahead log: sequence number (8 bytes), count (4), then a put or a deletion. */
const looksLikeBatch: LooksRight = (bytes, start) => {
  const firstChange = start + 12;
  if (firstChange >= bytes.length) return false;
  return bytes.readUInt32LE(start + 8) > 0 && (bytes[firstChange] ?? 2) <= 1;
};

/** Where, from `at` on, the next record begins whole: it may begin anywhere. */
function nextRecord(bytes: Buffer, at: number, looksRight: LooksRight): number {
  for (let next = at; next + headerSize < bytes.length; next += 1) {
    const type = bytes[next + 6];
    // Looked at first, because a checksum over what lies about by chance costs more.
    if ((type !== wholeRecord && type !== firstPart) || !looksRight(bytes, next + headerSize)) continue;
    if (partAt(bytes, next) !== undefined) return next;
  }
  return bytes.length;
}

/**
 * Reads all of a log that can be read. LevelDB itself reads none of what comes behind damage, and Chromium then deletes all
 * its databases: here a part counts wherever it begins, if its checksum is right. Behind a write that a full disk cut short
 * that is the rule: LevelDB goes on writing out of step with the blocks (leveldb#1180).
 */
export function readLog(bytes: Buffer, looksRight: LooksRight = looksLikeBatch): LogReading {
  const records: Slice[][] = [];
  let end = 0;
  let isSound = true;
  /** Something is wrong since the last whole record: only worth a word if another one follows. */
  let isOutOfStep = false;
  let begun: Slice[] | undefined;
  let isTorn = false;
  const finish = (record: Slice[], at: number): void => {
    records.push(record);
    end = at;
    begun = undefined;
    isTorn = false;
    if (isOutOfStep) isSound = false;
  };

  for (let at = 0; at < bytes.length;) {
    const part = partAt(bytes, at);
    if (part === undefined) {
      const padding = paddingAt(bytes, at);
      if (padding === 0) {
        if (!isOutOfStep) isTorn = isCutShort(bytes, at);
        isOutOfStep = true;
        begun = undefined;
        at = nextRecord(bytes, at + 1, looksRight);
      } else {
        if (at % blockSize <= blockSize - headerSize) isOutOfStep = true;
        at += padding;
      }
      continue;
    }
    if (Math.floor(at / blockSize) !== Math.floor((part.end - 1) / blockSize)) isOutOfStep = true;
    const opens = part.type === wholeRecord || part.type === firstPart;
    // The rest of one that was begun is missing, or the beginning of this one.
    if (opens === (begun !== undefined)) isOutOfStep = true;
    if (part.type === wholeRecord) finish([part], part.end);
    else if (part.type === firstPart) begun = [part];
    else if (begun !== undefined) {
      begun.push(part);
      if (part.type === lastPart) finish(begun, part.end);
    }
    at = part.end;
  }
  return { records, end, isSound, isTorn: isTorn || (begun !== undefined && !isOutOfStep) };
}

const partType = (isFirst: boolean, isLast: boolean): number => {
  if (isFirst) return isLast ? wholeRecord : firstPart;
  return isLast ? lastPart : middlePart;
};

const headerOf = (type: number, data: Buffer): Buffer => {
  const bytes = Buffer.alloc(headerSize);
  bytes.writeUInt16LE(data.length, 4);
  bytes.writeUInt8(type, 6);
  bytes.writeUInt32LE(masked(crc32c(Buffer.concat([bytes.subarray(6), data]))), 0);
  return bytes;
};

/** Lays records out as LevelDB does. */
export function writeLog(records: readonly Buffer[]): Buffer {
  const pieces: Buffer[] = [];
  let length = 0;
  const put = (bytes: Buffer): void => {
    pieces.push(bytes);
    length += bytes.length;
  };
  for (const record of records) {
    let at = 0;
    let isFirst = true;
    let isLast = false;
    while (!isLast) {
      const leftInBlock = blockSize - (length % blockSize);
      if (leftInBlock < headerSize) {
        put(Buffer.alloc(leftInBlock));
        continue;
      }
      const data = record.subarray(at, at + leftInBlock - headerSize);
      at += data.length;
      isLast = at === record.length;
      put(headerOf(partType(isFirst, isLast), data));
      put(data);
      isFirst = false;
    }
  }
  return Buffer.concat(pieces);
}

/** The data of the records that a reading found. */
export const recordsIn = (bytes: Buffer, { records }: LogReading): readonly Buffer[] =>
  records.map((slices) => Buffer.concat(slices.map(({ start, end }) => bytes.subarray(start, end))));
