import { useCallback, useEffect, useMemo, useState, type MouseEvent } from 'react';
import { useMakeAction } from '@/bindings/make-action.ts';
import { useServices } from '@/bindings/services.ts';
import type { Pair } from '@/bindings/use-mentorship.ts';
import { useAgenda } from '@/bindings/use-records.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { PointId, SessionId } from '@/model/ids.ts';
import { addPoint, readAgenda } from '@/model/records/point.ts';
import { numberPoints } from '@/model/queries/agenda.ts';
import { platformName } from '@/platform/platform-name.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { useContextMenu } from '@/ui/commands/use-context-menu.tsx';
import type { DropEdge } from '@/ui/sortable/use-sortable-row.ts';
import { AddPoint } from './add-point.tsx';
import { OpenPoint } from './open-point.tsx';
import { createPointActions } from './point-actions.ts';
import { pointCommands, pointMenu } from './point-commands.ts';
import { PointRow } from './point-row.tsx';
import { strings } from './strings.ts';
import { useAgendaFocus } from './use-agenda-focus.ts';
import { usePointInHand } from './use-point-in-hand.ts';

export interface AgendaProps {
  readonly session: SessionId;
  readonly document: SessionDocument;
  readonly pair: Pair;
  readonly isWritable: boolean;
  /** One that was asked for by an address: it is opened. */
  readonly first?: PointId | undefined;
  readonly onFirstShown?: (() => void) | undefined;
}

/** The points of a session in their order, one of them open, and a line to add the next. */
export function Agenda({ session, document, pair, isWritable, first, onFirstShown }: AgendaProps) {
  const { now } = useServices();
  const agenda = useAgenda(document);
  const numbers = useMemo(() => numberPoints(agenda), [agenda]);
  const [openId, setOpenId] = useState(first);
  const [asked, setAsked] = useState(first);
  if (asked !== first) {
    setAsked(first);
    if (first !== undefined) setOpenId(first);
  }
  useEffect(() => {
    if (first !== undefined) onFirstShown?.();
  }, [first, onFirstShown]);
  const { list, adding, toRow, toPlace } = useAgendaFocus();
  const menu = useContextMenu(strings.pointMenu, platformName());
  const inHand = usePointInHand();
  const make = useMakeAction();
  const actions = useMemo(
    () =>
      createPointActions(
        document,
        () => readAgenda(document),
        now,
        toPlace,
        make && (({ id, title }) => make({ session, point: id, title })),
      ),
    [document, now, toPlace, make, session],
  );

  const commandsFor = useCallback(
    (id: PointId | undefined) => {
      const points = readAgenda(document);
      const index = points.findIndex((point) => point.id === id);
      const point = points[index];
      return pointCommands(point && { point, index, count: points.length, isOpen: id === openId }, {
        actions,
        isWritable,
        onOpen: ({ id }) => setOpenId(id),
      });
    },
    [document, actions, isWritable, openId],
  );
  useCommands(commandsFor(inHand.id));

  const onContextMenu = (event: MouseEvent): void => {
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-point]');
    const id = row ? (row.dataset['point'] as PointId) : undefined;
    // Whoever writes in the open point wants what can be done to the text.
    if (id !== undefined && id !== openId) menu.open(event, pointMenu(commandsFor(id)));
  };

  const close = (id: PointId): void => {
    setOpenId(undefined);
    toRow(id);
  };

  const drop = useCallback(
    (carried: string, target: PointId, edge: DropEdge) => {
      const points = readAgenda(document);
      const from = points.findIndex((point) => point.id === carried);
      const point = points[from];
      if (point === undefined) return;
      const others = points.toSpliced(from, 1);
      const at = others.findIndex((other) => other.id === target);
      actions.moveTo(point, edge === 'before' ? at : at + 1);
    },
    [document, actions],
  );

  return (
    <>
      {agenda.length === 0 && <p className="ms-14 mt-4 text-ink-3">{strings.empty}</p>}
      <ol
        ref={list}
        className="mt-2"
        aria-label={strings.agenda}
        onContextMenu={onContextMenu}
        {...inHand.handlers}
      >
        {agenda.map((point, index) => {
          const number = numbers.get(point.id);
          const shared = { point, number, isWritable, names: pair.names };
          if (point.id !== openId)
            return (
              <PointRow
                key={point.id}
                {...shared}
                commandsFor={commandsFor}
                list={document.guid}
                onOpen={setOpenId}
                onDrop={drop}
              />
            );
          return (
            <li key={point.id}>
              <OpenPoint
                {...shared}
                index={index}
                actions={actions}
                document={document}
                onClose={() => close(point.id)}
              />
            </li>
          );
        })}
      </ol>
      {menu.menu}
      {isWritable && (
        <AddPoint
          session={session}
          field={adding}
          onAdd={(title) => addPoint(document, pair.myRole, { title })}
        />
      )}
    </>
  );
}
