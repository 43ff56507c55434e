import { parseId, type PersonId, type RoomId } from '@/model/ids.ts';
import { documentNames } from '@/model/documents.ts';
import { storedDocumentNames } from '@/persistence/document-database.ts';
import { holdMentorship } from './hold-mentorship.ts';
import { listMentorships } from './rows.ts';
import type { Services } from './services.ts';

/**
 * Lists again what is on the disk but in no list: the app was stopped between a document and its rows, or the catalogue
 * was lost. Opens only mentorships that have no row.
 */
export async function rebuildRows(services: Services, me: PersonId): Promise<void> {
  const listed = new Set<string>((await listMentorships(services.catalogue)).map(({ room }) => room));
  for (const name of await storedDocumentNames()) {
    const room = parseId<RoomId>(name.slice(0, name.indexOf('/')));
    if (room === undefined || listed.has(room) || name !== documentNames.mentorship(room)) continue;
    const held = await holdMentorship(services, room, me);
    if (!held.ok) continue;
    await held.value.rowsDerived();
    held.value.release();
  }
}
