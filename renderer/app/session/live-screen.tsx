import { useCallback, useMemo, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useRuns } from '@/bindings/use-live.ts';
import { useNow } from '@/bindings/use-now.ts';
import { SessionScreen, type SessionScreenProps } from '@/features/agenda/session-screen.tsx';
import { UnderWayContext, type UnderWay } from '@/features/agenda/under-way.ts';
import { CheckLine } from '@/features/live/check-line.tsx';
import { HeldSummary } from '@/features/live/held-summary.tsx';
import { LiveFoot } from '@/features/live/live-foot.tsx';
import { isAhead, type LiveSession } from '@/features/live/live-session.ts';
import { createTimerActs } from '@/features/live/timer-acts.ts';
import { isAtHand, useLiveAction } from '@/features/live/use-live-action.ts';
import { focusPath, summaryPath } from '@/lib/paths.ts';
import type { PointId } from '@/model/ids.ts';
import type { Navigate } from '../navigate.ts';
import { useLiveSession, type KnownSession } from './use-live-session.ts';

export interface LiveScreenProps extends Omit<SessionScreenProps, 'above' | 'foot'> {
  readonly known: KnownSession;
  readonly navigate: Navigate;
}

/** A session with its agenda, and what there is while it takes place: the way into it, its clock, how the two are. */
export function LiveScreen({ known, navigate, ...props }: LiveScreenProps) {
  const now = useNow();
  const { mentorship, session } = known;
  const { room } = mentorship;
  const { live } = useLiveSession(known);
  const liveAction = useLiveAction(session, live?.document, mentorship.writable, now);
  const { underWay, onTakenUp } = useTakingUp(live);
  // While the two talk, what belongs to the whole mentorship makes room for the way out of the session.
  const around = props.actions.map((action) =>
    underWay === undefined ? action : { ...action, givesWay: true },
  );
  return (
    <UnderWayContext value={underWay}>
      <SessionScreen
        {...props}
        actions={[...around, ...liveAction]}
        above={
          live && (() => <Above live={live} isAtHand={underWay !== undefined || isAtHand(session, now)} />)
        }
        foot={
          live &&
          (() => (
            <LiveFoot
              live={live}
              onTakenUp={onTakenUp}
              onFocus={() => navigate(focusPath(room, session.id))}
              onEnd={() => navigate(summaryPath(room, session.id))}
            />
          ))
        }
      />
    </UnderWayContext>
  );
}

/** Between the heading and the agenda: how the two come into it, or what came of it. */
function Above({ live, isAtHand }: { readonly live: LiveSession; readonly isAtHand: boolean }) {
  return (
    <div className="ps-[42px]">
      {live.session.state === 'held' ? (
        <HeldSummary live={live} isToldAbove />
      ) : (
        <CheckLine live={live} moment="in" isAsked={isAtHand && isAhead(live.session)} className="mt-3" />
      )}
    </div>
  );
}

/** The point that is talked about, for the agenda; `undefined` while nobody has begun. */
function useTakingUp(live: LiveSession | undefined): {
  readonly underWay: UnderWay | undefined;
  readonly onTakenUp: (id: PointId | undefined) => void;
} {
  const { now } = useServices();
  const runs = useRuns(live?.document);
  const [taken, setTaken] = useState<UnderWay['taken']>({ count: 0, fromPoint: false });
  const onTakenUp = useCallback(() => {
    // Whoever writes in a point goes on in the next; whoever presses a button stays at it.
    const fromPoint = document.activeElement?.closest('article[data-point]') !== null;
    setTaken(({ count }) => ({ count: count + 1, fromPoint }));
  }, []);
  const point = runs.at(-1)?.point;
  const isBegun = runs.length > 0 && live !== undefined && isAhead(live.session);
  // Rows compare what they are given: the same function, until the session is another one.
  const takeUp = useCallback(
    (id: PointId): void => {
      if (live !== undefined) createTimerActs(live, { now, onTakenUp }).takeUp(id);
    },
    [live, now, onTakenUp],
  );
  const underWay = useMemo(
    (): UnderWay | undefined => (isBegun ? { point, taken, takeUp } : undefined),
    [isBegun, point, taken, takeUp],
  );
  return { underWay, onTakenUp };
}
