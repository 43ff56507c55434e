import { useCallback, useMemo } from 'react';
import { agendaOf } from '@/bindings/agenda-of.ts';
import { usePrivatePoints } from '@/bindings/use-private-points.ts';
import { useAgenda } from '@/bindings/use-records.ts';
import type { PersonalDocument, SessionDocument } from '@/model/documents.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import { mergeItems, type AgendaItem } from '@/model/queries/agenda.ts';
import { readPoint, type Point } from '@/model/records/point.ts';
import { readPrivatePoints, type PrivatePoint } from '@/model/records/private-point.ts';

export interface AgendaPlace {
  readonly room: RoomId;
  readonly session: SessionId;
  readonly document: SessionDocument;
  readonly personal: PersonalDocument;
}

/** Whether a private point stands beside this agenda. One that was shared counts again when sharing it was taken back. */
const isBeside =
  ({ session, document }: AgendaPlace) =>
  ({ id, session: plannedFor, sharedIn }: PrivatePoint): boolean => {
    const copy = readPoint(document, id);
    if (copy !== undefined && copy.removedAt === undefined) return false;
    if (sharedIn === undefined) return plannedFor === session;
    // 0: the copy was not removed, its adding was undone (record.ts, addRecord).
    return sharedIn === session && copy?.removedAt === 0;
  };

/** The agenda as I see it: what both of us see, and among it what only I do. */
export function useAgendaItems(place: AgendaPlace): {
  readonly agenda: readonly Point[];
  readonly items: readonly AgendaItem[];
  /** The same as it is in this moment, for what is done with it. */
  readonly readItems: () => readonly AgendaItem[];
} {
  const { room, document, personal } = place;
  const agenda = useAgenda(document);
  const mine = usePrivatePoints(personal, room);
  const items = useMemo(() => mergeItems(agenda, mine.filter(isBeside(place))), [agenda, mine, place]);
  const readItems = useCallback(
    () =>
      mergeItems(agendaOf(document).snapshot(), readPrivatePoints(personal, room).filter(isBeside(place))),
    [room, document, personal, place],
  );
  return { agenda, items, readItems };
}
