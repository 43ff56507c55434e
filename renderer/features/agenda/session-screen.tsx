import { useState, type ReactNode } from 'react';
import type { InlineCommand } from '@/bindings/editor/line-menu.ts';
import { usePersonal } from '@/bindings/me.ts';
import { useServices } from '@/bindings/services.ts';
import {
  usePair,
  useSession,
  type OpenMentorship,
  type OpenSession,
  type Pair,
} from '@/bindings/use-mentorship.ts';
import { useNews } from '@/bindings/use-news.ts';
import type { Opened, OpenFailure } from '@/bindings/use-opened.ts';
import { useAgenda, useSessionRecord, useSessions } from '@/bindings/use-records.ts';
import { formatDay } from '@/lib/dates.ts';
import { clip, numberedSession, sessionName } from '@/lib/names.ts';
import { sessionsPath } from '@/lib/paths.ts';
import type { PointId, SessionId } from '@/model/ids.ts';
import { plannedMinutes } from '@/model/queries/agenda.ts';
import { numberSessions, sessionsBeside } from '@/model/queries/sessions.ts';
import type { Session } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import type { Command } from '@/ui/commands/command.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Page } from '@/ui/frame/page.tsx';
import { SplitView } from '@/ui/frame/split-view.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { ArrowLeft, ArrowRight, History, Pencil } from '@/ui/icons.ts';
import type { Audience } from './add-point.tsx';
import { Agenda } from './agenda.tsx';
import './agenda.css';
import { besideShortcuts, SessionHeading, type NamedSession, type StateActs } from './session-heading.tsx';
import { SessionNotes } from './session-notes.tsx';
import { strings } from './strings.ts';

/** A session in front: its record in the mentorship, and its document. */
export interface SessionInFront extends OpenSession {
  readonly mentorship: OpenMentorship;
  readonly session: Session;
  readonly pair: Pair;
}

export interface SessionScreenProps {
  readonly mentorship: OpenMentorship;
  /** What the mentorship is called on my lists. */
  readonly name: string;
  readonly id: SessionId;
  /** A point that was asked for by an address: it is opened, and that is told. */
  readonly shown?: PointId | undefined;
  readonly onShown?: (() => void) | undefined;
  /** Actions of the whole mentorship, beside the session's own. */
  readonly actions: readonly TitleAction[];
  /** Asks for another topic, day, time, length or place. */
  readonly onChange: (session: Session) => void;
  /** What else can be done to the session. */
  readonly commands: (session: Session) => readonly Command[];
  readonly acts: StateActs;
  readonly onOpen: (id: SessionId) => void;
  /** Shows what the session was like before. */
  readonly onHistory: () => void;
  /** Stands where the agenda would be when it cannot be opened. */
  readonly damaged: (failure: OpenFailure) => ReactNode;
  /** What stands above the agenda, once it is open. */
  readonly above?: ((session: SessionInFront) => ReactNode) | undefined;
  /** What a line of the notes can be made into: its words go there. The point, where they stand in one's notes. */
  readonly inlineCommands?: (session: SessionInFront, point: PointId | undefined) => readonly InlineCommand[];
  /** What stands beside the agenda, once it is open. */
  readonly inspector?: ((session: SessionInFront) => ReactNode) | undefined;
  /** What stands at the foot of the session, once it is open. */
  readonly foot?: ((session: SessionInFront) => ReactNode) | undefined;
  /** Commands and dialogs that put something on the agenda from elsewhere, once it is open. */
  readonly library?: (session: SessionInFront) => ReactNode;
  /** Ways to begin, beneath an agenda with nothing on it. */
  readonly beginnings?: ReactNode;
  /** Looks for a question to put on the agenda, for this audience. */
  readonly onFindQuestion?: (audience: Audience) => void;
}

/** One session: what it is about, when and where, and the agenda both people write. */
export function SessionScreen(props: SessionScreenProps) {
  const { mentorship, name, id, actions, onChange, onHistory, onOpen, acts } = props;
  const pair = usePair(mentorship.document);
  const session = useSessionRecord(mentorship.document, id);
  const { number, previous, next } = useBeside(mentorship, id);
  const isListed = session !== undefined && session.removedAt === undefined;
  const commands = isListed && mentorship.writable ? props.commands(session) : [];
  useCommands([
    ...commands,
    ...(isListed && mentorship.writable
      ? [
          {
            id: 'history',
            title: strings.historyOfThisSession,
            group: 'session',
            icon: History,
            keywords: strings.historyWords,
            run: onHistory,
          },
        ]
      : []),
    {
      id: 'previous-session',
      title: strings.previousSession,
      group: 'go',
      icon: ArrowLeft,
      shortcut: besideShortcuts.previous,
      keywords: strings.besideWords,
      isEnabled: previous !== undefined,
      run: () => previous && onOpen(previous.id),
    },
    {
      id: 'next-session',
      title: strings.nextSession,
      group: 'go',
      icon: ArrowRight,
      shortcut: besideShortcuts.next,
      keywords: strings.besideWords,
      isEnabled: next !== undefined,
      run: () => next && onOpen(next.id),
    },
  ]);
  const crumbs = [
    { label: name },
    { label: strings.sessions, href: `#${sessionsPath(mentorship.room)}` },
    { label: number === undefined ? sessionName(session?.title ?? '', number) : numberedSession(number) },
  ];
  return (
    <Page
      crumbs={crumbs}
      actions={
        isListed && mentorship.writable
          ? [
              ...actions.filter(({ isInMenu = false }) => !isInMenu),
              { id: 'history', label: strings.history, icon: History, onChoose: onHistory },
              {
                id: 'change-session',
                label: strings.change,
                icon: Pencil,
                // Whoever is in a session, or about to be, wants that.
                isMain: !actions.some(({ isMain = false }) => isMain),
                onChoose: () => onChange(session),
              },
              ...inMenu(commands),
              ...actions.filter(({ isInMenu = false }) => isInMenu),
            ]
          : actions
      }
    >
      {isListed && pair ? (
        <SessionContent {...props} {...{ session, pair, number, previous, next }} />
      ) : (
        <div className="mt-4 min-h-0 flex-1 ps-[62px] text-ink-3">
          <p>{session ? strings.takenBack : strings.unknown}</p>
          {session && mentorship.writable && (
            <Button isSmall className="mt-3 text-ink" onClick={() => acts.bringBack(session)}>
              {strings.bringBack}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}

/** What has no button of its own beside the title. */
const inMenu = (commands: readonly Command[]): readonly TitleAction[] =>
  commands
    .filter(({ id }) => id !== 'change-session')
    .map(({ id, title, shortTitle = title, icon = Pencil, run }) => ({
      id,
      label: shortTitle,
      icon,
      isInMenu: true,
      onChoose: run,
    }));

/** A tooltip is one line; characters. */
const longestNameBeside = 30;

interface Beside {
  readonly number: number | undefined;
  readonly previous: NamedSession | undefined;
  readonly next: NamedSession | undefined;
}

/** Which session of its mentorship this is, and the ones before and after it. */
function useBeside({ document }: OpenMentorship, id: SessionId): Beside {
  const { now } = useServices();
  const sessions = useSessions(document);
  const numbers = numberSessions(sessions);
  const beside = sessionsBeside(sessions, id);
  const named = (other: SessionId | undefined): NamedSession | undefined => {
    const session = sessions.find((each) => each.id === other);
    if (session === undefined) return undefined;
    const name = clip(sessionName(session.title, numbers.get(session.id)), longestNameBeside);
    return { id: session.id, name: strings.named(name, formatDay(session.startsAt, now())) };
  };
  return { number: numbers.get(id), previous: named(beside.previous), next: named(beside.next) };
}

type SessionContentProps = SessionScreenProps & Beside & { readonly session: Session; readonly pair: Pair };

function SessionContent(props: SessionContentProps) {
  const { mentorship, session, pair, above, inspector, foot, library } = props;
  const opened = useSession(mentorship.room, session.id, pair.myRole);
  // Until it is left, or closed anew.
  const [unlocked, setUnlocked] = useState<Pick<Session, 'endedAt'>>();
  const isUnlocked = unlocked !== undefined && unlocked.endedAt === session.endedAt;
  const isReadOnly = session.state === 'held' && !isUnlocked;
  const inFront: SessionInFront | undefined =
    opened.kind === 'open' ? { ...opened.value, mentorship, session, pair } : undefined;
  const column = (
    <div className="max-w-185 ps-5 pe-6 pb-12">
      <SessionHeading {...props} isUnlocked={isUnlocked} onUnlock={() => setUnlocked(session)} />
      {inFront && above?.(inFront)}
      <AgendaOrNot {...props} opened={opened} isReadOnly={isReadOnly} />
    </div>
  );
  return (
    <>
      {inspector ? (
        <SplitView inspectorLabel={strings.beside} inspector={inFront && inspector(inFront)}>
          {column}
        </SplitView>
      ) : (
        <div className="min-h-0 flex-1 overflow-y-auto">{column}</div>
      )}
      {inFront && foot?.(inFront)}
      {inFront && library?.({ ...inFront, writable: inFront.writable && !isReadOnly })}
    </>
  );
}

interface AgendaOrNotProps extends SessionContentProps {
  readonly opened: Opened<OpenSession>;
  /** Past, and read as it was. */
  readonly isReadOnly: boolean;
}

function AgendaOrNot(props: AgendaOrNotProps) {
  const { opened, damaged } = props;
  switch (opened.kind) {
    case 'opening':
      return <Skeleton className="ms-[42px] mt-4" rows={4} label={strings.opening} />;
    case 'failed':
      return <div className="ps-[42px]">{damaged(opened.failure)}</div>;
    case 'open':
      return <OpenedAgenda {...props} opened={opened.value} />;
  }
}

function OpenedAgenda(props: Omit<AgendaOrNotProps, 'opened'> & { readonly opened: OpenSession }) {
  const { document, writable } = props.opened;
  const isWritable = writable && !props.isReadOnly;
  const commandsFor = (point: PointId | undefined): readonly InlineCommand[] =>
    props.inlineCommands?.({ ...props.opened, ...props }, point) ?? [];
  const planned = plannedMinutes(useAgenda(document));
  const news = useNews(usePersonal(), props.session.id, document, props.pair.myRole);
  return (
    <>
      {!writable && <Banner className="ms-[42px] mt-3">{strings.newer}</Banner>}
      <Agenda
        mentorship={props.mentorship}
        session={props.session.id}
        document={document}
        pair={props.pair}
        isWritable={isWritable}
        news={news}
        shown={props.shown}
        onShown={props.onShown}
        beginnings={props.beginnings}
        onFindQuestion={props.onFindQuestion}
        inlineCommands={commandsFor}
      />
      {planned > 0 && (
        <p className="meta num ms-14 mt-3">{strings.planned(planned, props.session.minutes)}</p>
      )}
      <SessionNotes
        document={document}
        names={props.pair.names}
        isWritable={isWritable}
        newBlocks={news.news.blocks}
        inlineCommands={commandsFor(undefined)}
      />
    </>
  );
}
