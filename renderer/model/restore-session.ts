import type { SessionDocument } from './documents.ts';
import { sessionKinds } from './kinds/session-kinds.ts';
import type { Change } from './provenance.ts';
import { edit } from './record.ts';
import { sessionNotes } from './records/session-notes.ts';
import { restoreNotes } from './restore-notes.ts';
import { restoreAll, restoreOne } from './restore-record.ts';

/** One part of a session that can be set back by itself. */
export type SessionPart =
  { readonly kind: keyof typeof sessionKinds; readonly id: string } | { readonly kind: 'notes' };

/**
 * Makes a session read as it did in a version of it, as one new change of mine: agenda, decisions and notes are set back,
 * what was removed comes back, what was added since is taken off and stays in the document. What the other person writes
 * meanwhile merges with it as with any other edit. A consent is nobody's to give back: a decision gets its words back, and
 * whoever agrees to those agrees. Works with any version of the session, also one from another device.
 */
export function restoreSession(document: SessionDocument, version: SessionDocument, change: Change): void {
  edit(document, () => {
    for (const kind of Object.values(sessionKinds)) restoreAll(kind, document, version, change);
    restoreNotes(sessionNotes(document), sessionNotes(version));
  });
}

/** Sets one part of a session back to what it was in a version, and leaves the rest as it is. */
export function restoreSessionPart(
  document: SessionDocument,
  version: SessionDocument,
  part: SessionPart,
  change: Change,
): void {
  edit(document, () => {
    if (part.kind === 'notes') restoreNotes(sessionNotes(document), sessionNotes(version));
    else restoreOne(sessionKinds[part.kind], document, version, part.id, change);
  });
}
