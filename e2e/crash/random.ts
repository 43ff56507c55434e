/** Chances that come again with the same seed. */
export interface Random {
  /** From 0 up to, and without, `below`. */
  readonly whole: (below: number) => number;
  readonly oneOf: <Thing>(things: readonly Thing[]) => Thing;
}

/** Mulberry32 (Tommy Ettinger), which is enough to choose moments and edits. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    oneOf: (things) => {
      const thing = things[whole(things.length)];
      if (thing === undefined) throw new Error('Nothing to choose from.');
      return thing;
    },
  };
}
