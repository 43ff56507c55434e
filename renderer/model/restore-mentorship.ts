import type { MentorshipDocument } from './documents.ts';
import { mentorshipKinds } from './kinds/mentorship-kinds.ts';
import type { Change } from './provenance.ts';
import { edit } from './record.ts';
import { restoreAll, restoreOne } from './restore-record.ts';

/** One record of a mentorship that can be set back by itself. */
export interface MentorshipPart {
  readonly kind: keyof typeof mentorshipKinds;
  readonly id: string;
}

/**
 * Makes the lists of a mentorship read as they did in a version of it, as one new change of mine; see mentorshipKinds for
 * what that is. The agendas of its sessions are documents of their own, with a history of their own. What the other person
 * writes meanwhile merges with it as with any other edit.
 */
export function restoreMentorship(
  document: MentorshipDocument,
  version: MentorshipDocument,
  change: Change,
): void {
  edit(document, () => {
    for (const kind of Object.values(mentorshipKinds)) restoreAll(kind, document, version, change);
  });
}

/** Sets one record back to what it was in a version, and leaves the rest as it is. */
export function restoreMentorshipPart(
  document: MentorshipDocument,
  version: MentorshipDocument,
  { kind, id }: MentorshipPart,
  change: Change,
): void {
  edit(document, () => {
    restoreOne(mentorshipKinds[kind], document, version, id, change);
  });
}
