import { updatesStoreName } from './update-writer.ts';

/** Prefix of the IndexedDB databases that hold documents, one each. */
const databasePrefix = 'waymark/';

export const databaseName = (document: string): string => databasePrefix + document;

/** The names of all documents that have a database on this device. */
export async function storedDocumentNames(): Promise<readonly string[]> {
  const databases = await indexedDB.databases();
  return databases.flatMap(({ name }) =>
    name?.startsWith(databasePrefix) === true ? [name.slice(databasePrefix.length)] : [],
  );
}

/** y-indexeddb's second object store; its schema has to be made whole, whoever makes it. */
const customStoreName = 'custom';

/** Opens a document's database, as y-indexeddb would, making it where there is none. */
export const openDatabase = (document: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(document));
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(updatesStoreName, { autoIncrement: true });
      request.result.createObjectStore(customStoreName);
    });
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('the database was refused'));
    });
    // Its own error cannot be read then: the request goes on, and is done when nobody has the database open.
    request.addEventListener('blocked', () => {
      reject(new Error('the database is in use'));
    });
  });

/** Opens a document's database and lets go of it at once, so that whoever opens it next does not wait for Chromium's first look. */
export const touchDatabase = (document: string): Promise<void> =>
  openDatabase(document).then(
    (database) => database.close(),
    // Whoever opens it next says what is wrong with it.
    () => undefined,
  );

/** Opens a document's database to look at it; rejects where there is none, and makes none: that would hide that it is gone. */
const openExisting = (document: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(document));
    request.addEventListener('upgradeneeded', () => {
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error('there is no such database, or it cannot be opened'));
    });
  });

/** A document's rows as they lie on the disk, whether they can be read as updates or not; rejects where it has no database. */
export async function readRows(document: string): Promise<readonly unknown[]> {
  const database = await openExisting(document);
  try {
    return await new Promise((resolve, reject) => {
      const request = database.transaction([updatesStoreName]).objectStore(updatesStoreName).getAll();
      request.addEventListener('success', () => {
        resolve(request.result);
      });
      request.addEventListener('error', () => {
        reject(request.error ?? new Error('the rows cannot be read'));
      });
    });
  } finally {
    database.close();
  }
}

/** Removes a document from the disk. Nobody may have it open. */
export const deleteDatabase = (document: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName(document));
    request.addEventListener('success', () => {
      resolve();
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('the database was refused'));
    });
    // Its own error cannot be read then: the request goes on, and is done when nobody has the database open.
    request.addEventListener('blocked', () => {
      reject(new Error('the database is in use'));
    });
  });
