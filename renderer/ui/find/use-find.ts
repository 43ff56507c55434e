import { useEffect, useState } from 'react';
import { findMatches, type Match } from './find-matches.ts';
import { clearMarks, markMatches, showMatch } from './mark-matches.ts';

export interface Find {
  readonly count: number;
  /** From 1; 0 where nothing was found. */
  readonly position: number;
  /** Whether the page was searched for these very words already. */
  readonly isDone: boolean;
  /** Goes on to the next or the one before, around the end. */
  readonly step: (by: 1 | -1) => void;
}

interface Found {
  readonly query: string;
  readonly matches: readonly Match[];
  readonly index: number;
}

/** No oftener than this the page is searched again while it changes; milliseconds. */
const searchIntervalMs = 150;

/** Marks where the words stand on the page, and keeps to it while the page changes. */
export function useFind(query: string): Find {
  const [found, setFound] = useState<Found>({ query: '', matches: [], index: 0 });

  useEffect(() => {
    const page = document.body;
    let waiting: number | undefined;
    const search = (): void => {
      waiting = undefined;
      const matches = findMatches(page, query);
      setFound((before) => {
        const isNew = before.query !== query;
        const index = isNew ? 0 : Math.min(before.index, Math.max(0, matches.length - 1));
        // Only the person moves the page, not what others write in it.
        const [first] = matches;
        if (isNew && first !== undefined) showMatch(first);
        return { query, matches, index };
      });
    };
    const soon = (afterMs: number): void => {
      waiting ??= window.setTimeout(search, afterMs);
    };
    soon(0);
    const watch = new MutationObserver((changes) => {
      if (!changes.every(({ target }) => isApart(target))) soon(searchIntervalMs);
    });
    watch.observe(page, { subtree: true, childList: true, characterData: true });
    // What is written in a field is no change of the document.
    const onInput = ({ target }: Event): void => {
      if (target instanceof Node && !isApart(target)) soon(searchIntervalMs);
    };
    page.addEventListener('input', onInput);
    return () => {
      watch.disconnect();
      page.removeEventListener('input', onInput);
      window.clearTimeout(waiting);
    };
  }, [query]);

  const { matches, index } = found;
  const current = matches[index];
  useEffect(() => {
    markMatches(matches, current);
    return clearMarks;
  }, [matches, current]);

  return {
    count: matches.length,
    position: current === undefined ? 0 : index + 1,
    isDone: found.query === query,
    step: (by) => {
      if (matches.length === 0) return;
      // Drawn, they stand in the same place among the matches: the next search comes back to them.
      if (current?.kind === 'hidden' && current.element.isConnected && by === 1) {
        current.words.reveal();
        return;
      }
      const next = (index + by + matches.length) % matches.length;
      setFound({ ...found, index: next });
      const match = matches[next];
      if (match !== undefined) showMatch(match);
    },
  };
}

/** The bar itself, and what is only said to a screen reader. */
const isApart = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest('[data-find-bar], .sr-only') !== null;
