import type { SessionId } from '../ids.ts';
import type { Action } from '../records/action.ts';
import type { Decision } from '../records/decision.ts';
import type { Point } from '../records/point.ts';
import type { Run } from '../records/timer.ts';
import { isToDiscuss, timeUsed } from './timer.ts';

/** A point with the time it took, milliseconds; 0 where nobody let the clock run. */
export interface TimedPoint {
  readonly point: Point;
  readonly used: number;
}

/** What came of a session. */
export interface Outcome {
  readonly discussed: readonly TimedPoint[];
  /** Still to be talked about. */
  readonly open: readonly TimedPoint[];
  readonly parked: readonly Point[];
  /** Went on to another session, undiscussed. */
  readonly carried: readonly Point[];
  readonly agreed: readonly Decision[];
  /** Proposed, and not agreed to by both. */
  readonly proposed: readonly Decision[];
  readonly actions: readonly Action[];
  /** How long the two talked, milliseconds. */
  readonly total: number;
}

/** Sums up a session. `actions` may be those of the whole mentorship. */
export function outcomeOf(
  session: SessionId,
  {
    agenda,
    runs,
    decisions,
    actions,
  }: {
    readonly agenda: readonly Point[];
    readonly runs: readonly Run[];
    readonly decisions: readonly Decision[];
    readonly actions: readonly Action[];
  },
  now: number,
): Outcome {
  const { total, points } = timeUsed(runs, now);
  const timed = (point: Point): TimedPoint => ({ point, used: points.get(point.id) ?? 0 });
  const isAgreed = ({ consent }: Decision): boolean => consent.learner && consent.mentor;
  const isCarried = ({ state, carriedTo }: Point): boolean =>
    carriedTo !== undefined && state !== 'discussed';
  return {
    discussed: agenda.filter(({ state }) => state === 'discussed').map(timed),
    open: agenda.filter(isToDiscuss).map(timed),
    parked: agenda.filter((point) => point.state === 'parked' && !isCarried(point)),
    carried: agenda.filter(isCarried),
    agreed: decisions.filter(isAgreed),
    proposed: decisions.filter((decision) => !isAgreed(decision)),
    actions: actions.filter((action) => action.session === session),
    total,
  };
}
