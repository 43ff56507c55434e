import { failed, ok, type Result } from '@/lib/result.ts';
import { newId, type RoomId } from '@/model/ids.ts';
import { beginMentorship } from '@/model/records/mentorship.ts';
import type { Profile } from '@/model/records/profile.ts';
import type { Role } from '@/model/role.ts';
import type { OpenFailure } from '@/persistence/open-document.ts';
import type { SaveFailure } from '@/persistence/save-state.ts';
import { holdMentorship } from './hold-mentorship.ts';
import type { Services } from './services.ts';

export type BeginFailure = OpenFailure | { readonly kind: 'not-saved'; readonly reason: SaveFailure };

/** Makes a mentorship between me and somebody, on disk and in the lists by the time it is returned. */
export async function createMentorship(
  services: Services,
  me: Profile,
  beginning: { readonly myRole: Role; readonly partnerName: string },
): Promise<Result<RoomId, BeginFailure>> {
  const room = newId<RoomId>();
  const held = await holdMentorship(services, room, me.personId);
  if (!held.ok) return held;
  const { document, settled, rowsDerived, release } = held.value;
  beginMentorship(document, { ...beginning, me, now: services.now() });
  const state = await settled();
  await rowsDerived();
  release();
  return state.kind === 'failed' ? failed({ kind: 'not-saved', reason: state.reason }) : ok(room);
}
