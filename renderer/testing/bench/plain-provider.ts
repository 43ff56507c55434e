import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

/**
 * A document under y-indexeddb as it comes: one transaction an update. `stored` resolves when the transactions of all
 * updates so far have completed; it has to be looked for in the database, because the provider asks nobody.
 */
export async function openPlainProvider(name: string, base: Uint8Array) {
  const document = new Y.Doc();
  const provider = new IndexeddbPersistence(name, document);
  await provider.whenSynced;
  const { db } = provider;
  if (db === null) throw new Error('y-indexeddb has no database');
  const theirs = (
    provider as unknown as { readonly _storeUpdate: (update: Uint8Array, origin: unknown) => void }
  )._storeUpdate;

  let isStoring = false;
  let begun = 0;
  let completed = 0;
  let waiters: (() => void)[] = [];
  const transact = db.transaction.bind(db);
  db.transaction = (...parameters) => {
    const transaction = transact(...parameters);
    if (isStoring) {
      begun += 1;
      transaction.addEventListener('complete', () => {
        completed += 1;
        if (completed < begun) return;
        const told = waiters;
        waiters = [];
        for (const tell of told) tell();
      });
    }
    return transaction;
  };
  document.off('update', theirs);
  document.on('update', (update: Uint8Array, origin: unknown) => {
    isStoring = true;
    theirs(update, origin);
    isStoring = false;
  });
  const stored = (): Promise<void> =>
    completed === begun
      ? Promise.resolve()
      : new Promise((resolve) => {
          waiters.push(resolve);
        });
  Y.applyUpdate(document, base);
  await stored();
  return {
    document,
    stored,
    close: async () => {
      await provider.destroy();
      document.destroy();
      indexedDB.deleteDatabase(name);
    },
  };
}
