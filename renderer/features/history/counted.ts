/** One and many of something, after its number: `point added`, `points added`. */
export type Counted = readonly [one: string, many: string];

/** Clauses that say how many, without those of which there are none. */
export const counted = (
  items: readonly (readonly [count: number, one: string, many: string])[],
): readonly string[] =>
  items
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`);
