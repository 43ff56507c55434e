import { actWeights, type Step } from './acts.ts';

/** Numbers below `limit` that follow from `seed` (Mulberry32, Tommy Ettinger). */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const acts = Object.entries(actWeights).flatMap(([act, weight]) => Array.from({ length: weight }, () => act));

// Short, so that the same words meet often; surrogate pairs, joined ones and another direction among them.
const texts = [
  '',
  'a',
  'ab',
  'abc',
  'Read the design',
  'read',
  '👍🏽',
  '👩‍🎓 👍',
  'שלום',
  'é',
  'a\u0000b',
  '<b>&',
];

/** What the people of a world do, one thing after another. */
export function stepsFrom(seed: number, count: number): readonly Step[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => ({
    act: acts[random(acts.length)] ?? 'meet',
    who: random(6),
    agenda: random(2),
    which: random(61),
    where: random(61),
    text: (texts[random(texts.length)] ?? '') + (texts[random(texts.length)] ?? ''),
  }));
}
