import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { PersonalDocument } from '../documents.ts';
import { newId, type PointId, type RoomId, type SessionId } from '../ids.ts';
import {
  addRecord,
  edit,
  fieldReader,
  newText,
  recordIn,
  recordsIn,
  reword,
  richText,
  type FieldReader,
  type Read,
} from '../record.ts';
import { idSchema, momentSchema } from '../values.ts';
import { maximumTitleLength } from './point.ts';

/**
 * Audience: only me. What I may want to talk about, and nobody else sees: in the inbox of a mentorship, or beside the
 * agenda of one session. Sharing it copies it there (copied-point.ts).
 */
export interface PrivatePoint extends Read {
  readonly id: PointId;
  readonly room: RoomId;
  /** The session it is meant for; `undefined` in the inbox. */
  readonly session: SessionId | undefined;
  readonly title: string;
  /** Where it stands on the session's agenda; `undefined`: behind all points. */
  readonly place: PrivatePlace | undefined;
  /** The agenda a copy of it was put on; there it is the copy that counts. */
  readonly sharedIn: SessionId | undefined;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  readonly removedAt: number | undefined;
}

/** Right beneath a point that both of us see, wherever that goes. */
export interface PrivatePlace {
  /** `undefined`: above all points. */
  readonly beneath: PointId | undefined;
  /** Its place among several beneath the same one, the least first. */
  readonly rank: number;
}

const placeSchema = z.optional(z.object({ beneath: z.nullable(idSchema), rank: z.number() }));

function readPlace(field: FieldReader): PrivatePlace | undefined {
  const place = field.value('place', placeSchema, undefined);
  return place && { beneath: (place.beneath ?? undefined) as PointId | undefined, rank: place.rank };
}

/** All private points, by id: what a view of them observes. */
export const privatePoints = (document: PersonalDocument): Y.Map<unknown> => document.getMap('points');

function read(id: string, record: Y.Map<unknown>): PrivatePoint {
  const field = fieldReader(record);
  return {
    id: id as PointId,
    room: field.value('room', idSchema, '') as RoomId,
    session: field.value('session', z.optional(idSchema), undefined) as SessionId | undefined,
    title: field.text('title'),
    place: readPlace(field),
    sharedIn: field.value('sharedIn', z.optional(idSchema), undefined) as SessionId | undefined,
    begunAt: field.value('begunAt', momentSchema, 0),
    removedAt: field.value('removedAt', z.optional(momentSchema), undefined),
    damaged: field.damaged,
  };
}

/** The private points of a mentorship that are not removed, the oldest first: the inbox and those of its sessions. */
export const readPrivatePoints = (document: PersonalDocument, room: RoomId): readonly PrivatePoint[] =>
  recordsIn(privatePoints(document))
    .map(([id, record]) => read(id, record))
    .filter((point) => point.room === room && point.removedAt === undefined)
    .toSorted((a, b) => a.begunAt - b.begunAt || (a.id < b.id ? -1 : 1));

/** How many there are, over all mentorships, without the removed ones. */
export const countPrivatePoints = (document: PersonalDocument): number =>
  recordsIn(privatePoints(document)).filter(([, record]) => !record.has('removedAt')).length;

/** One private point, also a removed one. */
export function readPrivatePoint(document: PersonalDocument, id: PointId): PrivatePoint | undefined {
  const record = recordIn(privatePoints(document), id);
  return record === undefined ? undefined : read(id, record);
}

/** Rich text under the editor; `undefined` where the point is unknown or its notes are damaged. */
export const privatePointNotes = (document: PersonalDocument, id: PointId): Y.XmlFragment | undefined =>
  richText(recordIn(privatePoints(document), id), 'notes');

export function addPrivatePoint(
  document: PersonalDocument,
  point: {
    readonly room: RoomId;
    readonly session?: SessionId;
    readonly title: string;
    readonly now: number;
  },
): PointId {
  const id = newId<PointId>();
  edit(document, () => {
    const record = new Y.Map<unknown>();
    record.set('room', point.room);
    if (point.session !== undefined) record.set('session', point.session);
    record.set('title', newText(point.title.slice(0, maximumTitleLength)));
    record.set('notes', new Y.XmlFragment());
    record.set('begunAt', point.now);
    addRecord(privatePoints(document), id, record);
  });
  return id;
}

const change = (document: PersonalDocument, id: PointId, write: (record: Y.Map<unknown>) => void): void => {
  const record = recordIn(privatePoints(document), id);
  if (record === undefined) return;
  edit(document, () => {
    write(record);
  });
};

export const rewordPrivatePoint = (document: PersonalDocument, id: PointId, title: string): void => {
  change(document, id, (record) => {
    reword(record, 'title', title.slice(0, maximumTitleLength));
  });
};

/** Puts a private point among the points of the agenda that it stands beside; nobody else's order changes. */
export const placePrivatePoint = (
  document: PersonalDocument,
  id: PointId,
  { beneath, rank }: PrivatePlace,
): void => {
  change(document, id, (record) => record.set('place', { beneath: beneath ?? null, rank }));
};

/** Moves a private point beside a session's agenda, or back into the inbox. */
export const planPrivatePoint = (
  document: PersonalDocument,
  id: PointId,
  session: SessionId | undefined,
): void => {
  change(document, id, (record) => {
    if (session === undefined) record.delete('session');
    else record.set('session', session);
    record.delete('place');
  });
};

/** The origin of noting that a point was shared: what undo takes back is the copy, and then the private one counts again. */
const sharedOrigin = { origin: 'shared' } as const;

/** Notes that a copy of a private point stands on that agenda. */
export const notePrivatePointShared = (document: PersonalDocument, id: PointId, session: SessionId): void => {
  document.transact(() => {
    change(document, id, (record) => record.set('sharedIn', session));
  }, sharedOrigin);
};

/** Leaves a tombstone: another device of mine may be writing in it. */
export const removePrivatePoint = (document: PersonalDocument, id: PointId, now: number): void => {
  change(document, id, (record) => record.set('removedAt', now));
};

export const restorePrivatePoint = (document: PersonalDocument, id: PointId): void => {
  change(document, id, (record) => {
    record.delete('removedAt');
  });
};
