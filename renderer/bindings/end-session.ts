import { documentNames, type MentorshipDocument, type SessionDocument } from '@/model/documents.ts';
import type { PointId, RoomId, SessionId } from '@/model/ids.ts';
import { endSession } from '@/model/records/session.ts';
import { stopRun } from '@/model/records/timer.ts';
import type { Role } from '@/model/role.ts';
import { passPoints } from './points-elsewhere.ts';
import type { Services } from './services.ts';

/** How a session ends. */
export interface Ending {
  readonly room: RoomId;
  readonly session: SessionId;
  readonly mentorship: MentorshipDocument;
  readonly document: SessionDocument;
  readonly myRole: Role;
  /** When the two stopped talking, milliseconds since 1970; now, where it is left out. */
  readonly endedAt?: number | undefined;
  /** What goes on to another session; `undefined` where it stays here. */
  readonly carry: { readonly points: readonly PointId[]; readonly to: SessionId } | undefined;
}

/**
 * Ends a session and carries over what was not discussed; answers how many points stand on the other agenda now, `undefined`
 * where that agenda could not be opened and nothing was changed. The points go first: after a crash in between the session
 * is still to be ended, and nothing is lost or doubled by ending it again.
 */
export async function endWithCarryOver(services: Services, ending: Ending): Promise<number | undefined> {
  const { room, session, mentorship, document, myRole, carry } = ending;
  let carried = 0;
  if (carry !== undefined && carry.points.length > 0) {
    const passage = {
      room,
      myRole,
      from: session,
      to: carry.to,
      points: carry.points,
      how: 'carry',
    } as const;
    const passed = await passPoints(services, passage);
    if (passed === undefined) return undefined;
    carried = passed.length;
  }
  const now = services.now();
  const endedAt = ending.endedAt ?? now;
  stopRun(document, endedAt);
  endSession(mentorship, session, { by: myRole, at: now }, endedAt);
  // Nobody waits for the version, nor for one that cannot be kept: what came of the session is in the documents.
  services.versions.keep(documentNames.session(room, session), 'session-end').catch(() => undefined);
  return carried;
}
