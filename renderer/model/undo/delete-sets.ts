import * as Y from 'yjs';

/** Ranges of ids, as Yjs keeps what a step inserted and what it deleted. */
export type IdSet = ReturnType<typeof Y.createDeleteSet>;

/** What is in `set` and for which `isGone` does not hold; `isGone` is asked for single ids. */
export function without(set: IdSet, gone: ReadonlyMap<number, ReadonlySet<number>>): IdSet {
  const left = Y.mergeDeleteSets([set]);
  for (const [client, clocks] of gone) {
    const ranges = left.clients.get(client);
    if (ranges === undefined) continue;
    const pieces = ranges.flatMap((range) => {
      const kept: (typeof range)[] = [];
      let start = range.clock;
      const end = range.clock + range.len;
      for (const clock of [...clocks].toSorted((a, b) => a - b)) {
        if (clock < start || clock >= end) continue;
        if (clock > start) kept.push({ clock: start, len: clock - start });
        start = clock + 1;
      }
      if (start < end) kept.push({ clock: start, len: end - start });
      return kept;
    });
    if (pieces.length === 0) left.clients.delete(client);
    else left.clients.set(client, pieces);
  }
  return left;
}

/** Collects ids, for {@link without}. */
export function createIdCollector() {
  const ids = new Map<number, Set<number>>();
  return {
    ids: ids as ReadonlyMap<number, ReadonlySet<number>>,
    add: (item: Y.Item): void => {
      const clocks = ids.get(item.id.client) ?? new Set<number>();
      for (let offset = 0; offset < item.length; offset += 1) clocks.add(item.id.clock + offset);
      ids.set(item.id.client, clocks);
    },
  };
}
