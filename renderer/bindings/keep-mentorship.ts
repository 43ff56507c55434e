import type { PersonalDocument } from '@/model/documents.ts';
import type { PersonId, RoomId } from '@/model/ids.ts';
import {
  archiveMentorship,
  labelMentorship,
  removeMentorship,
  restoreMentorship,
  unarchiveMentorship,
} from '@/model/records/mentorship-entry.ts';
import { holdMentorship } from './hold-mentorship.ts';
import { writeKept } from './kept-mentorships.ts';
import type { Services } from './services.ts';

/**
 * Changes how I keep a mentorship in my lists. Its documents stay as they are, and the other person is told nothing.
 * A crash between the note and the rows is mended at the next start (rebuild-rows.ts).
 */
async function keep(
  services: Services,
  me: PersonId,
  room: RoomId,
  write: (document: PersonalDocument) => void,
): Promise<void> {
  await writeKept(services.store, write);
  const held = await holdMentorship(services, room, me);
  if (!held.ok) return;
  await held.value.rowsDerived();
  held.value.release();
}

export const takeOffMyLists = (services: Services, me: PersonId, room: RoomId): Promise<void> =>
  keep(services, me, room, (document) => removeMentorship(document, room, services.now()));

export const putBackOnMyLists = (services: Services, me: PersonId, room: RoomId): Promise<void> =>
  keep(services, me, room, (document) => restoreMentorship(document, room));

/** Puts a mentorship among those I only read, or back among the others. */
export const putAside = (services: Services, me: PersonId, room: RoomId, isAside: boolean): Promise<void> =>
  keep(services, me, room, (document) => {
    if (isAside) archiveMentorship(document, room, services.now());
    else unarchiveMentorship(document, room);
  });

/** Gives a mentorship a name of mine; without words it has the other person's again. */
export const nameForMyself = (services: Services, me: PersonId, room: RoomId, label: string): Promise<void> =>
  keep(services, me, room, (document) => labelMentorship(document, room, label));
