/** The reference's store: one database with one list of byte arrays, and nothing else. */
const storeName = 'rows';

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('refused'));
    });
  });

function openPlain(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(storeName, { autoIncrement: true });
  });
  return answer(request);
}

/** Puts these rows in the place of all that were there. */
export async function writePlain(name: string, rows: readonly unknown[]): Promise<void> {
  const database = await openPlain(name);
  const transaction = database.transaction([storeName], 'readwrite');
  const store = transaction.objectStore(storeName);
  store.clear();
  for (const row of rows) store.add(row);
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new Error('refused'));
    });
  });
  database.close();
}

export async function readPlain(name: string): Promise<readonly Uint8Array[]> {
  const database = await openPlain(name);
  const rows = await answer(database.transaction([storeName], 'readonly').objectStore(storeName).getAll());
  database.close();
  return rows as readonly Uint8Array[];
}
