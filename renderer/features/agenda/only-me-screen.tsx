import { useState } from 'react';
import { usePersonal } from '@/bindings/me.ts';
import { useServices } from '@/bindings/services.ts';
import { shareOnAgenda } from '@/bindings/share-private-point.ts';
import { lastStepOf } from '@/bindings/histories.ts';
import { usePair, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import { usePrivatePoints } from '@/bindings/use-private-points.ts';
import { useSessions } from '@/bindings/use-records.ts';
import { formatRelativeDay } from '@/lib/dates.ts';
import type { PointId, SessionId } from '@/model/ids.ts';
import { isOver, numberSessions } from '@/model/queries/sessions.ts';
import {
  addPrivatePoint,
  planPrivatePoint,
  removePrivatePoint,
  restorePrivatePoint,
  rewordPrivatePoint,
  type PrivatePoint,
} from '@/model/records/private-point.ts';
import { maximumTitleLength } from '@/model/records/point.ts';
import type { Command } from '@/ui/commands/command.ts';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Page } from '@/ui/frame/page.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Calendar, Lock, Plus, Share2, Trash2 } from '@/ui/icons.ts';
import { SortableLine } from '@/ui/lines/sortable-line.tsx';
import { AudienceBadge } from '@/ui/people/audience-badge.tsx';
import './agenda.css';
import { OpenPrivatePoint } from './open-private-point.tsx';
import { strings } from './only-me-strings.ts';
import { nameOf, titleOf } from './point-actions.ts';
import { useAgendaFocus } from './use-agenda-focus.ts';

/** Sessions that a private point can be shared on, or put beside, without searching. */
const offeredSessions = 4;

export interface OnlyMeScreenProps {
  readonly mentorship: OpenMentorship;
  /** What the mentorship is called on my lists. */
  readonly name: string;
  readonly actions: readonly TitleAction[];
}

/** What only I see of a mentorship: the inbox, and what I put beside its sessions. */
export function OnlyMeScreen({ mentorship, name, actions }: OnlyMeScreenProps) {
  const pair = usePair(mentorship.document);
  return (
    <Page crumbs={[{ label: name }, { label: strings.onlyMe }]} actions={actions}>
      <div className="min-h-0 flex-1 overflow-y-auto ps-5 pe-6 pb-12">
        <div className="max-w-185">
          <div className="ps-[42px]">
            <h1 className="title-page mt-4 flex items-center gap-3">
              {strings.onlyMe}
              <Icon of={Lock} size={18} className="text-ink-3" />
            </h1>
            <p className="mt-1 text-ink-3">{strings.about(pair?.partner ?? '')}</p>
          </div>
          {pair && <Content mentorship={mentorship} pair={pair} />}
        </div>
      </div>
    </Page>
  );
}

function Content({ mentorship, pair }: { readonly mentorship: OpenMentorship; readonly pair: Pair }) {
  const { now } = useServices();
  const personal = usePersonal();
  const { room } = mentorship;
  const points = usePrivatePoints(personal, room).filter(({ sharedIn }) => sharedIn === undefined);
  const [openId, setOpenId] = useState<PointId>();
  const { list, adding, toRow, toPlace } = useAgendaFocus<HTMLDivElement>();
  const [words, setWords] = useState('');
  const inbox = points.filter(({ session }) => session === undefined);
  const planned = points.filter(({ session }) => session !== undefined);

  const section = (title: string, items: readonly PrivatePoint[]) =>
    items.length > 0 && (
      <section className="mt-5">
        <h2 className="sec ps-[42px]">{title}</h2>
        <ol aria-label={title} className="mt-1">
          {items.map((point) => (
            <Item
              key={point.id}
              {...{ point, mentorship, pair }}
              isOpen={point.id === openId}
              onOpen={() => setOpenId(point.id)}
              onClose={() => {
                setOpenId(undefined);
                toRow(point.id);
              }}
              onGone={() => toPlace(items.indexOf(point))}
            />
          ))}
        </ol>
      </section>
    );

  return (
    <div ref={list}>
      {points.length === 0 && (
        <EmptyState className="mt-5 ps-[42px]" icon={Lock} title={strings.none}>
          {strings.noneDetail}
        </EmptyState>
      )}
      {section(strings.inbox, inbox)}
      <form
        className="line-grid mt-3 min-h-9 rounded-sm pe-3 text-ink-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() === '') return;
          addPrivatePoint(personal, { room, title: words.trim(), now: now() });
          setWords('');
        }}
      >
        <span />
        <Icon of={Plus} size={14} />
        <input
          ref={adding}
          dir="auto"
          className="add-point ms-3.5"
          aria-label={strings.add}
          placeholder={strings.add}
          value={words}
          maxLength={maximumTitleLength}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
        <AudienceBadge audience="only-me" />
      </form>
      {section(strings.planned, planned)}
    </div>
  );
}

interface ItemProps {
  readonly point: PrivatePoint;
  readonly mentorship: OpenMentorship;
  readonly pair: Pair;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

function Item({ point, mentorship, pair, isOpen, onOpen, onClose, onGone }: ItemProps) {
  const services = useServices();
  const { now } = services;
  const personal = usePersonal();
  const { room, document, writable } = mentorship;
  const sessions = useSessions(document);
  const numbers = numberSessions(sessions);
  const ahead = sessions.filter((session) => session.state === 'planned' && !isOver(session, now()));
  const sessionName = (id: SessionId): string => {
    const session = sessions.find((one) => one.id === id);
    return session === undefined
      ? strings.anotherSession
      : strings.sessionName(numbers.get(id), session.title);
  };
  const to = point.session ?? ahead[0]?.id;

  const share = async (session: SessionId): Promise<void> => {
    const isShared = await shareOnAgenda(services, personal, point.id, {
      room,
      session,
      myRole: pair.myRole,
    });
    showToast(isShared ? strings.shared(nameOf(point), pair.partner) : strings.notShared);
    if (isShared) onGone();
  };
  const remove = (): void => {
    removePrivatePoint(personal, point.id, now());
    const undo = lastStepOf(personal);
    showToast(strings.removed(nameOf(point)), {
      label: strings.undo,
      onChoose: () => {
        if (!undo()) restorePrivatePoint(personal, point.id);
      },
    });
    onGone();
  };
  const command = (rest: Pick<Command, 'id' | 'title'> & Partial<Command>, run: () => void): Command => ({
    group: 'session',
    isLocal: true,
    ...rest,
    run,
  });
  const commands: readonly Command[] = [
    ...(writable && to !== undefined
      ? [
          command(
            { id: 'share-private', title: strings.share(sessionName(to)), icon: Share2 },
            () => void share(to),
          ),
        ]
      : []),
    ...ahead
      .filter(({ id }) => id !== point.session)
      .slice(0, offeredSessions)
      .map(({ id }) =>
        command({ id: `plan-${id}`, title: strings.plan(sessionName(id)), icon: Calendar }, () =>
          planPrivatePoint(personal, point.id, id),
        ),
      ),
    ...(point.session === undefined
      ? []
      : [
          command({ id: 'to-inbox', title: strings.toInbox, icon: Lock }, () =>
            planPrivatePoint(personal, point.id, undefined),
          ),
        ]),
    command({ id: 'remove-point', title: strings.remove, icon: Trash2 }, remove),
  ];

  if (isOpen)
    return (
      <li>
        <OpenPrivatePoint
          personal={personal}
          names={pair.names}
          point={point}
          commands={commands}
          onReword={(title) => rewordPrivatePoint(personal, point.id, title)}
          {...(writable && to !== undefined && { onShare: () => void share(to), shareOn: sessionName(to) })}
          onClose={onClose}
        />
      </li>
    );
  return (
    <SortableLine
      data-point={point.id}
      id={point.id}
      by="private"
      marker={<Icon of={Lock} size={12} />}
      title={titleOf(point)}
      isQuiet={point.title.trim() === ''}
      onOpen={onOpen}
      facts={
        <span className="meta">
          {point.session === undefined
            ? strings.begun(formatRelativeDay(point.begunAt, now()))
            : strings.forSession(sessionName(point.session))}
        </span>
      }
    />
  );
}
