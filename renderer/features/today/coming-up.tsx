import type { MentorshipRow, SessionRow } from '@/bindings/rows.ts';
import { formatShort } from '@/lib/dates.ts';
import { shortName } from '@/lib/names.ts';
import { sessionPath } from '@/lib/paths.ts';
import { otherRole } from '@/model/role.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

export interface ComingUpProps {
  readonly sessions: readonly SessionRow[];
  readonly mentorshipOf: (session: SessionRow) => MentorshipRow | undefined;
  /** Whether there are more than these. */
  readonly isMore: boolean;
  /** Whether the window has time for those below its edge. */
  readonly isAtRest: boolean;
}

/** As many as a window of ordinary height shows: the first paint does not wait for those below its edge. */
const seenAtOnce = 14;

/** The sessions after the next one, over all mentorships. */
export function ComingUp({ sessions, mentorshipOf, isMore, isAtRest }: ComingUpProps) {
  const drawn = isAtRest ? sessions : sessions.slice(0, seenAtOnce);
  return (
    <div className="px-7 pt-8">
      <h2 className="sec">{strings.comingUp}</h2>
      <ul className="mt-1">
        {drawn.map((session) => {
          const mentorship = mentorshipOf(session);
          if (mentorship === undefined) return null;
          return (
            <li key={session.id}>
              <a
                href={`#${sessionPath(session.room, session.id)}`}
                className="-mx-2 flex min-h-8 items-center gap-2.5 rounded-sm px-2 hover:bg-hover"
              >
                <Avatar name={mentorship.partnerName} author={otherRole(mentorship.myRole)} isDecorative />
                <span className="min-w-0 flex-1 truncate">
                  {strings.sessionWith(session.number, shortName(mentorship.partnerName))}
                </span>
                <span className="meta num">{formatShort(session.startsAt)}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {isMore && <p className="meta mt-2">{strings.laterStill}</p>}
    </div>
  );
}
