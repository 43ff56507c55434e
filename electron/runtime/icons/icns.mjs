import { headerOf } from './png.mjs';

/**
 * @typedef {import('./ico.mjs').Picture} Picture
 */

/** Apple's names of the sizes in pixels; the second of a pair is the same size for a screen of double density. */
const pngTypes = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/** The two smallest are not read as PNG by every version of the system. */
const rawTypes = /** @type {const} */ ([
  ['ic04', 16],
  ['ic05', 32],
]);

/** A macOS icon. @param {readonly Picture[]} pictures of every size in the tables above */
export function writeIcns(pictures) {
  const find = (/** @type {number} */ size) => {
    const picture = pictures.find((each) => each.size === size);
    if (picture === undefined) throw new Error(`There is no picture of ${size} pixels.`);
    return picture;
  };
  const parts = [
    ...rawTypes.map(([type, size]) => part(type, planes(find(size).rgba))),
    ...pngTypes.map(([type, size]) => part(type, find(size).png)),
  ];
  return part('icns', Buffer.concat(parts));
}

/** @param {Buffer} icns @returns {Readonly<Record<string, number>>} each type in it with its size in pixels */
export function sizesInIcns(icns) {
  if (icns.toString('latin1', 0, 4) !== 'icns' || icns.readUInt32BE(4) !== icns.length)
    throw new Error('This is not an icon.');
  /** @type {Record<string, number>} */
  const sizes = {};
  for (let at = 8; at < icns.length;) {
    const [type, length] = [icns.toString('latin1', at, at + 4), icns.readUInt32BE(at + 4)];
    const body = icns.subarray(at + 8, at + length);
    sizes[type] = body.toString('latin1', 0, 4) === 'ARGB' ? sizeOfPlanes(body) : headerOf(body).width;
    at += length;
  }
  return sizes;
}

/** @param {string} type @param {Buffer} body */
function part(type, body) {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([header, body]);
}

/** Most bytes that one run may hold. */
const longestRun = 128;

/** Transparency, red, green and blue one after the other, in runs of plain bytes. @param {Buffer} rgba */
function planes(rgba) {
  const pieces = [Buffer.from('ARGB', 'latin1')];
  for (const channel of [3, 0, 1, 2]) {
    const plane = Buffer.from(rgba.filter((_, index) => index % 4 === channel));
    for (let at = 0; at < plane.length; at += longestRun) {
      const run = plane.subarray(at, at + longestRun);
      pieces.push(Buffer.from([run.length - 1]), run);
    }
  }
  return Buffer.concat(pieces);
}

/** @param {Buffer} body */
function sizeOfPlanes(body) {
  let bytes = 0;
  for (let at = 4; at < body.length;) {
    const run = (body[at] ?? 0) + 1;
    if (run > longestRun) throw new Error('A run that repeats a byte is not what we write.');
    bytes += run;
    at += run + 1;
  }
  return Math.sqrt(bytes / 4);
}
