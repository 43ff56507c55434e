import { Problem } from '../problem.mjs';

/**
 * @typedef {import('./row.mjs').Row} Row
 * @typedef {import('./row.mjs').Measurement} Measurement
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
