import { documentNames, type PersonalDocument } from '@/model/documents.ts';
import type { RoomId } from '@/model/ids.ts';
import {
  readMentorshipEntry,
  removeMentorship,
  restoreMentorship,
} from '@/model/records/mentorship-entry.ts';
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

/** Whether I have taken a mentorship off my lists. */
export const isMentorshipRemoved = async (store: DocumentStore, room: RoomId): Promise<boolean> =>
  (await withMyDocument(store, (document) => readMentorshipEntry(document, room).removedAt !== undefined)) ??
  false;

/** Notes that a mentorship is removed, or is not any more; resolves when that is on disk or cannot be put there. */
export const noteRemoval = async (
  store: DocumentStore,
  room: RoomId,
  removedAt: number | undefined,
): Promise<void> => {
  await withMyDocument(store, async (document, handle) => {
    if (removedAt === undefined) restoreMentorship(document, room);
    else removeMentorship(document, room, removedAt);
    await handle.settled();
  });
};
