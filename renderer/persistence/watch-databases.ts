import type { SaveFailure } from './save-state.ts';
import type { StoreStop } from './store-stop.ts';

/** What every use of IndexedDB goes through: ours, y-indexeddb’s and Dexie’s. */
export interface DatabaseWorld {
  readonly factory: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'>;
  readonly database: Pick<IDBDatabase, 'transaction'>;
  readonly hasRoom: () => Promise<boolean>;
}

/** Errors that come of what was asked, not of the disk. */
const ofTheAsker: ReadonlySet<string> = new Set([
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'InvalidStateError',
  'VersionError',
]);

/**
 * Why the disk refused, where it did: `undefined` where whoever asked is the reason. Chromium says a full disk in several ways: a
 * quota that is exceeded, blobs that could not be written, or just that the connection is closing.
 */
export function refusalOf(error: DOMException | null): SaveFailure | undefined {
  if (error === null || ofTheAsker.has(error.name)) return undefined;
  return error.name === 'QuotaExceededError' ? 'no-space' : 'refused';
}

const refuse = (): never => {
  throw new DOMException('Nothing is written until the app is started again.', 'InvalidStateError');
};

/**
 * Stops the store when the disk has refused a write to any database of the page, and from then on lets nobody reach one: not
 * by discipline, because y-indexeddb and Dexie open databases by themselves, but by taking the ways away.
 *
 * 1. A transaction that may write and is aborted by anything but its asker stops the store.
 * 2. So does a connection that Chromium closes: it does that when a write of its own has failed, or something cannot be read.
 * 3. So does a database that cannot be opened, but only on a full disk: else it alone may be damaged.
 * 4. Once stopped, nothing can be opened, deleted or listed (any of them makes Chromium write), nor written to. What is
 *    open can be read.
 *
 * Changes what it is given, once, for as long as the page lives: before anything else opens a database.
 */
export function watchDatabases(stop: StoreStop, { factory, database, hasRoom }: DatabaseWorld): void {
  const own = {
    open: factory.open,
    deleteDatabase: factory.deleteDatabase,
    databases: factory.databases,
    transaction: database.transaction,
  };
  const isStopped = (): boolean => stop.reason() !== undefined;
  const lookForRoom = async (): Promise<void> => {
    if (!(await hasRoom())) stop.stop('no-space');
  };
  // Chromium seldom says that it was the full disk; that is what a person can do something about.
  stop.subscribe(() => void lookForRoom());
  const watchOpening = (request: IDBOpenDBRequest): IDBOpenDBRequest => {
    request.addEventListener('success', () => {
      // A deletion has no result.
      (request.result as IDBDatabase | undefined)?.addEventListener('close', () => stop.stop('store-closed'));
    });
    request.addEventListener('error', () => {
      const refusal = refusalOf(request.error);
      if (refusal !== undefined) void lookForRoom();
    });
    return request;
  };

  factory.open = function (this: IDBFactory, ...given) {
    return isStopped() ? refuse() : watchOpening(own.open.apply(this, given));
  };
  factory.deleteDatabase = function (this: IDBFactory, ...given) {
    return isStopped() ? refuse() : watchOpening(own.deleteDatabase.apply(this, given));
  };
  factory.databases = async function (this: IDBFactory) {
    return isStopped() ? refuse() : own.databases.call(this);
  };
  database.transaction = function (this: IDBDatabase, ...given) {
    const [, mode = 'readonly'] = given;
    if (mode === 'readonly') return own.transaction.apply(this, given);
    if (isStopped()) refuse();
    const transaction = own.transaction.apply(this, given);
    transaction.addEventListener('abort', () => {
      const refusal = refusalOf(transaction.error);
      if (refusal !== undefined) stop.stop(refusal);
    });
    return transaction;
  };
}
