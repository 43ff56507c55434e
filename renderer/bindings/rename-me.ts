import { isWritable } from '@/model/documents.ts';
import { readParticipant, roleOf, writeParticipant } from '@/model/records/participant.ts';
import type { Profile } from '@/model/records/profile.ts';
import { holdMentorship } from './hold-mentorship.ts';
import { listMentorships } from './rows.ts';
import type { Services } from './services.ts';

/** Writes my new name into every mentorship I take part in; the other person sees it with what I next hand over. */
export async function renameMe(services: Services, me: Profile, name: string): Promise<void> {
  for (const { room } of await listMentorships(services.catalogue)) {
    const held = await holdMentorship(services, room, me.personId);
    if (!held.ok) continue;
    const { document, settled, rowsDerived, release } = held.value;
    const role = roleOf(document, me.personId);
    if (role !== undefined && isWritable(document) && readParticipant(document, role).name !== name)
      writeParticipant(document, role, { name });
    await settled();
    await rowsDerived();
    release();
  }
}
