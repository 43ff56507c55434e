import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
import { databaseName, openDatabase, readRows, storedDocumentNames } from './document-database.ts';
import { hasRoom } from './room-on-disk.ts';
import { createUpdateWriter, updatesStoreName } from './update-writer.ts';
import type { StoreStop } from './store-stop.ts';
import type { SaveState } from './save-state.ts';

/** Opening takes a few milliseconds. After this long it will not come any more: y-indexeddb never says that it failed. */
export const openDeadlineMs = 10_000;

export type OpenFailure =
  /** Its database cannot be opened, or one of its rows cannot be read. Nothing has been changed. */
  | { readonly kind: 'document-unreadable'; readonly name: string }
  /** Less of it is on disk than was stored once (see manifest.ts). Nothing has been changed. */
  | { readonly kind: 'document-incomplete'; readonly name: string }
  /** Nothing is opened any more in this run of the app (see store-stop.ts). It is as it was, and there after the next start. */
  | { readonly kind: 'store-stopped'; readonly name: string };

export interface OpenedDocument {
  readonly document: Y.Doc;
  readonly state: () => SaveState;
  /** Resolves when every change is on disk or cannot be put there. */
  readonly settled: () => Promise<SaveState>;
  /** What is not known to be on disk, as one update; `undefined` where everything is. */
  readonly unsaved: () => Uint8Array | undefined;
  /** Releases the database. Call {@link settled} first; what is not stored by then is lost. */
  readonly close: () => Promise<void>;
}

const countRows = (database: IDBDatabase): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = database
      .transaction([updatesStoreName], 'readonly')
      .objectStore(updatesStoreName)
      .count();
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('count failed'));
    });
  });

/**
 * Resolves once y-indexeddb has read all rows into the document; rejects where it could not. Its own promise has no error path,
 * but its reading transaction comes before the count's: when that is answered and it has not said that it is done, it never will.
 */
async function allRead(provider: IndexeddbPersistence, count: Promise<number>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('opening took too long'));
    }, openDeadlineMs);
  });
  const counted = count.then(() => {
    if (!provider.synced) throw new Error('a row cannot be read');
  });
  try {
    await Promise.race([provider.whenSynced, counted, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens a document by name, creating it empty where there is none. y-indexeddb opens, reads and defines the format; our
 * own writer stores (see update-writer.ts). Nobody may edit before this resolves, and nobody can: the document comes
 * with the result. Never rejects: a document that cannot be read is a `document-unreadable`.
 */
export async function openDocument(
  name: string,
  options: OpenOptions,
): Promise<Result<OpenedDocument, OpenFailure>> {
  if (options.stop.reason() !== undefined) return failed({ kind: 'store-stopped', name });
  if (options.check === 'always' && !(await hasRoom())) return openWithoutWriting(name, options);
  const document = new Y.Doc();
  const provider = new IndexeddbPersistence(databaseName(name), document);
  const theirs = provider as unknown as {
    readonly _db: Promise<IDBDatabase>;
    readonly _storeUpdate: (update: Uint8Array, origin: unknown) => void;
  };
  document.off('update', theirs._storeUpdate);
  const rows = theirs._db.then(countRows);
  try {
    await allRead(provider, rows);
  } catch {
    provider.destroy().catch(() => undefined);
    document.destroy();
    return failed(notOpened(name, options));
  }
  if (provider.db === null) throw new Error('y-indexeddb is synced without a database');
  return ok(
    written(name, options, {
      document,
      database: provider.db,
      rows,
      // What it has read is stored.
      isStored: (origin) => origin === provider,
      close: () => provider.destroy(),
    }),
  );
}

/**
 * Opens a document while the disk is full: y-indexeddb writes a row whenever it opens, and making a database writes too.
 * What is there is read; what comes is written when there is room.
 */
async function openWithoutWriting(
  name: string,
  options: OpenOptions,
): Promise<Result<OpenedDocument, OpenFailure>> {
  const document = new Y.Doc();
  try {
    const rows = (await storedDocumentNames()).includes(name) ? await readRows(name) : [];
    document.transact(() => {
      for (const row of rows) Y.applyUpdate(document, row as Uint8Array);
    });
  } catch {
    document.destroy();
    return failed(notOpened(name, options));
  }
  return ok(
    written(name, options, {
      document,
      database: undefined,
      rows: Promise.resolve(0),
      isStored: () => false,
      close: () => Promise.resolve(),
    }),
  );
}

/** What could not be read because everything was stopped meanwhile is not damaged. */
const notOpened = (name: string, { stop }: Pick<OpenOptions, 'stop'>): OpenFailure => ({
  kind: stop.reason() === undefined ? 'document-unreadable' : 'store-stopped',
  name,
});

interface OpenOptions {
  /** The document that the first paint waits for is opened without a question: main has just looked at the disk. */
  readonly check: 'always' | 'if-empty';
  readonly stop: StoreStop;
  readonly onState: (state: SaveState) => void;
  readonly now: () => number;
}

/** A document whose changes our writer stores from now on. */
function written(
  name: string,
  { stop, onState, now }: OpenOptions,
  opened: {
    readonly document: Y.Doc;
    readonly database: IDBDatabase | undefined;
    readonly rows: Promise<number>;
    readonly isStored: (origin: unknown) => boolean;
    readonly close: () => Promise<void>;
  },
): OpenedDocument {
  const { document, database, rows } = opened;
  const writer = createUpdateWriter({
    database,
    reopen: () => openDatabase(name),
    hasRoom,
    stop,
    document: {
      encode: (beyond) => Y.encodeStateAsUpdate(document, beyond),
      stateVector: () => Y.encodeStateVector(document),
    },
    rows,
    onState,
    now,
  });
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (!opened.isStored(origin)) writer.add(update);
  };
  document.on('update', onUpdate);
  return {
    document,
    state: writer.state,
    settled: writer.settled,
    unsaved: writer.unsaved,
    close: async () => {
      document.off('update', onUpdate);
      writer.stop();
      await opened.close();
      document.destroy();
    },
  };
}
