import { useMemo } from 'react';
import { usePair, useSession, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import type { Opened, OpenFailure } from '@/bindings/use-opened.ts';
import { useSessionRecord } from '@/bindings/use-records.ts';
import type { LiveSession } from '@/features/live/live-session.ts';
import type { SessionId } from '@/model/ids.ts';
import type { Session } from '@/model/records/session.ts';

/** A session of a mentorship as its routes need it. */
export interface KnownSession {
  readonly mentorship: OpenMentorship;
  readonly session: Session;
  readonly pair: Pair;
}

/** A session that is in the mentorship's index and was not taken back; `undefined` for any other. */
export function useKnownSession(mentorship: OpenMentorship, id: SessionId): KnownSession | undefined {
  const pair = usePair(mentorship.document);
  const session = useSessionRecord(mentorship.document, id);
  return useMemo(
    () =>
      pair === undefined || session === undefined || session.removedAt !== undefined
        ? undefined
        : { mentorship, session, pair },
    [mentorship, pair, session],
  );
}

/** The same with its document open, the same object until something of it changes. */
export function useLiveSession({ mentorship, session, pair }: KnownSession): {
  readonly live: LiveSession | undefined;
  readonly failure: OpenFailure | undefined;
} {
  const opened: Opened<Pick<LiveSession, 'document' | 'writable'>> = useSession(
    mentorship.room,
    session.id,
    pair.myRole,
  );
  const live = useMemo(
    () => (opened.kind === 'open' ? { ...opened.value, mentorship, session, pair } : undefined),
    [opened, mentorship, session, pair],
  );
  return { live, failure: opened.kind === 'failed' ? opened.failure : undefined };
}
