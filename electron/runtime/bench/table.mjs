/**
 * @typedef {import('./row.mjs').Finding} Finding
 * @typedef {import('./row.mjs').Spread} Spread
 */

const headings = ['row', 'ours', 'reference', '', 'ratio', 'goal', ''];

/** @param {readonly Finding[]} findings @returns {string} with least and greatest figures in brackets, as the noise */
export function tableOf(findings) {
  const rows = [headings, ...findings.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {Finding} finding @returns {readonly string[]} */
function cellsOf({ name, unit, referenceName, goal, ok, spread }) {
  if (spread === undefined) return [name, 'not measured', '', referenceName, '', `≤ ${goal}`, 'FAILED'];
  return [
    name,
    `${figures(spread.ours)} ${unit}`,
    `${figures(spread.reference)} ${unit}`,
    `${referenceName}, ${spread.pairs} pairs`,
    figures(spread.ratio, 2),
    `≤ ${goal}`,
    ok ? 'met' : 'MISSED',
  ];
}

/** @param {Spread} spread @param {number} [digits] after the point; without it three significant ones or more */
function figures({ least, median, greatest }, digits) {
  const shown = digits ?? Math.max(0, 2 - Math.floor(Math.log10(Math.max(median, Number.MIN_VALUE))));
  const [from, middle, to] = [least, median, greatest].map((value) => value.toFixed(Math.min(shown, 6)));
  return `${middle} (${from}–${to})`;
}
