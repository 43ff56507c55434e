import { isOver } from '@/model/queries/sessions.ts';
import { maximumSessionMinutes } from '@/model/records/session.ts';
import { rowsFrom } from '@/persistence/catalogue.ts';
import { useMentorshipRows } from './listed.ts';
import { rowKinds } from './row-kinds.ts';
import { sessionRow, type SessionRow } from './rows.ts';
import { useServices } from './services.ts';
import { useStoreQuery } from './use-store-query.ts';

/** The sessions that are not over, by start: as many as were asked for. */
export interface ComingSessions {
  readonly sessions: readonly SessionRow[];
  /** Whether there are more than these. */
  readonly isMore: boolean;
}

const minuteMs = 60_000;

/** Sessions that began within the longest time one can last, and are over all the same: no more than these, in a day. */
const overByNow = 100;

/**
 * The sessions over all mentorships that are not over at `now`, up to `limit`; `undefined` until the catalogue has been read. Only
 * these are read: who has mentored for years has thousands of others. Those of mentorships that are put aside wait there.
 */
export function useComingSessions(now: number, limit: number): ComingSessions | undefined {
  const { catalogue } = useServices();
  const mentorships = useMentorshipRows();
  // Asked before the mentorships are known: seldom is one put aside, and then it is asked again.
  const aside = (mentorships ?? [])
    .filter(({ isArchived }) => isArchived)
    .map(({ room }) => room)
    .join(' ');
  const answer = useStoreQuery(async () => {
    const earliest = now - maximumSessionMinutes * minuteMs;
    const leftOut = new Set(aside === '' ? [] : aside.split(' '));
    const found = await rowsFrom(catalogue, rowKinds.session, earliest, limit + 1 + overByNow, leftOut);
    const ahead = found
      .flatMap(sessionRow)
      .filter((session) => session.state === 'planned' && !isOver(session, now));
    return { aside, sessions: ahead.slice(0, limit), isMore: ahead.length > limit };
  }, [catalogue, now, limit, aside]);
  return mentorships !== undefined && answer?.aside === aside ? answer : undefined;
}
