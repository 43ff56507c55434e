import { clsx } from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { endWithCarryOver } from '@/bindings/end-session.ts';
import { useServices } from '@/bindings/services.ts';
import { useRuns } from '@/bindings/use-live.ts';
import { useNow } from '@/bindings/use-now.ts';
import { formatDay, formatTime } from '@/lib/dates.ts';
import { formatMinutes } from '@/lib/durations.ts';
import type { PointId, SessionId } from '@/model/ids.ts';
import { sessionToCome } from '@/model/queries/sessions.ts';
import { setPointState } from '@/model/records/point.ts';
import { Button } from '@/ui/actions/button.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { CarryOver } from './carry-over.tsx';
import { CheckLine } from './check-line.tsx';
import type { LiveSession } from './live-session.ts';
import { OutcomeSections } from './outcome-sections.tsx';
import { strings } from './summary-strings.ts';
import { useOutcome } from './use-outcome.ts';

export interface SummaryViewProps {
  readonly live: LiveSession;
  /** Books a session and answers which, once somebody has. */
  readonly onBook: (booked: (id: SessionId) => void) => void;
  /** Back to the agenda; the session goes on. */
  readonly onBack: () => void;
  readonly onEnded: () => void;
}

/** What came of a session and what becomes of the rest, to be looked at once before it ends. */
export function SummaryView({ live, onBook, onBack, onEnded }: SummaryViewProps) {
  const services = useServices();
  const now = useNow();
  const { mentorship, session, pair, document } = live;
  // Whoever stopped the clock stopped talking then.
  const endedAt = useRuns(document).at(-1)?.to;
  const { outcome, sessions, sessionName } = useOutcome(live, endedAt ?? services.now());
  const [kept, setKept] = useState<ReadonlySet<PointId>>(new Set());
  const [chosen, setChosen] = useState<SessionId | 'none'>();
  const [isEnding, setIsEnding] = useState(false);
  const [error, setError] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const choices = sessions.filter(
    ({ id, state }) => id !== session.id && (state === 'planned' || state === 'postponed'),
  );
  // It is held now: what comes after it is whatever is planned next, also where that was to be before it.
  const asHeld = sessions.map((one) => (one.id === session.id ? { ...one, state: 'held' as const } : one));
  const next = sessionToCome(asHeld, session.id, now);
  const wanted = chosen ?? next;
  const to = choices.find(({ id }) => id === wanted)?.id;
  const inOrder = choices.toSorted((a, b) => Number(b.id === next) - Number(a.id === next));
  const points = outcome.open.map(({ point }) => point.id).filter((id) => !kept.has(id));

  const end = async (): Promise<void> => {
    setIsEnding(true);
    setError(undefined);
    const carried = await endWithCarryOver(services, {
      room: mentorship.room,
      session: session.id,
      mentorship: mentorship.document,
      document,
      myRole: pair.myRole,
      endedAt,
      carry: to === undefined ? undefined : { points, to },
    });
    setIsEnding(false);
    if (carried === undefined) {
      setError(to === undefined ? undefined : strings.notCarried(sessionName(to)));
      return;
    }
    onEnded();
    showToast(
      carried === 0 || to === undefined ? strings.ended : strings.endedAndCarried(carried, sessionName(to)),
    );
  };

  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-8 max-roomy:px-6">
        <div className="max-w-170">
          <h1 ref={heading} tabIndex={-1} className="title-page mt-4 outline-none">
            {strings.title}
          </h1>
          <p className="mt-1 text-ink-3">
            <span dir="auto">{session.title}</span>, {formatDay(session.startsAt, now)}.{' '}
            {outcome.total === 0
              ? strings.notTimed
              : endedAt === undefined
                ? strings.talked(formatMinutes(outcome.total))
                : strings.talkedUntil(formatMinutes(outcome.total), formatTime(endedAt))}
          </p>
          <OutcomeSections outcome={outcome} pair={pair} now={now} sessionName={sessionName} />
          <CarryOver
            open={outcome.open}
            kept={kept}
            onKeep={(id, isKept) => {
              const after = new Set(kept);
              if (isKept) after.add(id);
              else after.delete(id);
              setKept(after);
            }}
            choices={inOrder}
            sessionName={sessionName}
            to={to}
            onChooseSession={(id) => setChosen(id ?? 'none')}
            now={now}
            onBook={() => onBook(setChosen)}
            onDiscussed={(id) =>
              setPointState(document, id, 'discussed', { by: pair.myRole, at: services.now() })
            }
          />
          <CheckLine live={live} moment="out" isAsked className="mt-5 border-t border-line pt-4" />
        </div>
      </div>
      <div className="session-foot timer-bar justify-end">
        <p
          role="status"
          className={clsx('min-w-0 flex-1 basis-64', error === undefined ? 'meta' : 'text-stop')}
        >
          {error ?? strings.endDetail(pair.partner)}
        </p>
        <Button variant="text" onClick={onBack}>
          {strings.notYet}
        </Button>
        <Button variant="primary" isBusy={isEnding} onClick={() => void end()}>
          {isEnding ? strings.ending : strings.end}
        </Button>
      </div>
    </>
  );
}
