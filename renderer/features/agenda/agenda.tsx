import { useCallback, useMemo, useRef, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { Pair } from '@/bindings/use-mentorship.ts';
import { useAgenda } from '@/bindings/use-records.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { PointId } from '@/model/ids.ts';
import { addPoint, readAgenda } from '@/model/records/point.ts';
import { numberPoints } from '@/model/queries/agenda.ts';
import type { DropEdge } from '@/ui/sortable/use-sortable-row.ts';
import { AddPoint } from './add-point.tsx';
import { OpenPoint } from './open-point.tsx';
import { createPointActions } from './point-actions.ts';
import { PointRow } from './point-row.tsx';
import { strings } from './strings.ts';

export interface AgendaProps {
  readonly document: SessionDocument;
  readonly pair: Pair;
  readonly isWritable: boolean;
}

/** The points of a session in their order, one of them open, and a line to add the next. */
export function Agenda({ document, pair, isWritable }: AgendaProps) {
  const { now } = useServices();
  const agenda = useAgenda(document);
  const numbers = useMemo(() => numberPoints(agenda), [agenda]);
  const [openId, setOpenId] = useState<PointId>();
  const list = useRef<HTMLOListElement>(null);
  const actions = useMemo(
    () => createPointActions(document, () => readAgenda(document), now),
    [document, now],
  );

  const close = useCallback((id: PointId) => {
    setOpenId(undefined);
    // After the row is back in the list.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-point="${id}"] .point-open`)?.focus();
    });
  }, []);

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
      <ol ref={list} className="mt-2" aria-label={strings.agenda}>
        {agenda.map((point, index) => {
          const number = numbers.get(point.id);
          const shared = { point, index, number, actions, isWritable, names: pair.names };
          if (point.id !== openId)
            return (
              <PointRow key={point.id} {...shared} list={document.guid} onOpen={setOpenId} onDrop={drop} />
            );
          return (
            <li key={point.id}>
              <OpenPoint {...shared} document={document} onClose={() => close(point.id)} />
            </li>
          );
        })}
      </ol>
      {isWritable && <AddPoint onAdd={(title) => addPoint(document, pair.myRole, { title })} />}
    </>
  );
}
