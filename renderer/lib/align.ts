/** One step of the way from one list to another. */
export type Step<Item> =
  | { readonly kind: 'same'; readonly before: Item; readonly after: Item }
  | { readonly kind: 'removed'; readonly before: Item }
  | { readonly kind: 'added'; readonly after: Item };

/** Above this the two middles are taken to have nothing in common: a megabyte of table, some ten milliseconds. */
const maximumCells = 250_000;

/**
 * The fewest steps from `before` to `after`; where they differ, what was removed comes before what was added. (Longest
 * common subsequence: Wagner and Fischer, 1974.)
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): readonly Step<Item>[] {
  const at = (items: readonly Item[], index: number): Item => items[index] as Item;
  const same = (i: number, j: number): boolean => isSame(at(before, i), at(after, j));
  let start = 0;
  while (start < before.length && start < after.length && same(start, start)) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && same(endBefore - 1, endAfter - 1)) {
    endBefore -= 1;
    endAfter -= 1;
  }

  const [rows, columns] = [endBefore - start, endAfter - start];
  const width = columns + 1;
  const isTooLarge = rows * columns > maximumCells;
  // lengths[i * width + j]: how much the rests from i and from j have in common.
  const lengths = new Uint32Array(isTooLarge ? 0 : (rows + 1) * width);
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  if (!isTooLarge)
    for (let i = rows - 1; i >= 0; i -= 1)
      for (let j = columns - 1; j >= 0; j -= 1)
        lengths[i * width + j] = same(start + i, start + j)
          ? length(i + 1, j + 1) + 1
          : Math.max(length(i + 1, j), length(i, j + 1));

  const steps: Step<Item>[] = [];
  const keep = (i: number, j: number): void => {
    steps.push({ kind: 'same', before: at(before, i), after: at(after, j) });
  };
  for (let i = 0; i < start; i += 1) keep(i, i);
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (!isTooLarge && i < rows && j < columns && same(start + i, start + j)) {
      keep(start + i, start + j);
      i += 1;
      j += 1;
    } else if (i < rows && (isTooLarge || j === columns || length(i + 1, j) >= length(i, j + 1))) {
      steps.push({ kind: 'removed', before: at(before, start + i) });
      i += 1;
    } else {
      steps.push({ kind: 'added', after: at(after, start + j) });
      j += 1;
    }
  }
  for (let k = 0; k < before.length - endBefore; k += 1) keep(endBefore + k, endAfter + k);
  return steps;
}
