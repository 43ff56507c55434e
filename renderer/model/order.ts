import { generateKeyBetween } from 'fractional-indexing';

/** Anything that stands in a list: `order` is a fractional index, equal ones are put apart by `id`. */
export interface Ordered {
  readonly id: string;
  readonly order: string;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which every replica shows the same items. Code units, not a locale: all devices must agree. */
export const compareOrdered = (a: Ordered, b: Ordered): number =>
  compareText(a.order, b.order) || compareText(a.id, b.id);

/** Whether `generateKeyBetween` would take this text as a neighbour. */
export function isOrderKey(text: string): boolean {
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}

/** New order keys to write, by item id. More than one where neighbours had to be put apart first. */
export type OrderChanges = ReadonlyMap<string, string>;

/**
 * Places `id` at `index` among `others` (sorted by {@link compareOrdered}, without `id` itself). Two devices may have
 * given neighbours the same key, between which there is no other: then the items behind the gap get new keys too, as
 * few as needed. Where a key is damaged, all get new ones. (Fractional indexing: Figma, "Realtime editing of ordered
 * sequences", 2017.)
 */
export function placeAt(others: readonly Ordered[], id: string, index: number): OrderChanges {
  const at = Math.max(0, Math.min(index, others.length));
  const damaged = others.some((item) => !isOrderKey(item.order));
  const first = damaged ? 0 : at;
  let previous = others[first - 1]?.order ?? null;
  const leavesRoom = (item: Ordered): boolean => previous === null || item.order > previous;
  const firstWithRoom = others.findIndex((item, position) => position >= at && leavesRoom(item));
  const next = damaged || firstWithRoom === -1 ? others.length : firstWithRoom;
  const end = others[next]?.order ?? null;

  const changes = new Map<string, string>();
  const before = others.slice(first, at).map((item) => item.id);
  const behind = others.slice(at, next).map((item) => item.id);
  for (const key of [...before, id, ...behind]) {
    previous = generateKeyBetween(previous, end);
    changes.set(key, previous);
  }
  return changes;
}
