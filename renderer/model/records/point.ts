import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { SessionDocument } from '../documents.ts';
import { idFromName, newId, type PointId, type SessionId } from '../ids.ts';
import { compareOrdered, placeAt } from '../order.ts';
import { readChanged, stamp, type Change, type Changed } from '../provenance.ts';
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
import { insertRichText, readRichText } from '../rich-text.ts';
import { roleSchema, type Role } from '../role.ts';
import { idSchema, momentSchema } from '../values.ts';

/** Audience: both of us. An item on a session's agenda. Its notes are rich text: see {@link pointNotes}. */
export interface Point extends Read, Changed {
  readonly id: PointId;
  readonly title: string;
  readonly order: string;
  readonly beganBy: Role;
  readonly kind: PointKind;
  /** Who sees to it, if anybody does. */
  readonly owner: PointOwner | undefined;
  readonly state: PointState;
  /** Time set aside, in minutes; `undefined` where nobody has said. */
  readonly minutes: number | undefined;
  /** The agenda it was not discussed on. */
  readonly carriedFrom: CarriedFrom | undefined;
  /** The session it was begun in, where that is another one. */
  readonly begunIn: SessionId | undefined;
  /** The agenda it went on to, undiscussed or from the parking lot; this one keeps it as it was. */
  readonly carriedTo: SessionId | undefined;
  /** The agenda it was moved to; it stands in this one no more. */
  readonly movedTo: SessionId | undefined;
  readonly removedAt: number | undefined;
}

export const pointStateSchema = z.enum(['open', 'discussed', 'parked']);
export type PointState = z.infer<typeof pointStateSchema>;

export const pointKindSchema = z.enum(['topic', 'question', 'update', 'decision', 'feedback']);
export type PointKind = z.infer<typeof pointKindSchema>;

export const pointOwnerSchema = z.enum(['learner', 'mentor', 'both']);
export type PointOwner = z.infer<typeof pointOwnerSchema>;

export interface CarriedFrom {
  readonly session: SessionId;
  readonly point: PointId;
}

/** A title is one line on an agenda. Longer texts are for the notes; characters. */
export const maximumTitleLength = 10_000;

/** Four hours: no single point of a meeting is longer. */
export const maximumPointMinutes = 240;

const pointMinutes = z.optional(z.number().check(z.minimum(1), z.maximum(maximumPointMinutes)));

/** All points of a session, by id: what a view of the agenda observes. */
export const points = (document: SessionDocument): Y.Map<unknown> => document.getMap('points');

function readCarriedFrom(field: FieldReader): CarriedFrom | undefined {
  const session = field.value('carriedFrom.session', z.optional(idSchema), undefined);
  const point = field.value('carriedFrom.point', z.optional(idSchema), undefined);
  if (session === undefined || point === undefined) return undefined;
  return { session: session as SessionId, point: point as PointId };
}

function read(id: string, record: Y.Map<unknown>): Point {
  const field = fieldReader(record);
  return {
    id: id as PointId,
    title: field.text('title'),
    order: field.value('order', z.string(), ''),
    beganBy: field.value('beganBy', roleSchema, 'learner'),
    // Written before points had a kind: a topic.
    kind: field.value('kind', z.optional(pointKindSchema), undefined) ?? 'topic',
    owner: field.value('owner', z.optional(pointOwnerSchema), undefined),
    state: field.value('state', pointStateSchema, 'open'),
    minutes: field.value('minutes', pointMinutes, undefined),
    carriedFrom: readCarriedFrom(field),
    begunIn: field.value('begunIn', z.optional(idSchema), undefined) as SessionId | undefined,
    carriedTo: field.value('carriedTo', z.optional(idSchema), undefined) as SessionId | undefined,
    movedTo: field.value('movedTo', z.optional(idSchema), undefined) as SessionId | undefined,
    removedAt: field.value('removedAt', z.optional(momentSchema), undefined),
    ...readChanged(field),
    damaged: field.damaged,
  };
}

export const isOnAgenda = ({ removedAt }: Point): boolean => removedAt === undefined;

/** The agenda: the points that are not removed, in the order both people see. */
export const readAgenda = (document: SessionDocument): readonly Point[] =>
  recordsIn(points(document))
    .map(([id, record]) => read(id, record))
    .filter(isOnAgenda)
    .toSorted(compareOrdered);

/** One point, also a removed one. */
export function readPoint(document: SessionDocument, id: PointId): Point | undefined {
  const record = recordIn(points(document), id);
  return record === undefined ? undefined : read(id, record);
}

/** A point's notes, rich text under the editor; `undefined` where the point is unknown or its notes are damaged. */
export const pointNotes = (document: SessionDocument, id: PointId): Y.XmlFragment | undefined =>
  richText(recordIn(points(document), id), 'notes');

/** Whether a point was taken off the agenda and can be brought back: one that was moved stands on another. */
export const isRemoved = ({ removedAt, movedTo }: Point): boolean =>
  removedAt !== undefined && movedTo === undefined;

/** The one removed last first. */
export const compareRemoved = (a: Point, b: Point): number =>
  (b.removedAt ?? 0) - (a.removedAt ?? 0) || (a.id < b.id ? -1 : 1);

/** The points that were taken off the agenda and can be brought back, the one removed last first. */
export const readRemovedPoints = (document: SessionDocument): readonly Point[] =>
  recordsIn(points(document))
    .map(([id, record]) => read(id, record))
    .filter(isRemoved)
    .toSorted(compareRemoved);

/** Adds a point at `index` of the agenda, at its end where none is given. */
export function addPoint(
  document: SessionDocument,
  beganBy: Role,
  point: {
    readonly title: string;
    readonly kind?: PointKind;
    readonly owner?: PointOwner;
    readonly minutes?: number;
    readonly index?: number;
  },
): PointId {
  const id = newId<PointId>();
  edit(document, () => {
    const agenda = readAgenda(document);
    const record = new Y.Map<unknown>();
    record.set('title', newText(point.title.slice(0, maximumTitleLength)));
    record.set('notes', new Y.XmlFragment());
    record.set('beganBy', beganBy);
    record.set('state', 'open');
    if (point.kind !== undefined) record.set('kind', point.kind);
    if (point.owner !== undefined) record.set('owner', point.owner);
    if (point.minutes !== undefined) record.set('minutes', point.minutes);
    addRecord(points(document), id, record);
    writeOrder(document, placeAt(agenda, id, point.index ?? agenda.length));
  });
  return id;
}

/** Adds several points at once, one beneath the other; undo takes all of them back. */
export function addPoints(
  document: SessionDocument,
  beganBy: Role,
  added: readonly Omit<Parameters<typeof addPoint>[2], 'index'>[],
  index = readAgenda(document).length,
): readonly PointId[] {
  let ids: readonly PointId[] = [];
  edit(document, () => {
    ids = added.map((point, behind) => addPoint(document, beganBy, { ...point, index: index + behind }));
  });
  return ids;
}

/** Adds the same point once more, begun by me, beneath the first; `undefined` where there is no such point. */
export function duplicatePoint(document: SessionDocument, id: PointId, beganBy: Role): PointId | undefined {
  const agenda = readAgenda(document);
  const at = agenda.findIndex((point) => point.id === id);
  const point = agenda[at];
  if (point === undefined) return undefined;
  const { title, kind, owner, minutes } = point;
  const notes = pointNotes(document, id);
  let made: PointId | undefined;
  edit(document, () => {
    made = addPoint(document, beganBy, {
      title,
      kind,
      ...(owner !== undefined && { owner }),
      ...(minutes !== undefined && { minutes }),
      index: at + 1,
    });
    const copy = pointNotes(document, made);
    if (notes !== undefined && copy !== undefined) insertRichText(copy, readRichText(notes));
  });
  return made;
}

function writeOrder(document: SessionDocument, changes: ReadonlyMap<string, string>): void {
  for (const [id, order] of changes) recordIn(points(document), id)?.set('order', order);
}

/** Moves a point so that it stands at `index` of the agenda; an unknown or removed point stays where it is. */
export function movePoint(document: SessionDocument, id: PointId, index: number): void {
  const agenda = readAgenda(document);
  const from = agenda.findIndex((point) => point.id === id);
  if (from === -1 || from === index) return;
  edit(document, () => {
    writeOrder(document, placeAt(agenda.toSpliced(from, 1), id, index));
  });
}

const change = (
  document: SessionDocument,
  id: PointId,
  provenance: Change | undefined,
  write: (record: Y.Map<unknown>) => void,
): void => {
  const record = recordIn(points(document), id);
  if (record === undefined) return;
  edit(document, () => {
    write(record);
    stamp(record, provenance);
  });
};

const writeField = (record: Y.Map<unknown>, key: string, value: string | number | undefined): void => {
  if (value === undefined) record.delete(key);
  else record.set(key, value);
};

export const rewordPoint = (
  document: SessionDocument,
  id: PointId,
  title: string,
  provenance?: Change,
): void => {
  change(document, id, provenance, (record) => {
    reword(record, 'title', title.slice(0, maximumTitleLength));
  });
};

export const setPointState = (
  document: SessionDocument,
  id: PointId,
  state: PointState,
  provenance?: Change,
): void => {
  change(document, id, provenance, (record) => record.set('state', state));
};

export const setPointKind = (
  document: SessionDocument,
  id: PointId,
  kind: PointKind,
  provenance?: Change,
): void => {
  change(document, id, provenance, (record) => record.set('kind', kind));
};

export const setPointOwner = (
  document: SessionDocument,
  id: PointId,
  owner: PointOwner | undefined,
  provenance?: Change,
): void => {
  change(document, id, provenance, (record) => {
    writeField(record, 'owner', owner);
  });
};

export const setPointMinutes = (
  document: SessionDocument,
  id: PointId,
  minutes: number | undefined,
  provenance?: Change,
): void => {
  change(document, id, provenance, (record) => {
    writeField(record, 'minutes', minutes);
  });
};

/** Takes a point off the agenda. It stays in the document, with what the other person may be writing in it. */
export const removePoint = (
  document: SessionDocument,
  id: PointId,
  now: number,
  provenance?: Change,
): void => {
  change(document, id, provenance, (record) => record.set('removedAt', now));
};

export const restorePoint = (document: SessionDocument, id: PointId, provenance?: Change): void => {
  change(document, id, provenance, (record) => {
    record.delete('removedAt');
    record.delete('movedTo');
  });
};

/** Notes on the first agenda that a point went on to another one, or did not after all. */
export const notePointCarried = (document: SessionDocument, id: PointId, to: SessionId | undefined): void => {
  change(document, id, undefined, (record) => {
    writeField(record, 'carriedTo', to);
  });
};

/** Stands for the words of a point, the same wherever they are the same. */
export const wordsId = (document: SessionDocument, id: PointId): string => {
  const notes = pointNotes(document, id);
  const title = readPoint(document, id)?.title ?? '';
  return idFromName(JSON.stringify([title, notes === undefined ? [] : readRichText(notes)]));
};

/** Takes a point off an agenda because it stands on another one now. */
export const notePointMoved = (document: SessionDocument, id: PointId, to: SessionId, now: number): void => {
  change(document, id, undefined, (record) => {
    record.set('movedTo', to);
    record.set('removedAt', now);
  });
};
