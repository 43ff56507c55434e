/** Small numbers about how this window looks on this device: nothing that anybody wrote. */
export interface RememberedNumbers {
  readonly read: (name: string) => number | undefined;
  /** Undefined forgets it. */
  readonly write: (name: string, value: number | undefined) => void;
}

/**
 * Keeps numbers in the page's local storage. Losing them costs nobody anything, so a storage that is full or out of
 * reach is as good as an empty one.
 * @param group goes before each name, so that two groups do not meet
 */
export function rememberedNumbers(
  group: string,
  storage: () => Storage = () => localStorage,
): RememberedNumbers {
  const keyOf = (name: string): string => `${group}/${name}`;
  return {
    read: (name) => {
      try {
        const kept = storage().getItem(keyOf(name));
        const value = kept === null || kept === '' ? Number.NaN : Number(kept);
        return Number.isFinite(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        if (value === undefined) storage().removeItem(keyOf(name));
        else storage().setItem(keyOf(name), String(value));
      } catch {
        // Then it is not remembered.
      }
    },
  };
}
