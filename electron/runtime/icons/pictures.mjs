/**
 * @typedef {{ readonly name: string, readonly svg: string, readonly size: number }} Wanted
 */

/** What Linux and Windows show, in pixels. */
export const screenSizes = /** @type {const} */ ([16, 24, 32, 48, 64, 128, 256, 512, 1024]);
export const icoSizes = /** @type {const} */ ([16, 24, 32, 48, 64, 128, 256]);
export const icnsSizes = /** @type {const} */ ([16, 32, 64, 128, 256, 512, 1024]);

/**
 * The same drawing framed for its place: macOS wants its margins, elsewhere an icon fills its square, and the smaller it is
 * the less it can spare.
 * @param {string} svg with a viewBox of 1024 by 1024
 * @param {number} margin in units of the drawing, cut off on each side
 * @param {number} size in pixels
 */
export function frame(svg, margin, size) {
  const side = 1024 - 2 * margin;
  const framed = svg.replace(
    'viewBox="0 0 1024 1024"',
    `viewBox="${margin} ${margin} ${side} ${side}" width="${size}" height="${size}"`,
  );
  if (framed === svg) throw new Error('The drawing does not have the viewBox 0 0 1024 1024.');
  return framed;
}

/** The tile of the app's icon begins there. */
const tileMargin = 100;
const shadowRoom = 60;

/** @param {number} size */
export const marginElsewhere = (size) => (size <= 64 ? tileMargin : shadowRoom);
