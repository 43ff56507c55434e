import { useCallback, useEffect, useMemo, useState, type MouseEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { InlineCommand } from '@/bindings/editor/line-menu.ts';
import { useMakeAction } from '@/bindings/make-action.ts';
import { usePersonal } from '@/bindings/me.ts';
import { useServices } from '@/bindings/services.ts';
import { shareOnAgenda } from '@/bindings/share-private-point.ts';
import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import type { SessionNews } from '@/bindings/use-news.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { PointId, SessionId } from '@/model/ids.ts';
import { numberPoints, type AgendaItem } from '@/model/queries/agenda.ts';
import { notesLines, textOf } from '@/model/queries/notes-lines.ts';
import { addPoint, addPoints, pointNotes } from '@/model/records/point.ts';
import { addPrivatePoint, privatePointNotes, type PrivatePoint } from '@/model/records/private-point.ts';
import { platformName } from '@/platform/platform-name.ts';
import { announce } from '@/ui/announce.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { useContextMenu } from '@/ui/commands/use-context-menu.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import type { DropEdge } from '@/ui/sortable/use-sortable-row.ts';
import { AddPoint, type Audience } from './add-point.tsx';
import { NewsBanner } from './news-banner.tsx';
import { OpenPoint } from './open-point.tsx';
import { OpenPrivatePoint } from './open-private-point.tsx';
import { createPointActions, nameOf } from './point-actions.ts';
import { pointCommands, pointMenu } from './point-commands.ts';
import { PointRow } from './point-row.tsx';
import { RemovedPoints } from './removed-points.tsx';
import { strings } from './strings.ts';
import { useAgendaFocus } from './use-agenda-focus.ts';
import { useAgendaItems } from './use-agenda-items.ts';
import { useUnderWay } from './under-way.ts';
import { usePassingOn } from './use-passing-on.tsx';
import { usePointInHand } from './use-point-in-hand.ts';

export interface AgendaProps {
  readonly mentorship: OpenMentorship;
  readonly session: SessionId;
  readonly document: SessionDocument;
  readonly pair: Pair;
  readonly isWritable: boolean;
  readonly news: SessionNews;
  /** A point that was asked for by an address: it is opened, and that is told. */
  readonly shown?: PointId | undefined;
  readonly onShown?: (() => void) | undefined;
  /** Ways to begin, beneath an agenda with nothing on it. */
  readonly beginnings?: ReactNode;
  /** Looks for a question to put there, for this audience: a question mark in the line for a new point asks for one. */
  readonly onFindQuestion?: ((audience: Audience) => void) | undefined;
  /** What a line of a point's notes, or the line for a new point, can be made into. */
  readonly inlineCommands?: ((point: PointId | undefined) => readonly InlineCommand[]) | undefined;
}

/** The points of a session in their order, with mine among them that only I see; one of them open, and a line to add the next. */
export function Agenda(props: AgendaProps) {
  const { mentorship, session, document, pair, isWritable, shown, onShown, beginnings } = props;
  const services = useServices();
  const { now } = services;
  const { room } = mentorship;
  const { myRole } = pair;
  const personal = usePersonal();
  const place = useMemo(() => ({ room, session, document, personal }), [room, session, document, personal]);
  const { agenda, items, readItems } = useAgendaItems(place);
  const numbers = useMemo(() => numberPoints(agenda), [agenda]);
  const { news, lookedAt, markRead } = props.news;
  const [openId, setOpenId] = useState(shown);
  /** The open point, where it was opened for somebody who is at work elsewhere. */
  const [quietId, setQuietId] = useState<PointId>();
  const open = useCallback((id: PointId, takesFocus = true) => {
    setOpenId(id);
    setQuietId(takesFocus ? undefined : id);
  }, []);
  const [asked, setAsked] = useState(shown);
  if (asked !== shown) {
    setAsked(shown);
    if (shown !== undefined) open(shown);
  }
  useEffect(() => {
    if (shown !== undefined) onShown?.();
  }, [shown, onShown]);
  const underWay = useUnderWay(open);
  const [rewordedId, setRewordedId] = useState<PointId>();
  const { list, adding, toRow, toPlace } = useAgendaFocus<HTMLOListElement>();
  const menu = useContextMenu(strings.pointMenu, platformName());
  const inHand = usePointInHand();
  const passing = usePassingOn(mentorship, session, pair);
  const { ask, sessionName } = passing;
  const make = useMakeAction();
  const actions = useMemo(
    () =>
      createPointActions(place, {
        items: readItems,
        now,
        myRole,
        onRemoved: toPlace,
        makeAction: make && (({ id, title }) => make({ session, point: id, title })),
      }),
    [place, readItems, now, myRole, toPlace, make, session],
  );

  const share = useCallback(
    async (point: PrivatePoint): Promise<void> => {
      const isShared = await shareOnAgenda(services, personal, point.id, { room, session, myRole });
      showToast(isShared ? strings.shared(nameOf(point), pair.partner) : strings.notShared);
    },
    [services, personal, room, session, myRole, pair.partner],
  );

  const commandsFor = useCallback(
    (id: PointId | undefined) => {
      const all = readItems();
      const index = all.findIndex((item) => item.id === id);
      const item = all[index];
      return pointCommands(item && { item, index, count: all.length, isOpen: id === openId }, {
        actions,
        isWritable,
        onOpen: (one) => open(one.id),
        onReword: (one) => setRewordedId(one.id),
        onPass: ask,
        onShare: (point) => void share(point),
        onTakeUp: underWay?.takeUp,
      });
    },
    [readItems, actions, isWritable, openId, open, ask, share, underWay?.takeUp],
  );
  useCommands(commandsFor(inHand.id));

  const onContextMenu = (event: MouseEvent): void => {
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-point]');
    const id = row ? (row.dataset['point'] as PointId) : undefined;
    // Whoever writes in the open point wants what can be done to the text.
    if (id !== undefined && id !== openId) menu.open(event, pointMenu(commandsFor(id)));
  };

  const notesOf = useCallback(
    ({ audience, id }: AgendaItem): string =>
      notesLines(audience === 'both' ? pointNotes(document, id) : privatePointNotes(personal, id))
        .map(textOf)
        .join('\n'),
    [document, personal],
  );

  const close = (id: PointId): void => {
    // At once: the next key is meant for its row.
    flushSync(() => setOpenId(undefined));
    toRow(id);
  };

  const onReworded = useCallback(
    (item: AgendaItem, title: string | undefined): void => {
      setRewordedId(undefined);
      if (title !== undefined && title !== item.point.title) actions.reword(item, title);
      toRow(item.id);
    },
    [actions, toRow],
  );

  const drop = useCallback(
    (carried: string, target: PointId, edge: DropEdge) => {
      const all = readItems();
      const from = all.findIndex((item) => item.id === carried);
      const item = all[from];
      if (item === undefined) return;
      const at = all.toSpliced(from, 1).findIndex((other) => other.id === target);
      actions.moveTo(item.id, edge === 'before' ? at : at + 1);
    },
    [readItems, actions],
  );

  const add = (titles: readonly string[], audience: Audience): void => {
    const [only] = titles;
    if (only === undefined) return;
    if (audience === 'me')
      for (const title of titles) addPrivatePoint(personal, { room, session, title, now: now() });
    else if (titles.length === 1) addPoint(document, myRole, { title: only });
    else
      addPoints(
        document,
        myRole,
        titles.map((title) => ({ title })),
      );
    if (titles.length > 1) announce(strings.addSeveral(titles.length));
  };

  return (
    <>
      <NewsBanner
        news={news}
        lookedAt={lookedAt}
        now={now()}
        partner={{ name: pair.partner, role: pair.partnerRole }}
        onShow={() => {
          const first = items.find(({ id }) => news.points.has(id));
          if (first !== undefined) toRow(first.id);
        }}
        onDismiss={markRead}
      />
      {items.length === 0 && (
        <div className="ms-14 mt-4 text-ink-3">
          <p>{strings.empty}</p>
          {isWritable && beginnings}
        </div>
      )}
      <ol
        ref={list}
        className="mt-2"
        aria-label={strings.agenda}
        onContextMenu={onContextMenu}
        {...inHand.handlers}
      >
        {items.map((item, index) => {
          const { id } = item;
          const number = numbers.get(id);
          const isUnderWay = id === underWay?.point;
          const shared = { isWritable, names: pair.names, news: news.points.get(id), isUnderWay };
          if (id !== openId)
            return (
              <PointRow
                key={id}
                {...shared}
                item={item}
                number={number}
                myRole={myRole}
                sessionName={sessionName}
                commandsFor={commandsFor}
                notesOf={notesOf}
                list={document.guid}
                isReworded={id === rewordedId}
                onReworded={onReworded}
                onOpen={open}
                onDrop={drop}
              />
            );
          return (
            <li key={id}>
              {item.audience === 'both' ? (
                <OpenPoint
                  {...shared}
                  point={item.point}
                  number={number}
                  index={index}
                  actions={actions}
                  commands={commandsFor(id)}
                  document={document}
                  isQuiet={id === quietId}
                  newBlocks={news.points.get(id)?.blocks}
                  inlineCommands={props.inlineCommands?.(id)}
                  onClose={() => close(id)}
                />
              ) : (
                <OpenPrivatePoint
                  personal={personal}
                  names={pair.names}
                  point={item.point}
                  commands={commandsFor(id)}
                  onReword={(title) => actions.reword(item, title)}
                  onMove={(by) => actions.moveTo(id, index + by)}
                  {...(isWritable && { onShare: () => void share(item.point) })}
                  onClose={() => close(id)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {menu.menu}
      {passing.dialog}
      {isWritable && (
        <AddPoint
          session={session}
          field={adding}
          partner={pair.partner}
          onAdd={add}
          onFindQuestion={props.onFindQuestion}
          inlineCommands={props.inlineCommands?.(undefined)}
        />
      )}
      <RemovedPoints
        document={document}
        names={pair.names}
        now={now()}
        isWritable={isWritable}
        myRole={myRole}
      />
    </>
  );
}
