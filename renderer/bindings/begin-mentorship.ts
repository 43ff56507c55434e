import { ok, type Result } from '@/lib/result.ts';
import { newId, type RoomId } from '@/model/ids.ts';
import { beginMentorship } from '@/model/records/mentorship.ts';
import type { Profile } from '@/model/records/profile.ts';
import type { Role } from '@/model/role.ts';
import type { OpenFailure } from '@/persistence/open-document.ts';
import { holdMentorship } from './hold-mentorship.ts';
import type { Services } from './services.ts';

/**
 * Makes a mentorship between me and somebody. By the time it is returned it is on disk and in the lists, or the status
 * line says that it cannot be saved: it is there all the same, and stored as soon as that is possible.
 */
export async function createMentorship(
  services: Services,
  me: Profile,
  beginning: { readonly myRole: Role; readonly partnerName: string },
): Promise<Result<RoomId, OpenFailure>> {
  const room = newId<RoomId>();
  const held = await holdMentorship(services, room, me.personId);
  if (!held.ok) return held;
  const { document, settled, rowsDerived, release } = held.value;
  beginMentorship(document, { ...beginning, me, now: services.now() });
  await settled();
  await rowsDerived();
  release();
  return ok(room);
}
