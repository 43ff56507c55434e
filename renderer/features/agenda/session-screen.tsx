import type { ReactNode } from 'react';
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
import { useSaveState } from '@/bindings/use-save-state.ts';
import type { Opened, OpenFailure } from '@/bindings/use-opened.ts';
import { useAgenda, useSessionRecord } from '@/bindings/use-records.ts';
import { formatDay, formatTime, formatTimeRange } from '@/lib/dates.ts';
import { sessionsPath } from '@/lib/paths.ts';
import { documentNames } from '@/model/documents.ts';
import type { PointId, SessionId } from '@/model/ids.ts';
import { plannedMinutes } from '@/model/queries/agenda.ts';
import type { Session } from '@/model/records/session.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Page } from '@/ui/frame/page.tsx';
import { SplitView } from '@/ui/frame/split-view.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { History, Pencil } from '@/ui/icons.ts';
import type { Audience } from './add-point.tsx';
import { Agenda } from './agenda.tsx';
import './agenda.css';
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
  readonly id: SessionId;
  /** A point that was asked for by an address: it is opened, and that is told. */
  readonly shown?: PointId | undefined;
  readonly onShown?: (() => void) | undefined;
  /** Actions of the whole mentorship, beside the session's own. */
  readonly actions: readonly TitleAction[];
  /** Asks for another day, time, length or place. */
  readonly onChange: (session: Session) => void;
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
  const { mentorship, id, actions, onChange, onHistory } = props;
  const pair = usePair(mentorship.document);
  const session = useSessionRecord(mentorship.document, id);
  useCommands(
    session === undefined || !mentorship.writable
      ? []
      : [
          {
            id: 'change-session',
            title: strings.changeThisSession,
            group: 'session',
            icon: Pencil,
            run: () => onChange(session),
          },
          {
            id: 'history',
            title: strings.historyOfThisSession,
            group: 'session',
            icon: History,
            keywords: strings.historyWords,
            run: onHistory,
          },
        ],
  );
  const crumbs = [
    { label: pair?.partnerName ?? '' },
    { label: strings.sessions, href: `#${sessionsPath(mentorship.room)}` },
    { label: session?.title ?? '' },
  ];
  return (
    <Page
      crumbs={crumbs}
      actions={
        session && mentorship.writable
          ? [
              ...actions,
              { id: 'history', label: strings.history, icon: History, onChoose: onHistory },
              {
                id: 'change-session',
                label: strings.change,
                icon: Pencil,
                isMain: true,
                onChoose: () => onChange(session),
              },
            ]
          : actions
      }
    >
      {session && session.removedAt === undefined && pair ? (
        <SessionContent {...props} session={session} pair={pair} />
      ) : (
        <p className="mt-4 min-h-0 flex-1 ps-[62px] text-ink-3">
          {session ? strings.takenBack : strings.unknown}
        </p>
      )}
    </Page>
  );
}

type SessionContentProps = SessionScreenProps & { readonly session: Session; readonly pair: Pair };

function SessionContent(props: SessionContentProps) {
  const { mentorship, session, pair, above, inspector, foot, library } = props;
  const opened = useSession(mentorship.room, session.id, pair.myRole);
  const inFront: SessionInFront | undefined =
    opened.kind === 'open' ? { ...opened.value, mentorship, session, pair } : undefined;
  const column = (
    <div className="max-w-185 ps-5 pe-6 pb-12">
      <Heading mentorship={mentorship} session={session} />
      {inFront && above?.(inFront)}
      <AgendaOrNot {...props} opened={opened} />
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
      {inFront && library?.(inFront)}
    </>
  );
}

function Heading({ mentorship, session }: Pick<SessionInFront, 'mentorship' | 'session'>) {
  const { now } = useServices();
  const state = useSaveState(documentNames.session(mentorship.room, session.id));
  return (
    <div className="ps-[42px]">
      <h1 dir="auto" className="title-head mt-1 break-words">
        {session.title}
      </h1>
      <p className="mt-0.5 wrap-anywhere text-ink-3">
        {formatDay(session.startsAt, now())}, {formatTimeRange(session.startsAt, session.minutes)}
        {session.place !== '' && `, ${session.place}`}
      </p>
      {state.kind === 'failed' && (
        <p className="mt-0.5 text-stop">{strings.notSavedSince(formatTime(state.since))}</p>
      )}
    </div>
  );
}

function AgendaOrNot(props: SessionContentProps & { readonly opened: Opened<OpenSession> }) {
  const { opened, session, pair, damaged } = props;
  switch (opened.kind) {
    case 'opening':
      return <Skeleton className="ms-[42px] mt-4" rows={4} label={strings.opening} />;
    case 'failed':
      return <div className="ps-[42px]">{damaged(opened.failure)}</div>;
    case 'open':
      return <OpenedAgenda {...props} opened={opened.value} session={session} pair={pair} />;
  }
}

function OpenedAgenda(props: SessionContentProps & { readonly opened: OpenSession }) {
  const { document, writable } = props.opened;
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
        isWritable={writable}
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
        isWritable={writable}
        newBlocks={news.news.blocks}
        inlineCommands={commandsFor(undefined)}
      />
    </>
  );
}
