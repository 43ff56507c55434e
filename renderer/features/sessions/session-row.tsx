import { clsx } from 'clsx';
import type { MouseEvent } from 'react';
import type { OpenMentorship } from '@/bindings/use-mentorship.ts';
import { formatDay, formatTimeRange } from '@/lib/dates.ts';
import { numberedSession, sessionName } from '@/lib/names.ts';
import { sessionPath } from '@/lib/paths.ts';
import type { Session } from '@/model/records/session.ts';
import type { Role } from '@/model/role.ts';
import { Icon } from '@/ui/icon.tsx';
import { Repeat } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

export interface SessionRowProps {
  readonly session: Session;
  readonly number: number | undefined;
  readonly mentorship: OpenMentorship;
  readonly names: Readonly<Record<Role, string>>;
  /** How often it comes again; `undefined` for one that does not. */
  readonly rhythm: string | undefined;
  /** Written out, or only drawn where the row above it says the same. */
  readonly isRhythmWritten: boolean;
  readonly now: number;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** One session in the list, and the way to it. */
export function SessionRow(props: SessionRowProps) {
  const { session, number, mentorship, names, rhythm, isRhythmWritten, now, onContextMenu } = props;
  const { title, bookedBy, damaged } = session;
  const facts = [
    title.trim() !== '' && number !== undefined && numberedSession(number),
    whenAndWhere(session, now),
    session.state === 'held' && strings.held,
    damaged.length > 0 && strings.damaged,
  ];
  return (
    <li onContextMenu={onContextMenu}>
      <a
        href={`#${sessionPath(mentorship.room, session.id)}`}
        className="-mx-3 flex items-center gap-3 rounded-sm border-b border-line px-3 py-2 hover:bg-hover"
      >
        <span className="min-w-0 flex-1">
          <span dir="auto" className="said block truncate text-note">
            {sessionName(title, number)}
          </span>
          <span className="meta block truncate">{facts.filter(Boolean).join(' · ')}</span>
        </span>
        {rhythm && (
          <span className="meta flex flex-none items-center gap-1">
            <Icon of={Repeat} size={12} />
            <span className={clsx(!isRhythmWritten && 'sr-only', 'max-roomy:sr-only')}>{rhythm}</span>
          </span>
        )}
        <Avatar name={names[bookedBy]} author={bookedBy} size={18} />
      </a>
    </li>
  );
}

function whenAndWhere({ state, startsAt, minutes, place }: Session, now: number): string {
  const day = formatDay(startsAt, now);
  const when = state === 'postponed' ? strings.wasOn(day) : `${day}, ${formatTimeRange(startsAt, minutes)}`;
  return place === '' ? when : `${when}, ${place}`;
}
