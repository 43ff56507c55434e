import type { ReactNode } from 'react';
import type { Pair } from '@/bindings/use-mentorship.ts';
import { formatRelativeDay, middayOf } from '@/lib/dates.ts';
import { formatMinutes } from '@/lib/durations.ts';
import { shortName } from '@/lib/names.ts';
import type { SessionId } from '@/model/ids.ts';
import type { Outcome, TimedPoint } from '@/model/queries/outcome.ts';
import type { Point } from '@/model/records/point.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';
import { consentWords } from './decision-words.ts';
import { titleOf } from './point-words.ts';
import { strings } from './summary-strings.ts';

export interface OutcomeSectionsProps {
  readonly outcome: Outcome;
  readonly pair: Pair;
  readonly now: number;
  /** How a session of the mentorship is called: "session 8". */
  readonly sessionName: (id: SessionId) => string;
}

/** `12 min of 15`; only what is known of it. */
export function timeWords({ point, used }: TimedPoint): string {
  if (used === 0) return '';
  const took = formatMinutes(used);
  return point.minutes === undefined ? took : strings.usedOf(took, point.minutes);
}

/** What came of a session, in the order in which one asks for it. */
export function OutcomeSections({ outcome, pair, now, sessionName }: OutcomeSectionsProps) {
  const { names } = pair;
  return (
    <>
      <Section
        title={strings.discussed}
        isEmpty={outcome.discussed.length === 0}
        none={strings.noneDiscussed}
      >
        {outcome.discussed.map((timed) => (
          <PointLine key={timed.point.id} point={timed.point} names={names} detail={timeWords(timed)} />
        ))}
      </Section>
      <Section
        title={strings.decisions}
        isEmpty={outcome.agreed.length + outcome.proposed.length === 0}
        none={strings.noDecisions}
      >
        {[...outcome.agreed, ...outcome.proposed].map((decision) => (
          <li key={decision.id} className="py-1">
            <span dir="auto" className="said block wrap-anywhere">
              {decision.text.trim() === '' ? strings.noTitle : decision.text}
            </span>
            <span className="meta">{consentWords(decision, pair, now)}</span>
          </li>
        ))}
      </Section>
      <Section title={strings.actions} isEmpty={outcome.actions.length === 0} none={strings.noActions}>
        {outcome.actions.map(({ id, text, owner, dueOn }) => {
          const name = shortName(names[owner]);
          return (
            <li key={id} className="py-1">
              <span dir="auto" className="said block wrap-anywhere">
                {text.trim() === '' ? strings.noTitle : text}
              </span>
              <span className="meta flex items-center gap-1.5">
                <Avatar name={names[owner]} author={owner} size={18} isDecorative />
                {dueOn === undefined ? name : strings.due(name, formatRelativeDay(middayOf(dueOn), now))}
              </span>
            </li>
          );
        })}
      </Section>
      {outcome.parked.length > 0 && (
        <Section title={strings.parked}>
          {outcome.parked.map((point) => (
            <PointLine key={point.id} point={point} names={names} />
          ))}
        </Section>
      )}
      {outcome.carried.length > 0 && (
        <Section title={strings.carried}>
          {outcome.carried.map((point) => (
            <PointLine
              key={point.id}
              point={point}
              names={names}
              detail={point.carriedTo === undefined ? '' : sessionName(point.carriedTo)}
            />
          ))}
        </Section>
      )}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly isEmpty?: boolean;
  /** What stands there where there is nothing. */
  readonly none?: string;
  readonly children: ReactNode;
}

function Section({ title, isEmpty = false, none, children }: SectionProps) {
  return (
    <section className="mt-5">
      <h2 className="sec">{title}</h2>
      {isEmpty ? <p className="meta mt-1">{none}</p> : <ul className="mt-1">{children}</ul>}
    </section>
  );
}

function PointLine({
  point,
  names,
  detail = '',
}: {
  readonly point: Point;
  readonly names: Pair['names'];
  readonly detail?: string;
}) {
  return (
    <li className={`${provenanceClass(point.beganBy)} flex items-baseline gap-3 py-1 ps-3.5`}>
      <span dir="auto" className="said min-w-0 flex-1 wrap-anywhere">
        {titleOf(point)}
      </span>
      <span className="sr-only">{names[point.beganBy]}</span>
      <span className="meta num flex-none">{detail}</span>
    </li>
  );
}
