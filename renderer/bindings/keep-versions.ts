import * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
import { authorOf } from '@/model/authors.ts';
import { documentNames, type SharedDocument } from '@/model/documents.ts';
import { roles } from '@/model/role.ts';
import type { DocumentStore } from '@/persistence/document-store.ts';
import { hasRoom } from '@/persistence/room-on-disk.ts';
import { staysLonger } from '@/persistence/versions/thin-versions.ts';
import type { Version, VersionCause } from '@/persistence/versions/version.ts';
import type { KeepFailure, VersionStore } from '@/persistence/versions/version-store.ts';

/** While somebody keeps writing, a version is made this often. */
export const versionEveryMs = 5 * 60_000;

/** Whoever opens a document waits for it to be shown. Only after that is it looked whether its last state was kept. */
export const lookAfterOpeningMs = 5_000;

export type KeepVersionFailure = KeepFailure | { readonly kind: 'document-not-saved' };

/** Keeps what documents were like, and gives it back. */
export interface VersionKeeper {
  /** Keeps a document as it is now, once that is on the disk; answers the version that holds it. */
  readonly keep: (name: string, cause: VersionCause) => Promise<Result<Version, KeepVersionFailure>>;
  /** The versions themselves. The same promise every time. */
  readonly open: () => Promise<VersionStore>;
}

interface Watched {
  readonly document: Y.Doc;
  holders: number;
  /** Something changed since the last version, or since the document was opened. */
  hasChanged: boolean;
  due: ReturnType<typeof setTimeout> | undefined;
  stop: () => void;
}

/** Who a role wrote under changed something: clients that have written more than before. What was only deleted has no author. */
const authorsBetween =
  (document: Y.Doc) =>
  (before: Uint8Array | undefined, after: Uint8Array): readonly string[] => {
    const known = before === undefined ? new Map<number, number>() : Y.decodeStateVector(before);
    const grown = [...Y.decodeStateVector(after)].filter(([id, clock]) => clock > (known.get(id) ?? 0));
    const authors = new Set(grown.map(([id]) => authorOf(document as SharedDocument, id)));
    return roles.filter((role) => authors.has(role));
  };

const isVectorOf = (document: Y.Doc, vector: Uint8Array): boolean => {
  const [now, then] = [Y.decodeStateVector(Y.encodeStateVector(document)), Y.decodeStateVector(vector)];
  return now.size === then.size && [...now].every(([id, clock]) => then.get(id) === clock);
};

/**
 * Keeps versions of the shared documents and the drafts that are opened through the store which it gives back: after some
 * minutes of editing, mine or what arrives, and when a changed document is left. What was changed and not kept when the app
 * ended is kept when the document is next opened. All of it happens while the window has nothing else to do.
 */
export function keepVersions(
  store: DocumentStore,
  options: {
    readonly loadVersions: () => Promise<VersionStore>;
    /** Calls back when nothing is being typed or drawn. */
    readonly whenIdle: (call: () => void) => void;
  },
): { readonly store: DocumentStore; readonly versions: VersionKeeper } {
  const { loadVersions, whenIdle } = options;
  const watched = new Map<string, Watched>();
  let loaded: Promise<VersionStore> | undefined;
  const open = (): Promise<VersionStore> => {
    loaded ??= loadVersions();
    return loaded;
  };

  const keep: VersionKeeper['keep'] = async (name, cause) => {
    // Versions have a database of their own, and a disk that is found full endangers them all (see room-on-disk.ts).
    if (store.stopped() !== undefined || !(await hasRoom())) return failed({ kind: 'document-not-saved' });
    const acquired = await store.acquire(name);
    if (!acquired.ok) return failed({ kind: 'document-not-saved' });
    const { document, settled, release } = acquired.value;
    const entry = watched.get(name);
    try {
      const versions = await open();
      const newest = await versions.newest(name);
      const isKnown =
        newest !== undefined && entry?.hasChanged === false && isVectorOf(document, newest.vector);
      if (isKnown && !staysLonger(cause, newest.cause)) return ok(newest);
      if (entry !== undefined) {
        entry.hasChanged = false;
        clearTimeout(entry.due);
        entry.due = undefined;
      }
      const [room = ''] = name.split('/');
      const kept =
        (await settled()).kind === 'failed'
          ? failed({ kind: 'document-not-saved' } as const)
          : await versions.keep({ document: name, room, cause, authors: authorsBetween(document) });
      if (!kept.ok && entry !== undefined) entry.hasChanged = true;
      return kept;
    } finally {
      release();
    }
  };

  const keepWhenIdle = (name: string): void => {
    whenIdle(() => {
      // A version that cannot be kept now is due again with the next change; the document itself says if it is not saved.
      keep(name, 'editing').catch(() => undefined);
    });
  };

  const watch = (name: string, document: Y.Doc): Watched => {
    const known = watched.get(name);
    if (known?.document === document) {
      known.holders += 1;
      return known;
    }
    const onUpdate = (): void => {
      entry.hasChanged = true;
      entry.due ??= setTimeout(() => {
        entry.due = undefined;
        keepWhenIdle(name);
      }, versionEveryMs);
    };
    const isNew = document.store.clients.size === 0;
    const look = isNew ? undefined : setTimeout(() => keepWhenIdle(name), lookAfterOpeningMs);
    const entry: Watched = {
      document,
      holders: 1,
      hasChanged: false,
      due: undefined,
      stop: () => {
        clearTimeout(look);
        clearTimeout(entry.due);
        document.off('update', onUpdate);
      },
    };
    document.on('update', onUpdate);
    watched.set(name, entry);
    return entry;
  };

  const unwatch = (name: string, entry: Watched): void => {
    entry.holders -= 1;
    if (entry.holders > 0) return;
    entry.stop();
    if (watched.get(name) === entry) watched.delete(name);
    if (entry.hasChanged) keepWhenIdle(name);
  };

  const acquire: DocumentStore['acquire'] = async (name, check) => {
    const acquired = await store.acquire(name, check);
    // My own settings and the like have no history.
    if (!acquired.ok || name === documentNames.personal) return acquired;
    const { document, settled, release } = acquired.value;
    const entry = watch(name, document);
    let isReleased = false;
    return ok({
      document,
      settled,
      release: () => {
        if (isReleased) return;
        isReleased = true;
        unwatch(name, entry);
        release();
      },
    });
  };

  return { store: { ...store, acquire }, versions: { keep, open } };
}
