import { quietMoment } from './quiet.mjs';

/**
 * @typedef {import('./row.mjs').Pair} Pair
 * @typedef {import('./row.mjs').Samples} Samples
 * @typedef {() => Promise<Readonly<Record<string, number>>>} Side takes one figure for each row, by the row's name
 */

/** An odd number, for a median that was measured; enough for one disturbed pair in four not to matter. */
const usualPairs = 9;

/**
 * Measures ours and the reference in turn. The first pair warms caches up and does not count; of the others every second
 * begins with the reference, so that going first is no advantage.
 * @param {{ ours: Side, reference: Side, pairs?: number, beforeEach?: () => Promise<void>, say: (line: string) => void }} sides
 *   `beforeEach` is not part of what is measured; it waits until the machine has nothing else to do
 * @returns {Promise<Samples>}
 */
export async function alternate({ ours, reference, pairs = usualPairs, beforeEach = quietMoment, say }) {
  /** @type {Map<string, Pair[]>} */
  const samples = new Map();
  for (let number = 0; number <= pairs; number += 1) {
    const sides = number % 2 === 0 ? [ours, reference] : [reference, ours];
    const figures = [];
    for (const side of sides) {
      await beforeEach();
      figures.push(await side());
    }
    const [our = {}, their = {}] = sides[0] === ours ? figures : figures.toReversed();
    say(`${number === 0 ? 'warm-up' : `${number}/${pairs}`}: ${sentence(our, their)}`);
    if (number > 0) add(samples, our, their);
  }
  return samples;
}

/**
 * @param {Map<string, Pair[]>} samples
 * @param {Readonly<Record<string, number>>} ours
 * @param {Readonly<Record<string, number>>} reference
 */
function add(samples, ours, reference) {
  for (const [name, value] of Object.entries(ours)) {
    const other = reference[name];
    if (other === undefined) throw new Error(`The reference has no figure for ${name}.`);
    samples.set(name, [...(samples.get(name) ?? []), { ours: value, reference: other }]);
  }
}

/** @param {Readonly<Record<string, number>>} ours @param {Readonly<Record<string, number>>} reference */
const sentence = (ours, reference) =>
  Object.entries(ours)
    .map(([name, value]) => `${name} ${value.toFixed(0)} against ${(reference[name] ?? 0).toFixed(0)}`)
    .join(', ');
