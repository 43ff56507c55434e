/** Castagnoli's polynomial, reversed. */
const polynomial = 0x82_f6_3b_78;

/**
 * One table for each of four bytes that are taken at once ("slicing by four"). Whole words are read through an array of them: a
 * start reads a log of megabytes before anything here was ever run, and then each call of a method counts.
 */
const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
const [table0, table1, table2, table3] = tables;
let isFilled = false;

/** With the first use, not when the app is loaded. */
function fillTables(): void {
  isFilled = true;
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    table0[byte] = value;
  }
  for (const [index, table] of [table1, table2, table3].entries())
    for (let byte = 0; byte < 256; byte += 1) {
      const before = tables[index]?.[byte] ?? 0;
      table[byte] = (before >>> 8) ^ (table0[before & 255] ?? 0);
    }
}

function takeBytes(before: number, bytes: Buffer, from: number, to: number): number {
  let value = before;
  for (let at = from; at < to; at += 1)
    value = (value >>> 8) ^ (table0[(value ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return value;
}

/** The CRC-32C of a part of the bytes, from `start` up to, and without, `end` (RFC 3720, appendix B.4). */
export function crc32c(bytes: Buffer, start = 0, end = bytes.length): number {
  if (!isFilled) fillTables();
  const { buffer, byteOffset } = bytes;
  const words = new Int32Array(buffer, 0, buffer.byteLength >>> 2);
  const firstWord = (byteOffset + start + 3) >>> 2;
  const lastWord = (byteOffset + end) >>> 2;
  if (firstWord >= lastWord) return ~takeBytes(-1, bytes, start, end) >>> 0;
  let value = takeBytes(-1, bytes, start, firstWord * 4 - byteOffset);
  for (let at = firstWord; at < lastWord; at += 1) {
    const word = value ^ (words[at] ?? 0);
    value =
      (table3[word & 255] ?? 0) ^
      (table2[(word >>> 8) & 255] ?? 0) ^
      (table1[(word >>> 16) & 255] ?? 0) ^
      (table0[word >>> 24] ?? 0);
  }
  return ~takeBytes(value, bytes, lastWord * 4 - byteOffset, end) >>> 0;
}
