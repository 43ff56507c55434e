import { go, snapshot } from 'fuzzysort';
import type { FoundEntry, PaletteEntry } from './palette-entry.ts';

/** More lines than this nobody reads: one types another letter instead. It also bounds what a keystroke draws. */
export const shownAtMost = 50;

/** How well a line has to fit, of 1: letters scattered over a sentence find nothing. */
const worstFit = 0.27;

/** Finds lines by what was typed. Made once for a list of entries, because making it ready takes longer than searching. */
export interface EntrySearch {
  readonly find: (typed: string, recent: readonly string[]) => readonly FoundEntry[];
}

/** Nothing typed: what was used last first, then all others in their order. Else the best fit first. */
export function createEntrySearch(entries: readonly PaletteEntry[]): EntrySearch {
  const searchable = snapshot(entries, {
    keys: [({ title }: PaletteEntry) => title, ({ keywords }: PaletteEntry) => keywords ?? ''],
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    find: (typed, recent) => {
      const words = typed.trim();
      if (words === '') return recentFirst(entries, byId, recent);
      return go(words, searchable, { limit: shownAtMost, threshold: worstFit }).map((found) => ({
        entry: found.obj,
        marks: found[0]?.indexes ?? [],
      }));
    },
  };
}

function recentFirst(
  entries: readonly PaletteEntry[],
  byId: ReadonlyMap<string, PaletteEntry>,
  recent: readonly string[],
): readonly FoundEntry[] {
  const first = recent.flatMap((id) => byId.get(id) ?? []);
  const rest = entries.slice(0, shownAtMost + first.length).filter((entry) => !first.includes(entry));
  return [...first, ...rest].slice(0, shownAtMost).map((entry) => ({ entry, marks: [] }));
}
