import { useId, useState, type MouseEvent, type ReactNode } from 'react';
import type { OpenMentorship } from '@/bindings/use-mentorship.ts';
import type { SeriesId, SessionId } from '@/model/ids.ts';
import type { Series } from '@/model/records/series.ts';
import type { Session } from '@/model/records/session.ts';
import type { Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { seriesWords } from './rhythm-words.ts';
import { SessionRow } from './session-row.tsx';
import { strings } from './strings.ts';

/** What every list of a mentorship's sessions shows alike. */
export interface ShownAlike {
  readonly mentorship: OpenMentorship;
  readonly names: Readonly<Record<Role, string>>;
  readonly numbers: ReadonlyMap<SessionId, number>;
  readonly series: ReadonlyMap<SeriesId, Series>;
  readonly now: number;
  readonly onContextMenu: (event: MouseEvent, session: Session) => void;
}

export interface SessionListProps extends ShownAlike {
  readonly title: string;
  readonly sessions: readonly Session[];
  /** How many are shown until somebody asks for all. */
  readonly first?: number;
  /** Stands beneath. */
  readonly children?: ReactNode;
}

/** Some of a mentorship's sessions under a heading; nothing where there are none. */
export function SessionList({ title, sessions, first = Infinity, children, ...alike }: SessionListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const heading = useId();
  if (sessions.length === 0) return null;
  const shown = isWhole ? sessions : sessions.slice(0, first);
  return (
    <section className="mt-6" aria-labelledby={heading}>
      <h2 id={heading} className="sec">
        {title}
      </h2>
      <Rows sessions={shown} {...alike} />
      {shown.length < sessions.length && (
        <Button variant="text" isSmall className="-ms-2 mt-1" onClick={() => setIsWhole(true)}>
          {strings.showAll(sessions.length)}
        </Button>
      )}
      {children}
    </section>
  );
}

/** The same, folded away: seldom wanted, and still there. */
export function FoldedSessions({
  title,
  sessions,
  ...alike
}: ShownAlike & Pick<SessionListProps, 'title' | 'sessions'>) {
  if (sessions.length === 0) return null;
  return (
    <details className="mt-6">
      <summary className="sec cursor-pointer">
        {title} <span className="num font-[430]">{sessions.length}</span>
      </summary>
      <Rows sessions={sessions} {...alike} />
    </details>
  );
}

function Rows({
  sessions,
  numbers,
  series,
  onContextMenu,
  ...alike
}: ShownAlike & Pick<SessionListProps, 'sessions'>) {
  return (
    <ul className="mt-1.5">
      {sessions.map((session, index) => {
        const rule = session.series && series.get(session.series);
        return (
          <SessionRow
            key={session.id}
            {...alike}
            session={session}
            number={numbers.get(session.id)}
            rhythm={rule && seriesWords(rule)}
            isRhythmWritten={sessions[index - 1]?.series !== session.series}
            onContextMenu={(event) => onContextMenu(event, session)}
          />
        );
      })}
    </ul>
  );
}
