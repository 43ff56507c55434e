import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, log } from '../log.ts';

// LevelDB's log, as its doc/log_format.md has it: blocks of 32 KB hold records of checksum (4 bytes), length (2), type (1), data.
const blockSize = 32_768;
const headerSize = 7;
const wholeRecord = 1;
const firstPart = 2;
const lastPart = 4;

/**
 * How much of a log is whole: everything but a record at its end that was not written to its end, as a power cut or a full
 * disk leaves it. Says nothing about damage in the middle.
 */
export function wholeLength(bytes: Buffer): number {
  let whole = 0;
  for (let at = 0; at < bytes.length;) {
    const leftInBlock = blockSize - (at % blockSize);
    if (leftInBlock < headerSize) {
      // Too little for a header: filled with zeros.
      at += leftInBlock;
      continue;
    }
    if (at + headerSize > bytes.length) return whole;
    const length = bytes.readUInt16LE(at + 4);
    const type = bytes.readUInt8(at + 6);
    if (type < wholeRecord || type > lastPart || headerSize + length > leftInBlock) return bytes.length;
    at += headerSize + length;
    if (at > bytes.length) return whole;
    if (type === wholeRecord || type === lastPart) whole = at;
    else if (type === firstPart && at === bytes.length) return whole;
  }
  return whole;
}

/**
 * Cuts off what a power cut or a full disk left half-written at the end of the page's databases. Chromium passes over it at
 * the next start, but goes on writing behind it (leveldb#1180); at the start after that it finds the log unreadable and
 * deletes every database without a word. Nothing is cut off that Chromium could still read. Has to be done before the page
 * opens its databases.
 */
export function mendLogs(dataFolder: string): void {
  const parent = join(dataFolder, 'IndexedDB');
  try {
    for (const name of readdirSync(parent)) if (name.endsWith('.leveldb')) mendNewest(join(parent, name));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT')
      log('the databases could not be looked at', { error: errorCode(error) });
  }
}

/** Only the newest log is written on. */
function mendNewest(folder: string): void {
  const newest = readdirSync(folder)
    .filter((name) => /^\d+\.log$/u.test(name))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .at(-1);
  if (newest === undefined) return;
  const path = join(folder, newest);
  const bytes = readFileSync(path);
  const whole = wholeLength(bytes);
  if (whole === bytes.length) return;
  truncateSync(path, whole);
  log('the end of a database was half-written and is cut off', { bytes: bytes.length - whole });
}
