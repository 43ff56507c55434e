import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { Session } from '@/model/records/session.ts';

/** A session in front, as it takes place: its record in the mentorship, its document, and who the two people are. */
export interface LiveSession {
  readonly mentorship: OpenMentorship;
  readonly session: Session;
  readonly pair: Pair;
  readonly document: SessionDocument;
  /** False where a newer Waymark has written what this one does not know. */
  readonly writable: boolean;
}

/** Whether a session can still be held: nobody has closed it or called it off. */
export const isAhead = ({ state }: Pick<Session, 'state'>): boolean =>
  state === 'planned' || state === 'postponed';
