import type * as Y from 'yjs';
import { ok, type Result } from '@/lib/result.ts';
import { recordAuthor } from '@/model/authors.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import type { PointId, RoomId, SessionId } from '@/model/ids.ts';
import { migrateDocument } from '@/model/migrations.ts';
import { isOpenHere } from '@/model/queries/agenda.ts';
import { copyPointTo, movePointTo, type SessionAgenda } from '@/model/records/copied-point.ts';
import { readAgenda, readPoint } from '@/model/records/point.ts';
import type { Role } from '@/model/role.ts';
import type { DocumentHandle } from '@/persistence/document-store.ts';
import type { OpenFailure } from '@/persistence/open-document.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'store' | 'now'>;

/** Between which agendas, and who moves. */
export interface PointMove {
  readonly room: RoomId;
  readonly from: SessionId;
  readonly to: SessionId;
  readonly by: Role;
}

interface HeldAgenda extends SessionAgenda {
  readonly settled: DocumentHandle['settled'];
  readonly release: () => void;
}

async function holdAgenda(
  { store }: Needs,
  room: RoomId,
  session: SessionId,
  by: Role,
): Promise<Result<HeldAgenda, OpenFailure>> {
  const acquired = await store.acquire(documentNames.session(room, session));
  if (!acquired.ok) return acquired;
  const document = acquired.value.document as SessionDocument;
  migrateDocument(document);
  const stopRecording = recordAuthor(document, by);
  return ok({
    session,
    document,
    settled: acquired.value.settled,
    release: () => {
      stopRecording();
      acquired.value.release();
    },
  });
}

async function withBoth<Value>(
  needs: Needs,
  { room, from, to, by }: PointMove,
  run: (from: HeldAgenda, to: HeldAgenda) => Promise<Value>,
): Promise<Result<Value, OpenFailure>> {
  const first = await holdAgenda(needs, room, from, by);
  if (!first.ok) return first;
  const second = await holdAgenda(needs, room, to, by);
  if (!second.ok) {
    first.value.release();
    return second;
  }
  try {
    return ok(await run(first.value, second.value));
  } finally {
    first.value.release();
    second.value.release();
  }
}

/**
 * The way back is the message's, which moves both ends: undo, that walks only the document in front, would put a point on one
 * agenda while it still stands on the other.
 */
const moveOrigin = { origin: 'moved between agendas' } as const;

const besideUndo = (document: Y.Doc, run: () => void): void => {
  document.transact(run, moveOrigin);
};

/** Moves the points of an agenda that are still open to the end of another one, in their order; answers which. */
export const moveOpenPoints = (
  needs: Needs,
  move: PointMove,
): Promise<Result<readonly PointId[], OpenFailure>> =>
  withBoth(needs, move, async (from, to) => {
    const open = readAgenda(from.document).filter(isOpenHere);
    const there = open.filter(({ id }) => copyPointTo(from, id, to));
    await to.settled();
    const moved: PointId[] = [];
    besideUndo(from.document, () => {
      for (const { id } of there) if (movePointTo(from, id, to, needs.now())) moved.push(id);
    });
    await from.settled();
    return moved;
  });

/** Moves points back that {@link moveOpenPoints} took away, with the words that they have by now. */
export const movePointsBack = (
  needs: Needs,
  { room, from, to, by }: PointMove,
  moved: readonly PointId[],
): Promise<Result<void, OpenFailure>> =>
  withBoth(needs, { room, from: to, to: from, by }, async (there, here) => {
    // Each left a tombstone here, so that nothing has to be made anew (which must not happen inside a transaction).
    const known = moved.filter((id) => readPoint(here.document, id) !== undefined);
    besideUndo(here.document, () => {
      for (const id of known) copyPointTo(there, id, here);
    });
    await here.settled();
    for (const id of known) movePointTo(there, id, here, needs.now());
    await there.settled();
  });
