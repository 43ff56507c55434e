import type * as Y from 'yjs';
import { isWritable, type SharedDocument } from './documents.ts';
import { parseId, type DeviceId } from './ids.ts';
import { keptWords, runsWithin, type AuthorRun, type Place } from './kept-authors.ts';
import { roleSchema, type Role } from './role.ts';

const authors = (document: SharedDocument): Y.Map<unknown> => document.getMap('authors');

/**
 * Keeps on record who writes under this document's present Yjs client id. A client id lasts until the document is
 * closed; who wrote what is asked for years later. Call once after loading; it writes with the first local change
 * only, so that reading leaves no trace. Returns what stops it. The device stands under a key of its own: an older Waymark
 * reads the role and knows nothing of devices.
 */
export function recordAuthor(document: SharedDocument, role: Role, device?: DeviceId): () => void {
  const onTransaction = (transaction: Y.Transaction): void => {
    if (!transaction.local || !isWritable(document)) return;
    // Local transactions of other origins (loading, merging) change nothing under our own client id.
    const before = transaction.beforeState.get(document.clientID) ?? 0;
    const after = transaction.afterState.get(document.clientID) ?? 0;
    if (after === before) return;
    // Yjs may give a document another client id while it is open (it does so when it meets its own).
    const key = String(document.clientID);
    const isKnown = authors(document).has(key);
    const kept = keptWords(transaction, (place, length) => authorRuns(document, place, length), role);
    if (isKnown && kept.length === 0) return;
    document.transact(() => {
      if (!isKnown) authors(document).set(key, role);
      if (!isKnown && device !== undefined) authors(document).set(`${key}.device`, device);
      for (const { clock, length, by } of kept)
        authors(document).set(`${key}:${String(clock)}`, { length, by });
    });
  };
  document.on('afterTransaction', onTransaction);
  return () => document.off('afterTransaction', onTransaction);
}

/**
 * Whose letters they are that stand in a document from a place on: their client's, unless a change of that client only made
 * anew what somebody else had written (see kept-authors.ts).
 */
export const authorRuns = (document: SharedDocument, place: Place, length: number): readonly AuthorRun[] =>
  runsWithin(authors(document), authorOf(document, place.client), place, length);

/** Who wrote under a Yjs client id; `undefined` where nobody put it on record. */
export function authorOf(document: SharedDocument, clientId: number): Role | undefined {
  const parsed = roleSchema.safeParse(authors(document).get(String(clientId)));
  return parsed.success ? parsed.data : undefined;
}

/** On which device that was; `undefined` where nobody put it on record. */
export function deviceOf(document: SharedDocument, clientId: number): DeviceId | undefined {
  const device = authors(document).get(`${String(clientId)}.device`);
  return typeof device === 'string' ? parseId<DeviceId>(device) : undefined;
}

/** Calls back when somebody is put on record. Returns what stops it. */
export function observeAuthors(document: SharedDocument, listener: () => void): () => void {
  const known = authors(document);
  known.observe(listener);
  return () => known.unobserve(listener);
}
