import * as Y from 'yjs';
import { deleteDatabase, openDatabase, readRows, storedDocumentNames } from './document-database.ts';
import { updatesStoreName } from './update-writer.ts';

/** The document whose databases hold what was set aside before it was replaced. */
const setAsidePrefix = 'set-aside/';

/** Whether a stored name is that of something set aside, which no list shows and no backup takes. */
export const isSetAside = (name: string): boolean => name.startsWith(setAsidePrefix);

/** The names of the documents of this device, without what was set aside. */
export const liveDocumentNames = async (): Promise<readonly string[]> =>
  (await storedDocumentNames()).filter((name) => !isSetAside(name));

const written = (database: IDBDatabase, rows: readonly unknown[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction([updatesStoreName], 'readwrite', { durability: 'strict' });
    for (const row of rows) transaction.objectStore(updatesStoreName).add(row);
    transaction.addEventListener('complete', () => {
      resolve();
    });
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new Error('not written'));
    });
  });

async function write(name: string, rows: readonly unknown[]): Promise<void> {
  const database = await openDatabase(name);
  try {
    await written(database, rows);
  } finally {
    database.close();
  }
}

/**
 * A document's state as it is on the disk, read without opening the document; `undefined` where it cannot be read whole, or
 * is not there.
 */
export async function readStoredState(name: string): Promise<Uint8Array | undefined> {
  const document = new Y.Doc();
  try {
    const rows = await readRows(name);
    document.transact(() => {
      for (const row of rows) Y.applyUpdate(document, row as Uint8Array);
    });
    return Y.encodeStateAsUpdate(document);
  } catch {
    return undefined;
  } finally {
    document.destroy();
  }
}

/** All that can be read of a document some of whose rows are damaged, and how many of them are. */
export async function salvage(
  name: string,
): Promise<{ readonly state: Uint8Array; readonly damagedRows: number }> {
  const document = new Y.Doc();
  let damagedRows = 0;
  for (const row of await readRows(name)) {
    const attempt = new Y.Doc();
    try {
      // In a document of its own first: a row that fails half-way leaves half of itself behind.
      Y.applyUpdate(attempt, row as Uint8Array);
      Y.applyUpdate(document, row as Uint8Array);
    } catch {
      damagedRows += 1;
    }
    attempt.destroy();
  }
  return { state: Y.encodeStateAsUpdate(document), damagedRows };
}

/**
 * Puts a state in the place of what is on the disk. What was there is set aside as it is, if it can be read at all. Nobody may
 * have the document open.
 */
export async function replaceStored(name: string, state: Uint8Array, now: number): Promise<void> {
  const rows = await readRows(name).catch(() => []);
  if (rows.length > 0) await write(`${setAsidePrefix}${name}/${String(now)}`, rows);
  await deleteDatabase(name);
  await write(name, [state]);
}
