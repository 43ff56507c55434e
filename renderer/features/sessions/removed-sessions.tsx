import { formatDay } from '@/lib/dates.ts';
import { sessionName } from '@/lib/names.ts';
import type { Session } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { strings } from './strings.ts';

export interface RemovedSessionsProps {
  readonly sessions: readonly Session[];
  readonly now: number;
  /** Missing where this Waymark can only read the mentorship. */
  readonly onBringBack: ((session: Session) => void) | undefined;
}

/** What was taken off the list, folded away, each with the way back. */
export function RemovedSessions({ sessions, now, onBringBack }: RemovedSessionsProps) {
  return (
    <details className="mt-6">
      <summary className="sec cursor-pointer">
        {strings.removedSessions} <span className="num font-[430]">{sessions.length}</span>
      </summary>
      <ul className="mt-1.5">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center gap-3 border-b border-line py-2">
            <span className="min-w-0 flex-1">
              <span dir="auto" className="said block truncate text-note">
                {sessionName(session.title, undefined)}
              </span>
              <span className="meta block truncate">{formatDay(session.startsAt, now)}</span>
            </span>
            {onBringBack && (
              <Button
                variant="text"
                isSmall
                aria-label={strings.bringBackThis(sessionName(session.title, undefined))}
                onClick={() => onBringBack(session)}
              >
                {strings.bringBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
