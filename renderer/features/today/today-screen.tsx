import { useMentorshipRows, useSessionRows, type MentorshipRow, type SessionRow } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import { formatDay, formatRelativeDay, formatTimeRange } from '@/lib/dates.ts';
import { sessionPath, sessionsPath } from '@/lib/paths.ts';
import { otherRole } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { Page } from '@/ui/frame/page.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

export interface TodayScreenProps {
  readonly onBegin: () => void;
  readonly onOpenFile: () => void;
  /** Called once the rows are on screen. */
  readonly onGo: (path: string) => void;
}

/** What is coming, over all mentorships. */
export function TodayScreen({ onBegin, onOpenFile, onGo }: TodayScreenProps) {
  const { now } = useServices();
  const mentorships = useMentorshipRows();
  const sessions = useSessionRows();
  const time = now();
  return (
    <Page>
      <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12">
        <div className="max-w-170">
          <h1 className="mt-4 flex items-baseline gap-3">
            <span className="title-page">{strings.today}</span>
            <span className="title-aside">{formatDay(time, time)}</span>
          </h1>
          {mentorships && sessions && (
            <Content {...{ mentorships, sessions, time, onBegin, onOpenFile, onGo }} />
          )}
        </div>
      </div>
    </Page>
  );
}

interface ContentProps extends TodayScreenProps {
  readonly mentorships: readonly MentorshipRow[];
  readonly sessions: readonly SessionRow[];
  readonly time: number;
}

function Content({ mentorships, sessions, time, onBegin, onOpenFile, onGo }: ContentProps) {
  const coming = sessions.filter((session) => session.startsAt + session.minutes * 60_000 >= time);
  const [first] = mentorships;
  if (first === undefined) {
    return (
      <EmptyState
        className="mt-6"
        title={strings.none}
        action={
          <div className="flex gap-2">
            <Button isSmall onClick={onBegin}>
              {strings.begin}
            </Button>
            <Button variant="text" isSmall onClick={onOpenFile}>
              {strings.openFile}
            </Button>
          </div>
        }
      >
        {strings.noneDetail}
      </EmptyState>
    );
  }
  if (coming.length === 0) {
    return (
      <EmptyState
        className="mt-6"
        title={strings.noSessions}
        action={
          <Button isSmall onClick={() => onGo(sessionsPath(first.room))}>
            {strings.makeSession}
          </Button>
        }
      >
        {strings.noSessionsDetail}
      </EmptyState>
    );
  }
  const byRoom = new Map(mentorships.map((mentorship) => [mentorship.room, mentorship]));
  return (
    <section className="mt-6">
      <h2 className="sec">{strings.comingUp}</h2>
      <ul className="mt-1.5">
        {coming.map((session) => {
          const mentorship = byRoom.get(session.room);
          return (
            <li key={session.id}>
              <a
                href={`#${sessionPath(session.room, session.id)}`}
                className="-mx-3 flex items-center gap-3 rounded-sm border-b border-line px-3 py-2 hover:bg-hover"
              >
                {mentorship && (
                  <Avatar name={mentorship.partnerName} author={otherRole(mentorship.myRole)} isDecorative />
                )}
                <span className="min-w-0 flex-1">
                  <span dir="auto" className="note block truncate">
                    {session.title}
                  </span>
                  <span className="meta block truncate">
                    {mentorship && strings.with(mentorship.partnerName)}
                  </span>
                </span>
                <span className="meta num text-end first-letter:uppercase">
                  <span className="block first-letter:uppercase">
                    {formatRelativeDay(session.startsAt, time)}
                  </span>
                  <span className="block">{formatTimeRange(session.startsAt, session.minutes)}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
