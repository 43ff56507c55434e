import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteLimit = 256;

/**
 * Writes a screenshot again with at most 256 colours, at a third of its size: the commonest colours stay exact, and an
 * edge of a letter is moved by the few steps that it takes to need no more.
 * @param {Buffer} png 8 bits a channel, not interlaced, as Chromium writes it
 * @returns {{ png: Buffer, error: number }} `error`: by how many steps of 255 a channel of any pixel differs at most
 */
export function shrinkPng(png) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  let error = 0;
  let palette = choose(colours, error);
  while (palette.length > paletteLimit) palette = choose(colours, ++error);
  const indices = new Map(colours.map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, pixel] of pixels.entries()) rows[at + 1 + Math.floor(at / width)] = indices.get(pixel) ?? 0;
  return { png: encode(width, height, palette, rows), error };
}

/** The commonest colours that are further apart than `error`. @param {readonly number[]} colours @param {number} error */
function choose(colours, error) {
  /** @type {number[]} */
  const palette = [];
  for (const colour of colours) {
    if (palette.some((chosen) => distance(chosen, colour) <= error)) continue;
    palette.push(colour);
    if (palette.length > paletteLimit) break;
  }
  return palette;
}

/** @param {number} a @param {number} b @returns {number} of the channel that differs most */
const distance = (a, b) =>
  Math.max(...[16, 8, 0].map((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255))));

/** @param {readonly number[]} palette @param {number} colour */
const nearest = (palette, colour) =>
  palette.reduce(
    (best, chosen, index) => (distance(chosen, colour) < distance(palette[best] ?? 0, colour) ? index : best),
    0,
  );

/** @param {Buffer} png @returns {{ width: number, height: number, pixels: Uint32Array }} pixels as 0xRRGGBB */
function decode(png) {
  const parts = [];
  let header = Buffer.alloc(13);
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || header[12] !== 0)
    throw new Error('This is not a picture that a browser took.');
  const step = kind === 6 ? 4 : 3;
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * step, height, step);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = bytes.readUIntBE(at * step, 3);
  return { width, height, pixels };
}

/**
 * Takes back what a row was written relative to (the PNG specification's filters 0 to 4).
 * @param {Buffer} raw @param {number} rowLength in bytes @param {number} height @param {number} step bytes a pixel
 */
function unfilter(raw, rowLength, height, step) {
  const bytes = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (rowLength + 1)];
    for (let x = 0; x < rowLength; x++) {
      const at = y * rowLength + x;
      const left = x >= step ? (bytes[at - step] ?? 0) : 0;
      const above = y > 0 ? (bytes[at - rowLength] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (bytes[at - rowLength - step] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      bytes[at] = ((raw[y * (rowLength + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return bytes;
}

/** @param {number} left @param {number} above @param {number} corner */
function paeth(left, above, corner) {
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((near) =>
    Math.abs(left + above - corner - near),
  );
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** @param {number} width @param {number} height @param {readonly number[]} palette @param {Buffer} rows */
function encode(width, height, palette, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(
    palette.flatMap((colour) => [16, 8, 0].map((shift) => (colour >> shift) & 255)),
  );
  const body = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {string} type @param {Buffer} body */
function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
