import type * as Y from 'yjs';
import { recordAuthor } from '@/model/authors.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import type { PointId, RoomId, SessionId } from '@/model/ids.ts';
import { migrateDocument } from '@/model/migrations.ts';
import { carryPoint, movePointTo, type SessionAgenda } from '@/model/records/copied-point.ts';
import {
  isOnAgenda,
  notePointCarried,
  notePointMoved,
  readPoint,
  removePoint,
  restorePoint,
  setPointState,
} from '@/model/records/point.ts';
import type { Role } from '@/model/role.ts';
import type { DocumentHandle } from '@/persistence/document-store.ts';
import type { Services } from './services.ts';

/** Points that go from one agenda to another. */
export interface Passage {
  readonly room: RoomId;
  readonly myRole: Role;
  readonly from: SessionId;
  readonly to: SessionId;
  readonly points: readonly PointId[];
  /** Carried over because they were not discussed: the first agenda keeps them. Or moved, as they are. */
  readonly how: 'carry' | 'move';
}

type Stores = Pick<Services, 'store' | 'now'>;

interface Held extends SessionAgenda {
  readonly handle: DocumentHandle;
  readonly release: () => void;
}

async function hold(
  { store }: Stores,
  room: RoomId,
  session: SessionId,
  myRole: Role,
): Promise<Held | undefined> {
  const acquired = await store.acquire(documentNames.session(room, session));
  if (!acquired.ok) return undefined;
  const document = acquired.value.document as SessionDocument;
  migrateDocument(document);
  const stopRecording = recordAuthor(document, myRole);
  return {
    session,
    document,
    handle: acquired.value,
    release: () => {
      stopRecording();
      acquired.value.release();
    },
  };
}

async function withBoth<Value>(
  stores: Stores,
  { room, myRole, from, to }: Omit<Passage, 'points' | 'how'>,
  run: (from: Held, to: Held) => Value | Promise<Value>,
): Promise<Value | undefined> {
  const here = await hold(stores, room, from, myRole);
  const there = here && (await hold(stores, room, to, myRole));
  try {
    return here && there && (await run(here, there));
  } finally {
    here?.release();
    there?.release();
  }
}

/**
 * The way back is the message's, which goes to both ends: undo, that walks only the document in front, would put a point on one
 * agenda while it still stands on the other.
 */
const passageOrigin = { origin: 'between agendas' } as const;

const besideUndo = <Value>(document: Y.Doc, run: () => Value): Value => document.transact(run, passageOrigin);

/** Puts a point on the other agenda; answers whether it stands there now. */
function putOn(from: Held, id: PointId, to: Held, how: Passage['how']): boolean {
  const put = (): boolean => (how === 'carry' ? carryPoint(from, id, to) : movePointTo(from, id, to));
  // One that stood there before is brought back; one that did not is made anew, which must not happen inside a transaction.
  return readPoint(to.document, id) === undefined ? put() : besideUndo(to.document, put);
}

const standsOn = ({ document }: Held, id: PointId): boolean => {
  const point = readPoint(document, id);
  return point !== undefined && isOnAgenda(point);
};

/**
 * Passes points on, in their order, and answers which of them stand on the other agenda now; `undefined` where one of the two
 * cannot be opened, or the other one not be stored, and everything is as it was. Only when the other agenda is stored does the
 * first one say that they went there.
 */
export const passPoints = (stores: Stores, passage: Passage): Promise<readonly PointId[] | undefined> =>
  withBoth(stores, passage, async (from, to) => {
    const { points, how } = passage;
    const stoodThere = new Set(points.filter((id) => standsOn(to, id)));
    const passed = points.filter((id) => putOn(from, id, to, how));
    if ((await to.handle.settled()).kind === 'failed') {
      // Written down here alone, that they went there would leave them on neither after a crash.
      besideUndo(to.document, () => {
        for (const id of passed) if (!stoodThere.has(id)) removePoint(to.document, id, stores.now());
      });
      return undefined;
    }
    besideUndo(from.document, () => {
      for (const id of passed)
        if (how === 'carry') notePointCarried(from.document, id, to.session);
        else notePointMoved(from.document, id, to.session, stores.now());
    });
    return passed;
  });

/** Takes that back: carried points are off the other agenda again, moved ones come back with what was written meanwhile. */
export const takePointsBack = async (stores: Stores, passage: Passage): Promise<void> => {
  const { points, how, from, to } = passage;
  if (how === 'move') await passPoints(stores, { ...passage, from: to, to: from });
  else
    await withBoth(stores, passage, (here, there) => {
      besideUndo(here.document, () => {
        for (const id of points) notePointCarried(here.document, id, undefined);
      });
      besideUndo(there.document, () => {
        for (const id of points) removePoint(there.document, id, stores.now());
      });
    });
};

/** A point that waits in the parking lot, and the agenda it is put on, which may be its own. */
export interface ParkedPassage extends Omit<Passage, 'points' | 'how'> {
  readonly point: PointId;
}

/** Puts a parked point on an agenda; answers whether it stands there now. */
export async function bringParkedPoint(stores: Stores, parked: ParkedPassage): Promise<boolean> {
  const { room, myRole, from, to, point } = parked;
  if (from !== to) {
    const passed = await passPoints(stores, { ...parked, points: [point], how: 'carry' });
    return passed?.includes(point) ?? false;
  }
  const here = await hold(stores, room, from, myRole);
  if (here === undefined) return false;
  setPointState(here.document, point, 'open', { by: myRole, at: stores.now() });
  await here.handle.settled();
  here.release();
  return true;
}

/** Puts it back into the parking lot. */
export async function parkAgain(stores: Stores, parked: ParkedPassage): Promise<void> {
  const { room, myRole, from, to, point } = parked;
  if (from !== to) {
    await takePointsBack(stores, { ...parked, points: [point], how: 'carry' });
    return;
  }
  const here = await hold(stores, room, from, myRole);
  if (here === undefined) return;
  setPointState(here.document, point, 'parked', { by: myRole, at: stores.now() });
  here.release();
}

/** Takes a parked point off the lot and its agenda; answers what brings it back. */
export async function removeParkedPoint(
  stores: Stores,
  { room, myRole, from, point }: Omit<ParkedPassage, 'to'>,
): Promise<(() => Promise<void>) | undefined> {
  const change = async (write: (document: SessionDocument) => void): Promise<boolean> => {
    const here = await hold(stores, room, from, myRole);
    if (here === undefined) return false;
    write(here.document);
    await here.handle.settled();
    here.release();
    return true;
  };
  const provenance = { by: myRole, at: stores.now() };
  const isRemoved = await change((document) => removePoint(document, point, stores.now(), provenance));
  if (!isRemoved) return undefined;
  return async () => {
    await change((document) => restorePoint(document, point, provenance));
  };
}
