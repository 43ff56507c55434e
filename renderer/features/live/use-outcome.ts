import { useMemo } from 'react';
import { useDecisions, useRuns, useSessionActions } from '@/bindings/use-live.ts';
import { useAgenda, useSessions } from '@/bindings/use-records.ts';
import type { SessionId } from '@/model/ids.ts';
import { outcomeOf, type Outcome } from '@/model/queries/outcome.ts';
import { numberSessions } from '@/model/queries/sessions.ts';
import type { Session } from '@/model/records/session.ts';
import type { LiveSession } from './live-session.ts';
import { strings } from './summary-strings.ts';

/** What came of a session so far, and how the sessions of its mentorship are called. */
export function useOutcome(
  { mentorship, session, document }: LiveSession,
  now: number,
): {
  readonly outcome: Outcome;
  readonly sessions: readonly Session[];
  readonly sessionName: (id: SessionId) => string;
} {
  const agenda = useAgenda(document);
  const runs = useRuns(document);
  const decisions = useDecisions(document);
  const actions = useSessionActions(mentorship.document, session.id);
  const sessions = useSessions(mentorship.document);
  return useMemo(() => {
    const numbers = numberSessions(sessions);
    return {
      outcome: outcomeOf(session.id, { agenda, runs, decisions, actions }, now),
      sessions,
      sessionName: (id) => {
        const found = sessions.find((one) => one.id === id);
        return found === undefined
          ? strings.anotherSession
          : strings.sessionName(numbers.get(id), found.title);
      },
    };
  }, [session.id, agenda, runs, decisions, actions, sessions, now]);
}
