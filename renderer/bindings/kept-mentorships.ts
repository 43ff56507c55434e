import { documentNames, type PersonalDocument } from '@/model/documents.ts';
import type { RoomId } from '@/model/ids.ts';
import { readMentorshipEntry } from '@/model/records/mentorship-entry.ts';
import type { KeptAs } from './rows.ts';
import type { DocumentHandle, DocumentStore } from '@/persistence/document-store.ts';

/** My personal space, which the window holds open anyway. */
async function withMyDocument<Value>(
  store: DocumentStore,
  run: (document: PersonalDocument, handle: DocumentHandle) => Value | Promise<Value>,
): Promise<Value | undefined> {
  const acquired = await store.acquire(documentNames.personal, 'if-empty');
  if (!acquired.ok) return undefined;
  try {
    return await run(acquired.value.document as PersonalDocument, acquired.value);
  } finally {
    acquired.value.release();
  }
}

/** How I keep a mentorship in my lists. */
export const readKept = async (store: DocumentStore, room: RoomId): Promise<KeptAs> =>
  (await withMyDocument(store, (document) => readMentorshipEntry(document, room))) ?? {
    label: '',
    archivedAt: undefined,
    removedAt: undefined,
  };

/** Writes how I keep a mentorship; resolves when that is on disk or cannot be put there. */
export const writeKept = async (
  store: DocumentStore,
  write: (document: PersonalDocument) => void,
): Promise<void> => {
  await withMyDocument(store, async (document, handle) => {
    write(document);
    await handle.settled();
  });
};
