import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
import { createUpdateWriter, updatesStoreName } from './update-writer.ts';
import type { SaveState } from './save-state.ts';

/** Opening takes a few milliseconds. After this long it will not come any more: y-indexeddb never says that it failed. */
export const openDeadlineMs = 10_000;

export type OpenFailure = {
  readonly kind: 'document-unreadable';
  readonly name: string;
};

export interface OpenedDocument {
  readonly document: Y.Doc;
  readonly state: () => SaveState;
  /** Resolves when every change is on disk or cannot be put there. */
  readonly settled: () => Promise<SaveState>;
  /** Releases the database. Call {@link settled} first; what is not stored by then is lost. */
  readonly close: () => Promise<void>;
}

/** Prefix of the IndexedDB databases that hold documents, one each. */
const databasePrefix = 'waymark/';

/** The names of all documents that have a database on this device. */
export async function storedDocumentNames(): Promise<readonly string[]> {
  const databases = await indexedDB.databases();
  return databases.flatMap(({ name }) =>
    name?.startsWith(databasePrefix) === true ? [name.slice(databasePrefix.length)] : [],
  );
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

/** The provider's promise has no error path: a database that cannot be opened rejects `_db`, a bad row does nothing. */
function synced(provider: IndexeddbPersistence): Promise<boolean> {
  const opening = (provider as unknown as { readonly _db: Promise<IDBDatabase> })._db;
  return new Promise((resolve) => {
    const deadline = setTimeout(() => {
      resolve(false);
    }, openDeadlineMs);
    const settle = (value: boolean): void => {
      clearTimeout(deadline);
      resolve(value);
    };
    opening.catch(() => {
      settle(false);
    });
    void provider.whenSynced.then(() => {
      settle(true);
    });
  });
}

/**
 * Opens a document by name, creating it empty where there is none. y-indexeddb opens, reads and defines the format; our
 * own writer stores (see update-writer.ts). Nobody may edit before this resolves, and nobody can: the document comes
 * with the result. Never rejects: a document that cannot be read is a `document-unreadable`.
 */
export async function openDocument(
  name: string,
  options: { readonly onState: (state: SaveState) => void; readonly now: () => number },
): Promise<Result<OpenedDocument, OpenFailure>> {
  const document = new Y.Doc();
  const provider = new IndexeddbPersistence(databasePrefix + name, document);
  const theirs = (
    provider as unknown as { readonly _storeUpdate: (update: Uint8Array, origin: unknown) => void }
  )._storeUpdate;
  document.off('update', theirs);
  const unreadable = failed({ kind: 'document-unreadable', name } as const);
  const abandon = (): typeof unreadable => {
    provider.destroy().catch(() => undefined);
    document.destroy();
    return unreadable;
  };
  if (!(await synced(provider)) || provider.db === null) return abandon();
  const database = provider.db;
  let rows: number;
  try {
    rows = await countRows(database);
  } catch {
    return abandon();
  }
  const writer = createUpdateWriter({
    database,
    encodeState: () => Y.encodeStateAsUpdate(document),
    rows,
    onState: options.onState,
    now: options.now,
  });
  database.addEventListener('close', writer.storeClosed);
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== provider) writer.add(update);
  };
  document.on('update', onUpdate);
  return ok({
    document,
    state: writer.state,
    settled: writer.settled,
    close: async () => {
      document.off('update', onUpdate);
      await provider.destroy();
      document.destroy();
    },
  });
}
