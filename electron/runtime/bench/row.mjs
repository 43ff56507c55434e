import { Problem } from '../problem.mjs';

/** Thrown by a measurement that needs what is not there: its rows are left out, and the reason is said. */
export class Skipped extends Error {}

/**
 * A row of the table. Less is better in every row: one that would count what happens in a second measures how long one
 * thing takes instead.
 * @typedef {object} Row
 * @property {string} name stable, because results of different days are compared by it
 * @property {string} unit
 * @property {string} referenceName what it is measured against
 * @property {number} goal the greatest ratio to the reference that is good enough
 */

/**
 * A figure of ours and the reference's, taken one right after the other.
 * @typedef {{ readonly ours: number, readonly reference: number }} Pair
 */

/**
 * Rows that are measured together, because one start of the app, say, gives a figure for each of them.
 * @typedef {object} Measurement
 * @property {readonly Row[]} rows
 * @property {(context: Context, wanted: ReadonlySet<string>) => Promise<Samples>} measure may leave out, or measure all
 *   the same, what is not wanted
 */

/** @typedef {ReadonlyMap<string, readonly Pair[]>} Samples by the name of the row */

/**
 * What measurements are given.
 * @typedef {object} Context
 * @property {string} electron the executable; a copy that nobody else runs
 * @property {string} root the project
 * @property {string} app what to start it with: a folder with the built app; a copy that no build changes
 * @property {string} temporary a folder for data, removed after the run
 * @property {string} cache a folder for what takes long to make, which outlives the run
 * @property {(line: string) => void} say
 */

/**
 * A row as it stands in bench-results.json. A row that could not be measured has no figures and is not ok.
 * @typedef {object} Result
 * @property {string} name
 * @property {number | null} value the median of ours
 * @property {string} unit
 * @property {number | null} reference the median of the reference's
 * @property {string} referenceName
 * @property {number | null} ratio the median of the pairs' ratios, which is not the ratio of the two medians
 * @property {number} goal
 * @property {boolean} ok
 */

/**
 * The range of what lies behind a median: least, median, greatest.
 * @typedef {{ readonly least: number, readonly median: number, readonly greatest: number }} Spread
 */

/**
 * A result with the noise around it, for the eye.
 * @typedef {Result & { readonly spread?: { readonly ours: Spread, readonly reference: Spread, readonly ratio: Spread, readonly pairs: number } }} Finding
 */

/**
 * @param {readonly Measurement[]} measurements
 * @param {readonly string[]} beginnings of names; all rows when empty
 * @returns {readonly { measurement: Measurement, rows: readonly Row[] }[]} what has at least one row to measure
 * @throws {Problem} when a beginning is that of no row
 */
export function selectRows(measurements, beginnings) {
  const names = measurements.flatMap(({ rows }) => rows.map(({ name }) => name));
  const unknown = beginnings.filter((beginning) => !names.some((name) => name.startsWith(beginning)));
  if (unknown.length > 0) {
    throw new Problem(
      `No row begins with ${unknown.join(' or ')}.`,
      `These can be measured here: ${names.join(' ')}`,
    );
  }
  const isWanted = (/** @type {Row} */ { name }) =>
    beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning));
  return measurements
    .map((measurement) => ({ measurement, rows: measurement.rows.filter(isWanted) }))
    .filter(({ rows }) => rows.length > 0);
}
