import { useCallback } from 'react';
import * as Y from 'yjs';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import type { PointId, RoomId, SessionId } from '@/model/ids.ts';
import { isOpenHere } from '@/model/queries/agenda.ts';
import { points, readAgenda } from '@/model/records/point.ts';
import { useDerived } from './use-derived.ts';
import { useDocument } from './use-opened.ts';

const nothing = new Y.Doc() as SessionDocument;

/** The points of a session that are still open, in their order; none until its agenda is there, and where it cannot be opened. */
export function useOpenPoints(room: RoomId, session: SessionId): readonly PointId[] {
  const opened = useDocument(documentNames.session(room, session));
  const agenda = opened.kind === 'open' ? (opened.value.document as SessionDocument) : nothing;
  return useDerived(
    points(agenda),
    useCallback(
      () =>
        readAgenda(agenda)
          .filter(isOpenHere)
          .map(({ id }) => id),
      [agenda],
    ),
  );
}
