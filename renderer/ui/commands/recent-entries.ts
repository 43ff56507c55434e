/** What was chosen in the palette last, the newest first. */
export interface RecentEntries {
  readonly ids: () => readonly string[];
  readonly add: (id: string) => void;
}

/** More than these nobody remembers as recent. */
const keptRecent = 8;

/** The newest first, each once. */
export const withRecent = (ids: readonly string[], id: string): readonly string[] =>
  [id, ...ids.filter((other) => other !== id)].slice(0, keptRecent);

/** Keeps them, as ids and nothing else, in a storage that lasts. What cannot be read there counts as nothing. */
export function createStoredRecent(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  key: string,
): RecentEntries {
  const ids = (): readonly string[] => {
    try {
      const stored: unknown = JSON.parse(storage.getItem(key) ?? '[]');
      return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
    } catch {
      return [];
    }
  };
  return {
    ids,
    add: (id) => {
      try {
        storage.setItem(key, JSON.stringify(withRecent(ids(), id)));
      } catch {
        // A full storage must not keep anybody from what they chose; it is only not remembered.
      }
    },
  };
}
