/**
 * @typedef {import('./row.mjs').Row} Row
 * @typedef {import('./row.mjs').Pair} Pair
 * @typedef {import('./row.mjs').Spread} Spread
 * @typedef {import('./row.mjs').Finding} Finding
 */

/** Differences smaller than this are noise by far, and would only make two files differ. */
const significantDigits = 4;

/** @param {readonly number[]} values @returns {Spread} @throws {RangeError} for none, or for what is no number */
export function spreadOf(values) {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (below === undefined || above === undefined || least === undefined || greatest === undefined)
    throw new RangeError('There is nothing to take the median of.');
  if (!values.every(Number.isFinite)) throw new RangeError(`Not all are numbers: ${values.join(', ')}`);
  return { least, median: (below + above) / 2, greatest };
}

/**
 * The ratio is taken within each pair, so that a machine that slows down half-way slows both sides of every pair alike.
 * @param {Row} row
 * @param {readonly Pair[]} pairs
 * @returns {Finding}
 */
export function judge(row, pairs) {
  const ours = spreadOf(pairs.map((pair) => pair.ours));
  const reference = spreadOf(pairs.map((pair) => pair.reference));
  const ratio = spreadOf(pairs.map((pair) => pair.ours / pair.reference));
  const rounded = round(ratio.median);
  return {
    ...describe(row),
    value: round(ours.median),
    reference: round(reference.median),
    ratio: rounded,
    // What is shown is what is judged.
    ok: rounded <= row.goal,
    spread: { ours, reference, ratio, pairs: pairs.length },
  };
}

/** @param {Row} row @returns {Finding} */
export function notMeasured(row) {
  return { ...describe(row), value: null, reference: null, ratio: null, ok: false };
}

/** @param {Row} row */
const describe = ({ name, unit, referenceName, goal }) => ({ name, unit, referenceName, goal });

/** @param {number} value */
const round = (value) => Number(value.toPrecision(significantDigits));
