import type { MouseEvent } from 'react';
import { useServices } from '@/bindings/services.ts';
import { usePair, type OpenMentorship } from '@/bindings/use-mentorship.ts';
import { useRemovedSessions, useSessions } from '@/bindings/use-records.ts';
import { formatDay, formatTimeRange } from '@/lib/dates.ts';
import { sessionPath } from '@/lib/paths.ts';
import type { SessionId } from '@/model/ids.ts';
import { clip } from '@/lib/names.ts';
import { removeSession, restoreSession, type Session } from '@/model/records/session.ts';
import { platformName } from '@/platform/platform-name.ts';
import { Button } from '@/ui/actions/button.tsx';
import { useContextMenu } from '@/ui/commands/use-context-menu.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Page } from '@/ui/frame/page.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { CalendarPlus, History } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { RemovedSessions } from './removed-sessions.tsx';
import { sessionCommands } from './session-commands.ts';
import { strings } from './strings.ts';

/** Enough to know which one is meant; characters. */
const longestSpokenTitle = 80;

export interface SessionsScreenProps {
  readonly mentorship: OpenMentorship;
  /** Actions of the whole mentorship, beside the view's own. */
  readonly actions: readonly TitleAction[];
  readonly onOpen: (session: SessionId) => void;
  readonly onNew: () => void;
  readonly onChange: (session: Session) => void;
  /** Shows what the lists of the mentorship were like before. */
  readonly onHistory: () => void;
  readonly onSaveForCalendar: (session: Session) => void;
}

/** All sessions of a mentorship: what is coming, then what was. */
export function SessionsScreen(props: SessionsScreenProps) {
  const { mentorship, actions, onOpen, onNew, onChange, onHistory, onSaveForCalendar } = props;
  const { now } = useServices();
  const pair = usePair(mentorship.document);
  const sessions = useSessions(mentorship.document);
  const removed = useRemovedSessions(mentorship.document);
  const menu = useContextMenu(strings.sessionMenu, platformName());
  const time = now();
  const isOver = (session: Session): boolean => session.startsAt + session.minutes * 60_000 < time;
  const upcoming = sessions.filter((session) => !isOver(session));
  const past = sessions.filter(isOver).toReversed();

  const remove = (session: Session): void => {
    removeSession(mentorship.document, session.id, now());
    showToast(strings.removed(clip(session.title, longestSpokenTitle)), {
      label: strings.undo,
      onChoose: () => restoreSession(mentorship.document, session.id),
    });
  };
  const acts = { isWritable: mentorship.writable, onOpen, onChange, onSaveForCalendar, onRemove: remove };

  const history: TitleAction = {
    id: 'history',
    label: strings.history,
    icon: History,
    onChoose: onHistory,
  };
  const newSession: TitleAction = {
    id: 'new-session',
    label: strings.newSession,
    icon: CalendarPlus,
    isMain: true,
    onChoose: onNew,
  };

  const list = (title: string, items: readonly Session[]) =>
    items.length > 0 && (
      <section className="mt-6">
        <h2 className="sec">{title}</h2>
        <ul className="mt-1.5">
          {items.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              mentorship={mentorship}
              now={time}
              onContextMenu={(event) => {
                const commands = sessionCommands(session, acts);
                menu.open(event, [commands.slice(0, -1), commands.slice(-1)]);
              }}
            />
          ))}
        </ul>
      </section>
    );

  return (
    <Page
      crumbs={[{ label: pair?.partnerName ?? '' }, { label: strings.sessions }]}
      actions={
        sessions.length === 0 || !mentorship.writable
          ? [...actions, history]
          : [...actions, history, newSession]
      }
    >
      <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12">
        <div className="max-w-170">
          <h1 className="title-page mt-4">{strings.sessions}</h1>
          {sessions.length === 0 && (
            <EmptyState
              className="mt-6"
              title={strings.none}
              action={
                mentorship.writable && (
                  <Button isSmall icon={CalendarPlus} onClick={onNew}>
                    {strings.newSession}
                  </Button>
                )
              }
            >
              {strings.noneDetail(pair?.partner ?? '')}
            </EmptyState>
          )}
          {list(strings.upcoming, upcoming)}
          {list(strings.past, past)}
          {removed.length > 0 && (
            <RemovedSessions
              sessions={removed}
              now={time}
              onBringBack={
                mentorship.writable ? (session) => restoreSession(mentorship.document, session.id) : undefined
              }
            />
          )}
        </div>
      </div>
      {menu.menu}
    </Page>
  );
}

interface SessionRowProps {
  readonly session: Session;
  readonly mentorship: OpenMentorship;
  readonly now: number;
  readonly onContextMenu: (event: MouseEvent) => void;
}

function SessionRow({ session, mentorship, now, onContextMenu }: SessionRowProps) {
  const pair = usePair(mentorship.document);
  return (
    <li onContextMenu={onContextMenu}>
      <a
        href={`#${sessionPath(mentorship.room, session.id)}`}
        className="-mx-3 flex items-center gap-3 rounded-sm border-b border-line px-3 py-2 hover:bg-hover"
      >
        <span className="min-w-0 flex-1">
          <span className="said block truncate text-note">{session.title}</span>
          <span className="meta block truncate">
            {formatDay(session.startsAt, now)}, {formatTimeRange(session.startsAt, session.minutes)}
            {session.place !== '' && `, ${session.place}`}
            {session.damaged.length > 0 && ` · ${strings.damaged}`}
          </span>
        </span>
        {pair && <Avatar name={pair.names[session.bookedBy]} author={session.bookedBy} size={18} />}
      </a>
    </li>
  );
}
