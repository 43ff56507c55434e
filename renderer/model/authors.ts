import type * as Y from 'yjs';
import type { SharedDocument } from './documents.ts';
import { roleSchema, type Role } from './role.ts';

const authors = (document: SharedDocument): Y.Map<unknown> => document.getMap('authors');

/**
 * Keeps on record who writes under this document's present Yjs client id. A client id lasts until the document is
 * closed; who wrote what is asked for years later. Call once after loading; it writes with the first local change
 * only, so that reading leaves no trace. Returns what stops it.
 */
export function recordAuthor(document: SharedDocument, role: Role): () => void {
  const key = String(document.clientID);
  const onTransaction = (transaction: Y.Transaction): void => {
    if (!transaction.local || authors(document).has(key)) return;
    // Local transactions of other origins (loading, merging) change nothing under our own client id.
    const before = transaction.beforeState.get(document.clientID) ?? 0;
    const after = transaction.afterState.get(document.clientID) ?? 0;
    if (after > before) authors(document).set(key, role);
  };
  document.on('afterTransaction', onTransaction);
  return () => document.off('afterTransaction', onTransaction);
}

/** Who wrote under a Yjs client id; `undefined` where nobody put it on record. */
export function authorOf(document: SharedDocument, clientId: number): Role | undefined {
  const parsed = roleSchema.safeParse(authors(document).get(String(clientId)));
  return parsed.success ? parsed.data : undefined;
}
