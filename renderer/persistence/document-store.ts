import type * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
import { openDocument, type OpenedDocument, type OpenFailure } from './open-document.ts';
import { saved, worstOf, type SaveState } from './save-state.ts';

/** A document nobody looks at stays open this long: going back and forth between two screens opens nothing anew. */
export const idleBeforeClosingMs = 30_000;

/** One user's hold on an open document. */
export interface DocumentHandle {
  readonly document: Y.Doc;
  /** Resolves when every change of this document is on disk or cannot be put there. */
  readonly settled: () => Promise<SaveState>;
  readonly release: () => void;
}

export interface DocumentStore {
  /** Opens a document or shares the open one. Every handle has to be released. */
  readonly acquire: (name: string) => Promise<Result<DocumentHandle, OpenFailure>>;
  /** The state of all open documents as one. */
  readonly saveState: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when everything is on disk or cannot be put there. */
  readonly settled: () => Promise<SaveState>;
}

interface Entry {
  readonly opening: Promise<Result<OpenedDocument, OpenFailure>>;
  holders: number;
  closing: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Keeps at most one open copy of each document.
 * 1. Whoever acquires a name gets the same Y.Doc until the last holder has released it and it has been idle.
 * 2. A document is closed only when all of its changes are stored; one that cannot be stored stays open.
 */
export function createDocumentStore(options: { readonly now: () => number }): DocumentStore {
  const entries = new Map<string, Entry>();
  const states = new Map<string, SaveState>();
  const listeners = new Set<() => void>();
  let overall: SaveState = saved;

  const onState = (name: string, state: SaveState): void => {
    if (state.kind === 'saved') states.delete(name);
    else states.set(name, state);
    overall = worstOf(states.values());
    for (const listener of listeners) listener();
  };

  const closeWhenIdle = (name: string, entry: Entry, opened: OpenedDocument): void => {
    entry.closing = setTimeout(() => {
      void opened.settled().then(async (state) => {
        if (entry.holders > 0 || entries.get(name) !== entry) return;
        if (state.kind !== 'saved') {
          closeWhenIdle(name, entry, opened);
          return;
        }
        entries.delete(name);
        await opened.close();
      });
    }, idleBeforeClosingMs);
  };

  const acquire: DocumentStore['acquire'] = async (name) => {
    let entry = entries.get(name);
    if (entry === undefined) {
      const opening = openDocument(name, {
        now: options.now,
        onState: (state) => {
          onState(name, state);
        },
      });
      entry = { opening, holders: 0, closing: undefined };
      entries.set(name, entry);
    }
    const held = entry;
    clearTimeout(held.closing);
    held.holders += 1;
    const opened = await held.opening;
    if (!opened.ok) {
      // The next one who asks tries again.
      if (entries.get(name) === held) entries.delete(name);
      return failed(opened.error);
    }
    let released = false;
    return ok({
      document: opened.value.document,
      settled: opened.value.settled,
      release: () => {
        if (released) return;
        released = true;
        held.holders -= 1;
        if (held.holders === 0) closeWhenIdle(name, held, opened.value);
      },
    });
  };

  return {
    acquire,
    saveState: () => overall,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: async () => {
      await Promise.all(
        [...entries.values()].map(async (entry) => {
          const opened = await entry.opening;
          if (opened.ok) await opened.value.settled();
        }),
      );
      return overall;
    },
  };
}
