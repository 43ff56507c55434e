import { useCallback, useMemo } from 'react';
import type { MentorshipDocument } from '@/model/documents.ts';
import type { SessionId } from '@/model/ids.ts';
import { numberSessions } from '@/model/queries/sessions.ts';
import type { Occasion } from '@/model/queries/template-shelf.ts';
import { about, readMentorship } from '@/model/records/mentorship.ts';
import { useDerived } from './use-derived.ts';
import { useSessions } from './use-records.ts';

/** Which session of the mentorship it is, and in which phase; without a session: the one that would be booked next. */
export function useOccasion(document: MentorshipDocument, session?: SessionId): Occasion {
  const sessions = useSessions(document);
  const phase = useDerived(
    about(document),
    useCallback(() => readMentorship(document)?.phase ?? 'rapport', [document]),
  );
  return useMemo(() => {
    const numbers = numberSessions(sessions);
    const known = session === undefined ? undefined : numbers.get(session);
    return { phase, number: known ?? numbers.size + 1 };
  }, [sessions, session, phase]);
}
