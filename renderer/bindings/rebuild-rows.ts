import { parseId, type PersonId, type RoomId } from '@/model/ids.ts';
import { documentNames } from '@/model/documents.ts';
import { storedDocumentNames } from '@/persistence/document-database.ts';
import { holdMentorship } from './hold-mentorship.ts';
import { readKept } from './kept-mentorships.ts';
import { listMentorships, listRemovedMentorships } from './rows.ts';
import type { Services } from './services.ts';

/**
 * Lists again what is on the disk but in no list, or not as I keep it: the app was stopped between a document and its rows, or
 * the catalogue was lost, or stopped between the note of how a mentorship is kept and its rows. Opens only those.
 */
export async function rebuildRows(services: Services, me: PersonId): Promise<void> {
  const { catalogue, store } = services;
  const listed = new Map<string, string>();
  for (const { room, label, isArchived } of await listMentorships(catalogue))
    listed.set(room, keptKey({ label, isArchived, isRemoved: false }));
  for (const { room, label, isArchived } of await listRemovedMentorships(catalogue))
    listed.set(room, keptKey({ label, isArchived, isRemoved: true }));
  for (const name of await storedDocumentNames()) {
    const room = parseId<RoomId>(name.slice(0, name.indexOf('/')));
    if (room === undefined || name !== documentNames.mentorship(room)) continue;
    const { label, archivedAt, removedAt } = await readKept(store, room);
    const kept = { label, isArchived: archivedAt !== undefined, isRemoved: removedAt !== undefined };
    if (listed.get(room) === keptKey(kept)) continue;
    const held = await holdMentorship(services, room, me);
    if (!held.ok) continue;
    await held.value.rowsDerived();
    held.value.release();
  }
}

const keptKey = (kept: {
  readonly label: string;
  readonly isArchived: boolean;
  readonly isRemoved: boolean;
}): string => JSON.stringify([kept.label, kept.isArchived, kept.isRemoved]);
