import { parseId, type PersonId, type RoomId } from '@/model/ids.ts';
import { documentNames } from '@/model/documents.ts';
import { storedDocumentNames } from '@/persistence/document-database.ts';
import { holdMentorship } from './hold-mentorship.ts';
import { isMentorshipRemoved } from './kept-mentorships.ts';
import { listMentorships, listRemovedMentorships } from './rows.ts';
import type { Services } from './services.ts';

/**
 * Lists again what is on the disk but in no list: the app was stopped between a document and its rows, or the catalogue
 * was lost, or stopped between the note that a mentorship is removed and its rows. Opens only those.
 */
export async function rebuildRows(services: Services, me: PersonId): Promise<void> {
  const { catalogue, store } = services;
  const listed = new Map<string, boolean>();
  for (const { room } of await listMentorships(catalogue)) listed.set(room, false);
  for (const { room } of await listRemovedMentorships(catalogue)) listed.set(room, true);
  for (const name of await storedDocumentNames()) {
    const room = parseId<RoomId>(name.slice(0, name.indexOf('/')));
    if (room === undefined || name !== documentNames.mentorship(room)) continue;
    if (listed.get(room) === (await isMentorshipRemoved(store, room))) continue;
    const held = await holdMentorship(services, room, me);
    if (!held.ok) continue;
    await held.value.rowsDerived();
    held.value.release();
  }
}
