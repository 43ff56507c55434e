import type * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
import { createManifestKeeper, lacksPart, type Manifest } from './manifest.ts';
import { deleteDatabase, storedDocumentNames, touchDatabase } from './document-database.ts';
import { hasRoom } from './room-on-disk.ts';
import { openDocument, type OpenedDocument, type OpenFailure } from './open-document.ts';
import { saved, worstOf, type SaveFailure, type SaveState } from './save-state.ts';
import { createStoreStop, type StoreStop } from './store-stop.ts';

/** A document nobody looks at stays open this long: going back and forth between two screens opens nothing anew. */
export const idleBeforeClosingMs = 30_000;

/** One user's hold on an open document. */
export interface DocumentHandle {
  readonly document: Y.Doc;
  /** Resolves when every change of this document is on disk or cannot be put there. */
  readonly settled: () => Promise<SaveState>;
  readonly release: () => void;
}

/** Changes of one document that are not known to be on disk. */
export interface UnsavedChanges {
  readonly name: string;
  readonly update: Uint8Array;
}

/**
 * When a document is held against the manifest: `always` before it is handed out; `if-empty` only where it came up empty,
 * for the one document that the first paint waits for.
 */
export type Check = 'always' | 'if-empty';

export interface DocumentStore {
  /** Opens a document or shares the open one. Every handle has to be released. */
  readonly acquire: (name: string, check?: Check) => Promise<Result<DocumentHandle, OpenFailure>>;
  /** The state of all open documents as one, or of one document. */
  readonly saveState: (name?: string) => SaveState;
  /** Why nothing is written or opened any more until the app is started again; `undefined` as long as it is. */
  readonly stopped: () => SaveFailure | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when everything is on disk or cannot be put there, and the manifest says so. */
  readonly settled: () => Promise<SaveState>;
  /** What would be gone if the app ended now. */
  readonly unsaved: () => Promise<readonly UnsavedChanges[]>;
  /** The documents that lack part of what the manifest says was stored, those with no database among them. */
  readonly losses: () => Promise<readonly string[]>;
  /**
   * Closes a document at once, also while others hold it: it is about to be replaced on the disk. Rejects where nothing can be
   * replaced any more: what is only in memory must stay there.
   */
  readonly evict: (name: string) => Promise<void>;
}

interface Entry {
  readonly opening: Promise<Result<OpenedDocument, OpenFailure>>;
  holders: number;
  closing: ReturnType<typeof setTimeout> | undefined;
}

/** Whether there is nothing at all, not even something that waits for what comes before it. */
const isEmpty = ({ store }: Y.Doc): boolean =>
  store.clients.size === 0 && store.pendingStructs === null && store.pendingDs === null;

/**
 * Keeps at most one open copy of each document.
 * 1. Whoever acquires a name gets the same Y.Doc until the last holder has released it and it has been idle.
 * 2. A document is closed only when all of its changes are stored; one that cannot be stored stays open.
 * 3. A document that lacks part of what the manifest says was stored is not handed out.
 * 4. Once the store is stopped no document is opened, and none is closed: it could not be opened again.
 */
export function createDocumentStore(options: {
  readonly now: () => number;
  readonly manifest: Manifest;
  /** Resolves when this window is the only one that writes; asked with each document that is opened. */
  readonly mayWrite: () => Promise<void>;
  /** The page's; one of its own where it is left out. */
  readonly stop?: StoreStop;
}): DocumentStore {
  const { now, manifest, mayWrite, stop = createStoreStop() } = options;
  const entries = new Map<string, Entry>();
  const states = new Map<string, SaveState>();
  const listeners = new Set<() => void>();
  /** Documents that were found incomplete when they were opened last. */
  const incomplete = new Set<string>();
  const keeper = createManifestKeeper(manifest, { now });
  let overall: SaveState = saved;

  const onState = (name: string, state: SaveState): void => {
    if (state.kind === 'saved') states.delete(name);
    else states.set(name, state);
    overall = worstOf(states.values());
    for (const listener of listeners) listener();
  };

  // After the writers have heard of it, so that who listens finds their states as they are now.
  stop.subscribe(() => {
    queueMicrotask(() => {
      for (const listener of listeners) listener();
    });
  });

  // A manifest that cannot be read accuses nobody.
  const recordOf = (name: string) => manifest.find(name).catch(() => undefined);

  const isComplete = async (document: Y.Doc, record: ReturnType<typeof recordOf>): Promise<boolean> => {
    const recorded = await record;
    return recorded === undefined || !lacksPart(document, recorded.stateVector);
  };

  const open = async (name: string, check: Check): Promise<Result<OpenedDocument, OpenFailure>> => {
    // Asked while the document is read: waiting for main does not come on top of that.
    const record = recordOf(name);
    // Of thousands of databases Chromium reads its index first; nothing of the document is read before we may write.
    if (check === 'if-empty') void touchDatabase(name);
    await mayWrite();
    let document: Y.Doc | undefined;
    const opened = await openDocument(name, {
      check,
      stop,
      now,
      onState: (state) => {
        if (state.kind === 'saved' && document !== undefined) keeper.saved(name, document);
        onState(name, state);
      },
    });
    if (!opened.ok) return opened;
    ({ document } = opened.value);
    if (check === 'if-empty' && document.store.clients.size > 0) return opened;
    if (await isComplete(document, record)) {
      incomplete.delete(name);
      return opened;
    }
    incomplete.add(name);
    const hasNothing = isEmpty(document);
    await opened.value.close();
    // An empty database that looking has made would hide that the document is missing.
    if (hasNothing && (await hasRoom())) await deleteDatabase(name).catch(() => undefined);
    return failed({ kind: 'document-incomplete', name });
  };

  const closeWhenIdle = (name: string, entry: Entry, opened: OpenedDocument): void => {
    entry.closing = setTimeout(() => {
      void opened.settled().then(async (state) => {
        if (entry.holders > 0 || entries.get(name) !== entry) return;
        if (state.kind !== 'saved' || stop.reason() !== undefined) {
          closeWhenIdle(name, entry, opened);
          return;
        }
        entries.delete(name);
        await opened.close();
      });
    }, idleBeforeClosingMs);
  };

  const acquire: DocumentStore['acquire'] = async (name, check = 'always') => {
    let entry = entries.get(name);
    if (entry === undefined) {
      entry = { opening: open(name, check), holders: 0, closing: undefined };
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

  const eachOpened = async (): Promise<readonly (readonly [string, OpenedDocument])[]> => {
    const results = await Promise.all(
      [...entries].map(async ([name, { opening }]) => [name, await opening] as const),
    );
    return results.flatMap(([name, opened]) => (opened.ok ? [[name, opened.value] as const] : []));
  };

  return {
    acquire,
    saveState: (name) => (name === undefined ? overall : (states.get(name) ?? saved)),
    stopped: stop.reason,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: async () => {
      await Promise.all((await eachOpened()).map(([, opened]) => opened.settled()));
      await keeper.flush();
      return overall;
    },
    unsaved: async () =>
      (await eachOpened()).flatMap(([name, opened]) => {
        const update = opened.unsaved();
        return update === undefined ? [] : [{ name, update }];
      }),
    losses: async () => {
      const opened = await eachOpened();
      const [recorded, stored] = await Promise.all([manifest.list(), storedDocumentNames()]);
      const present = new Set([...stored, ...opened.map(([name]) => name)]);
      // A database may just be there because somebody looks for the document, and go again.
      const lost = recorded
        .map(({ name }) => name)
        .filter((name) => !present.has(name) || incomplete.has(name));
      for (const [name, { document }] of opened)
        if (!(await isComplete(document, recordOf(name)))) lost.push(name);
      return [...new Set(lost)];
    },
    evict: async (name) => {
      const entry = entries.get(name);
      if (stop.reason() !== undefined) throw new Error('nothing is replaced until the app is started again');
      if (entry === undefined) return;
      entries.delete(name);
      clearTimeout(entry.closing);
      const opened = await entry.opening;
      if (!opened.ok) return;
      await opened.value.settled();
      await opened.value.close();
      onState(name, saved);
    },
  };
}
