import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useDecisions, useRuns, useSessionActions } from '@/bindings/use-live.ts';
import { useAgenda } from '@/bindings/use-records.ts';
import { formatDueDay } from '@/lib/dates.ts';
import { clip, shortName } from '@/lib/names.ts';
import type { PointId } from '@/model/ids.ts';
import { pointAfter, readTimer } from '@/model/queries/timer.ts';
import type { Point } from '@/model/records/point.ts';
import { Button } from '@/ui/actions/button.tsx';
import { useCommandRegistry } from '@/ui/commands/commands-context.ts';
import { isPageCovered, isTyping } from '@/ui/commands/hear-keys.ts';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Bookmark, Check, Handshake, Play, SquareCheckBig } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';
import { strings as decisionStrings } from './decision-strings.ts';
import { consentWords } from './decision-words.ts';
import { strings } from './focus-strings.ts';
import './live.css';
import { isAhead, type LiveSession } from './live-session.ts';
import { placeOf, titleOf } from './point-words.ts';
import { strings as liveStrings } from './strings.ts';

export interface FocusViewProps {
  readonly live: LiveSession;
  readonly now: number;
  /** A point's notes to write in, with what can be done with the point beneath them. */
  readonly notes: (point: Point, buttons: ReactNode) => ReactNode;
  /** Counts up with each point that was taken up here. */
  readonly takenUp: number;
  readonly onLeave: () => void;
}

/** The point that is talked about, alone and large; what comes next beneath it, and nothing else. */
export function FocusView({ live, now, notes, takenUp, onLeave }: FocusViewProps) {
  const { document, session } = live;
  const agenda = useAgenda(document);
  const runs = useRuns(document);
  const registry = useCommandRegistry();
  const reading = readTimer(runs, agenda, 0);
  const inFront = reading?.point;
  /** What I am writing in stays under my hands, also where the other person goes on. */
  const [held, setHeld] = useState<{ readonly id: PointId; readonly takenUp: number }>();
  const heldPoint = held?.takenUp === takenUp ? agenda.find(({ id }) => id === held.id) : undefined;
  const point = heldPoint ?? inFront;
  const page = useRef<HTMLDivElement>(null);

  useEffect(() => {
    page.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [takenUp]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isPageCovered()) return;
      // Out of the words first, then out of the view. An editor claims the key and does nothing with it.
      const { target } = event;
      const isInWords = isTyping(target) && target instanceof Node && page.current?.contains(target) === true;
      if (event.defaultPrevented && !isInWords) return;
      event.preventDefault();
      if (isInWords) page.current?.querySelector<HTMLElement>('h1')?.focus();
      else onLeave();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onLeave]);

  if (reading === undefined || !isAhead(session)) {
    const first = pointAfter(agenda, undefined);
    return (
      <Sheet of={page}>
        <h1 tabIndex={-1} className="title-page outline-none">
          {session.title}
        </h1>
        <EmptyState
          className="mt-6"
          title={isAhead(session) ? strings.notBegun : strings.isOver}
          action={
            isAhead(session) &&
            live.writable && (
              <Button isSmall icon={Play} onClick={() => registry.run('begin-session')}>
                {liveStrings.begin}
              </Button>
            )
          }
        >
          {first !== undefined && isAhead(session) ? strings.first(titleOf(first)) : strings.noFirst}
        </EmptyState>
      </Sheet>
    );
  }

  const following = pointAfter(agenda, inFront?.id);
  return (
    <Sheet of={page}>
      <p className="meta num flex items-center gap-2">
        {placeOf(agenda, point)}
        {point !== undefined && (
          <>
            <Avatar name={live.pair.names[point.beganBy]} author={point.beganBy} size={18} isDecorative />
            {strings.begunBy(live.pair.names[point.beganBy])}
            {point.minutes !== undefined && `, ${liveStrings.min(point.minutes)}`}
          </>
        )}
      </p>
      <h1 tabIndex={-1} dir="auto" className="title-page mt-1 wrap-anywhere outline-none">
        {point === undefined ? strings.between : titleOf(point)}
      </h1>
      {heldPoint !== undefined && inFront?.id !== heldPoint.id && (
        <p className="mt-2 text-ink-2">
          {strings.timerIsAt(inFront === undefined ? strings.between : clip(titleOf(inFront), 60))}{' '}
          <button type="button" className="lnk" onClick={() => setHeld(undefined)}>
            {strings.showIt}
          </button>
        </p>
      )}
      {point !== undefined && (
        <div
          className="mt-5"
          onFocus={({ target }) => {
            if (isTyping(target)) setHeld({ id: point.id, takenUp });
          }}
          onBlur={({ relatedTarget, currentTarget }) => {
            const isElsewhere = relatedTarget !== null && !currentTarget.contains(relatedTarget);
            if (isElsewhere && !isPageCovered()) setHeld(undefined);
          }}
        >
          {notes(point, live.writable && point.id === inFront?.id && <PointButtons point={point} />)}
        </div>
      )}
      {point !== undefined && <FromThisPoint live={live} point={point} now={now} />}
      <p className="mt-8 border-t border-line pt-3 text-ink-3">
        {following === undefined ? (
          strings.thenSummary
        ) : (
          <>
            {strings.next}{' '}
            <span dir="auto" className="said text-ink-2">
              {titleOf(following)}
            </span>
            {following.minutes !== undefined && `, ${liveStrings.min(following.minutes)}`}
          </>
        )}
      </p>
    </Sheet>
  );
}

function Sheet({
  of,
  children,
}: {
  readonly of: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}) {
  return (
    <div ref={of} className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
      <div className="mx-auto max-w-170 pt-[8vh]">{children}</div>
    </div>
  );
}

/** What becomes of the point; each is a command, which has its key in the sheet of shortcuts. */
function PointButtons({ point }: { readonly point: Point }) {
  const registry = useCommandRegistry();
  const button = (id: string, label: string, icon: typeof Check) => (
    <Button key={id} variant="text" isSmall icon={icon} onClick={() => registry.run(id)}>
      {label}
    </Button>
  );
  const isParked = point.state === 'parked';
  const isDiscussed = point.state === 'discussed';
  return (
    <>
      {button('take-action', liveStrings.makeAction, SquareCheckBig)}
      {button('propose-decision', liveStrings.proposeShort, Handshake)}
      {button('park-point', isParked ? liveStrings.unparkShort : liveStrings.parkShort, Bookmark)}
      {button('discuss-point', isDiscussed ? liveStrings.notDiscussed : liveStrings.discussed, Check)}
    </>
  );
}

/** What this point has brought so far. */
function FromThisPoint({
  live,
  point,
  now,
}: {
  readonly live: LiveSession;
  readonly point: Point;
  readonly now: number;
}) {
  const decisions = useDecisions(live.document).filter((decision) => decision.point === point.id);
  const actions = useSessionActions(live.mentorship.document, live.session.id).filter(
    (action) => action.point === point.id,
  );
  if (decisions.length === 0 && actions.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="sec">{strings.fromThis}</h2>
      <ul className="mt-1 stack-1.5">
        {actions.map((action) => (
          <li key={action.id} className="flex items-start gap-2">
            <Icon of={SquareCheckBig} className="mt-0.5 text-ink-3" />
            <span className={`${provenanceClass(action.owner)} min-w-0 ps-3`}>
              <span dir="auto" className="said block wrap-anywhere">
                {action.text}
              </span>
              <span className="meta">
                {strings.actionFor(
                  shortName(live.pair.names[action.owner]),
                  action.dueOn && formatDueDay(action.dueOn, now),
                )}
              </span>
            </span>
          </li>
        ))}
        {decisions.map((decision) => (
          <li key={decision.id} className="flex items-start gap-2">
            <Icon of={Handshake} className="mt-0.5 text-ink-3" />
            <span className={`${provenanceClass(decision.proposedBy)} min-w-0 ps-3`}>
              <span dir="auto" className="said block wrap-anywhere">
                {decision.text.trim() === '' ? decisionStrings.noWords : decision.text}
              </span>
              <span className="meta">{consentWords(decision, live.pair, now)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
