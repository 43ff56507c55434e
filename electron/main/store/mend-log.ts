import { readFileSync, truncateSync } from 'node:fs';
import { log } from '../log.ts';
import { readLog, recordsIn, writeLog } from './leveldb-log.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Mends a log of the page's databases. What Chromium finds unreadable in one makes it delete every database without a word.
 *
 * 1. A record at the end that a power cut or a full disk left half-written is cut off. Chromium passes over it once, but goes on
 *    writing behind it (leveldb#1180), and at the start after that it deletes.
 * 2. Where anything else cannot be read, the log is written anew from all that can be.
 *
 * Nothing goes that Chromium could still have read, and a log that it reads to its end is not touched.
 * @param keepFirst keeps the file as it is; nothing is written anew where it throws
 */
export function mendLog(path: string, keepFirst: () => void): void {
  const bytes = readFileSync(path);
  const reading = readLog(bytes);
  if (reading.isSound && reading.end === bytes.length) return;
  if (reading.isSound && reading.isTorn) {
    truncateSync(path, reading.end);
    log('the end of a database was half-written and is cut off', { bytes: bytes.length - reading.end });
    return;
  }
  keepFirst();
  const whole = writeLog(recordsIn(bytes, reading));
  replaceFile(path, whole);
  log('a damaged log of the databases was written anew', { bytes: bytes.length - whole.length });
}
