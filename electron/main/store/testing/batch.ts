/** A batch as a write-ahead log of LevelDB holds it, told by its sequence number: number, count, a put, and what it puts. */
export const batch = (sequence: number, size: number): Buffer => {
  const bytes = Buffer.alloc(13 + size, sequence % 251);
  bytes.writeBigUInt64LE(BigInt(sequence), 0);
  bytes.writeUInt32LE(1, 8);
  bytes.writeUInt8(1, 12);
  return bytes;
};

export const sequenceOf = (record: Buffer): number => Number(record.readBigUInt64LE(0));
