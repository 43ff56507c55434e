import type { SessionId } from '../ids.ts';
import type { Session } from '../records/session.ts';

const minuteMs = 60_000;

/** Just as much of a session as these questions need. */
type Meeting = Pick<Session, 'id' | 'startsAt' | 'minutes' | 'state'>;

/** Which session of its mentorship each is, from 1, by start. One that is cancelled, or has no day, has no number. */
export function numberSessions(sessions: readonly Meeting[]): ReadonlyMap<SessionId, number> {
  const counted = sessions.filter(({ state }) => state === 'planned' || state === 'held');
  return new Map(counted.map(({ id }, index) => [id, index + 1]));
}

/** Whether a session's time is over, or somebody has closed it. */
export const isOver = ({ startsAt, minutes, state }: Meeting, now: number): boolean =>
  state === 'held' || startsAt + minutes * minuteMs <= now;

/**
 * The session that comes after this one: the next that is planned and not over, whatever was to be the next before one of
 * them was postponed. `undefined` where none is booked.
 */
export function sessionToCome(
  sessions: readonly Meeting[],
  id: SessionId,
  now: number,
): SessionId | undefined {
  const ahead = sessions.filter(
    (session) => session.id !== id && session.state === 'planned' && !isOver(session, now),
  );
  const here = sessions.find((session) => session.id === id);
  // Before a session that is still ahead there may be others; what it leaves goes on from there.
  const from = here !== undefined && !isOver(here, now) ? here.startsAt : 0;
  return ahead.find(({ startsAt }) => startsAt > from)?.id;
}

/** The sessions before and after one, by start, cancelled ones left out. */
export function sessionsBeside(
  sessions: readonly Meeting[],
  id: SessionId,
): { readonly previous: SessionId | undefined; readonly next: SessionId | undefined } {
  const listed = sessions.filter((session) => session.id === id || session.state !== 'cancelled');
  const at = listed.findIndex((session) => session.id === id);
  return at === -1
    ? { previous: undefined, next: undefined }
    : { previous: listed[at - 1]?.id, next: listed[at + 1]?.id };
}

/** The sessions that came before one and now come after it: what was carried to them is better carried here. */
export const overtaken = (
  before: readonly Meeting[],
  after: readonly Meeting[],
  id: SessionId,
): readonly SessionId[] => {
  const placed = (sessions: readonly Meeting[]): readonly SessionId[] =>
    sessions.filter(({ state, id: each }) => each === id || state === 'planned').map(({ id: each }) => each);
  const [then, now] = [placed(before), placed(after)];
  const [was, is] = [then.indexOf(id), now.indexOf(id)];
  // Without a day it comes after everything.
  const end = after.find((session) => session.id === id)?.state === 'planned' ? is : now.length;
  return now.filter((each, index) => each !== id && index < end && then.indexOf(each) > was);
};

/**
 * Where the open points of a session that is postponed are better talked about: in the first session still to come that now
 * takes place before it. Without a new day that is any that was to come after it. `undefined` where there is none.
 */
export function sessionNowFirst(
  sessions: readonly Meeting[],
  id: SessionId,
  startsAt: number | undefined,
  now: number,
): SessionId | undefined {
  const after = sessions
    .map((session): Meeting => {
      if (session.id !== id) return session;
      return startsAt === undefined
        ? { ...session, state: 'postponed' }
        : { ...session, state: 'planned', startsAt };
    })
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
  const toCome = new Set(after.filter((session) => !isOver(session, now)).map((session) => session.id));
  return overtaken(sessions, after, id).find((each) => toCome.has(each));
}
