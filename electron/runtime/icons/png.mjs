const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const withTransparency = 6;

/** @param {Buffer} png @returns {{ width: number, height: number, isTransparent: boolean }} */
export function headerOf(png) {
  if (!png.subarray(0, 8).equals(signature) || png.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('This is not a PNG.');
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    isTransparent: png[25] === withTransparency,
  };
}
