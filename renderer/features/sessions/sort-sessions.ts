import { isOver } from '@/model/queries/sessions.ts';
import type { Session } from '@/model/records/session.ts';

/** The sessions of a mentorship by what is to come of them. */
export interface SortedSessions {
  /** The next one first. */
  readonly upcoming: readonly Session[];
  /** Postponed without a new day. */
  readonly waiting: readonly Session[];
  /** Closed, or over by the clock; the last one first. */
  readonly past: readonly Session[];
  /** The last one first. */
  readonly cancelled: readonly Session[];
}

/** Sorts sessions that are given by their start. */
export function sortSessions(sessions: readonly Session[], now: number): SortedSessions {
  const taking = sessions.filter(({ state }) => state === 'planned' || state === 'held');
  return {
    upcoming: taking.filter((session) => !isOver(session, now)),
    waiting: sessions.filter(({ state }) => state === 'postponed'),
    past: taking.filter((session) => isOver(session, now)).toReversed(),
    cancelled: sessions.filter(({ state }) => state === 'cancelled').toReversed(),
  };
}
