import type { PersonId, RoomId } from '@/model/ids.ts';
import { holdMentorship } from './hold-mentorship.ts';
import { noteRemoval } from './removed-mentorships.ts';
import type { Services } from './services.ts';

/**
 * Takes a mentorship off my lists, or puts it back. Its documents stay as they are, and the other person is told nothing.
 * A crash between the note and the rows is mended at the next start (rebuild-rows.ts).
 */
async function keep(
  services: Services,
  me: PersonId,
  room: RoomId,
  removedAt: number | undefined,
): Promise<void> {
  await noteRemoval(services.store, room, removedAt);
  const held = await holdMentorship(services, room, me);
  if (!held.ok) return;
  await held.value.rowsDerived();
  held.value.release();
}

export const takeOffMyLists = (services: Services, me: PersonId, room: RoomId): Promise<void> =>
  keep(services, me, room, services.now());

export const putBackOnMyLists = (services: Services, me: PersonId, room: RoomId): Promise<void> =>
  keep(services, me, room, undefined);
