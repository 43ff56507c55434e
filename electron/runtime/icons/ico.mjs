import { headerOf } from './png.mjs';

/**
 * @typedef {{ readonly size: number, readonly png: Buffer, readonly rgba: Buffer }} Picture
 */

const fileHeaderBytes = 6;
const entryBytes = 16;
const bitmapHeaderBytes = 40;

/**
 * A Windows icon. The largest size is kept as PNG; smaller ones as bitmaps, because the tools that make installers and
 * older parts of the system read nothing else.
 * @param {readonly Picture[]} pictures
 */
export function writeIco(pictures) {
  const bodies = pictures.map((picture) => (picture.size >= 256 ? picture.png : bitmap(picture)));
  const header = Buffer.alloc(fileHeaderBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = fileHeaderBytes + entryBytes * pictures.length;
  const entries = pictures.map(({ size }, index) => {
    const entry = Buffer.alloc(entryBytes);
    // 0 stands for 256.
    entry[0] = entry[1] = size % 256;
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    const length = bodies[index]?.length ?? 0;
    entry.writeUInt32LE(length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...bodies]);
}

/** @param {Buffer} ico @returns {readonly number[]} the sizes in it, each read from the picture itself */
export function sizesInIco(ico) {
  if (ico.readUInt16LE(0) !== 0 || ico.readUInt16LE(2) !== 1) throw new Error('This is not an icon.');
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = fileHeaderBytes + index * entryBytes;
    const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
    const body = ico.subarray(offset, offset + length);
    if (body.length !== length) throw new Error('The icon ends too early.');
    const size = body[0] === 0x89 ? headerOf(body).width : body.readInt32LE(4);
    if (size % 256 !== ico[at]) throw new Error('A picture is not of the size that the icon says.');
    return size;
  });
}

/** Rows from the bottom up, blue before red, and an empty mask, which the transparency replaces. @param {Picture} picture */
function bitmap({ size, rgba }) {
  const header = Buffer.alloc(bitmapHeaderBytes);
  header.writeUInt32LE(bitmapHeaderBytes, 0);
  header.writeInt32LE(size, 4);
  // Picture and mask one above the other.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray((y * size + x) * 4);
      pixels.set([blue, green, red, alpha], ((size - 1 - y) * size + x) * 4);
    }
  }
  const maskRowBytes = Math.ceil(size / 32) * 4;
  return Buffer.concat([header, pixels, Buffer.alloc(maskRowBytes * size)]);
}
