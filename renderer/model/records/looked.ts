import * as Y from 'yjs';
import type { PersonalDocument, SessionDocument } from '../documents.ts';
import type { SessionId } from '../ids.ts';
import { edit } from '../record.ts';
import { momentSchema } from '../values.ts';

/**
 * Audience: only me. How much of each session I have seen: its Yjs state vector when I looked last. What the other person
 * wrote beyond it is new to me, on whichever of my devices I look.
 */
const looked = (document: PersonalDocument): Y.Map<unknown> => document.getMap('looked');

/** A client's edits up to this clock are known; clients that are not named have written nothing that is. */
export type Seen = ReadonlyMap<number, number>;

/** What I had seen of a session; `undefined` where I never looked, or nobody can read it any more. */
export function readSeen(document: PersonalDocument, session: SessionId): Seen | undefined {
  const vector = looked(document).get(session);
  if (!(vector instanceof Uint8Array)) return undefined;
  try {
    return Y.decodeStateVector(vector);
  } catch {
    return undefined;
  }
}

/** All that is in a session now. */
export const seenIn = (document: SessionDocument): Seen => Y.decodeStateVector(Y.encodeStateVector(document));

/** When I looked last, milliseconds since 1970. */
export function readLookedAt(document: PersonalDocument, session: SessionId): number | undefined {
  const at = momentSchema.safeParse(looked(document).get(atKey(session)));
  return at.success ? at.data : undefined;
}

const atKey = (session: SessionId): string => `${session}.at`;

/** I have seen all that is in the session now. Looking again at the same is not written down: it happens all day. */
export function noteSeen(
  document: PersonalDocument,
  session: SessionId,
  seen: SessionDocument,
  now: number,
): void {
  const vector = Y.encodeStateVector(seen);
  const before = readSeen(document, session);
  const entries = [...Y.decodeStateVector(vector)];
  if (before !== undefined && entries.every(([client, clock]) => (before.get(client) ?? 0) >= clock)) return;
  edit(document, () => {
    looked(document).set(session, vector);
    looked(document).set(atKey(session), now);
  });
}
