import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { SessionDocument } from '../documents.ts';
import { newId, type PointId } from '../ids.ts';
import { compareOrdered, placeAt } from '../order.ts';
import { addRecord, edit, fieldReader, newText, recordIn, recordsIn, reword, type Read } from '../record.ts';
import { roleSchema, type Role } from '../role.ts';

/** Audience: both of us. An item on a session's agenda. Its notes are rich text: see {@link pointNotes}. */
export interface Point extends Read {
  readonly id: PointId;
  readonly title: string;
  readonly order: string;
  readonly beganBy: Role;
  readonly state: PointState;
  /** Time set aside, in minutes; `undefined` where nobody has said. */
  readonly minutes: number | undefined;
  readonly removedAt: number | undefined;
}

export const pointStateSchema = z.enum(['open', 'discussed', 'parked']);
export type PointState = z.infer<typeof pointStateSchema>;

/** A title is one line on an agenda. Longer texts are for the notes; characters. */
export const maximumTitleLength = 10_000;

/** Four hours: no single point of a meeting is longer. */
export const maximumPointMinutes = 240;

const pointMinutes = z.optional(z.number().check(z.minimum(1), z.maximum(maximumPointMinutes)));

/** All points of a session, by id: what a view of the agenda observes. */
export const points = (document: SessionDocument): Y.Map<unknown> => document.getMap('points');

function read(id: string, record: Y.Map<unknown>): Point {
  const field = fieldReader(record);
  return {
    id: id as PointId,
    title: field.text('title'),
    order: field.value('order', z.string(), ''),
    beganBy: field.value('beganBy', roleSchema, 'learner'),
    state: field.value('state', pointStateSchema, 'open'),
    minutes: field.value('minutes', pointMinutes, undefined),
    removedAt: field.value('removedAt', z.optional(z.number()), undefined),
    damaged: field.damaged,
  };
}

/** The agenda: the points that are not removed, in the order both people see. */
export const readAgenda = (document: SessionDocument): readonly Point[] =>
  recordsIn(points(document))
    .map(([id, record]) => read(id, record))
    .filter((point) => point.removedAt === undefined)
    .toSorted(compareOrdered);

/** A point's notes, rich text under the editor; `undefined` where the point is unknown or its notes are damaged. */
export function pointNotes(document: SessionDocument, id: PointId): Y.XmlFragment | undefined {
  const notes = recordIn(points(document), id)?.get('notes');
  return notes instanceof Y.XmlFragment ? notes : undefined;
}

/** Adds a point at `index` of the agenda, at its end where none is given. */
export function addPoint(
  document: SessionDocument,
  beganBy: Role,
  point: { readonly title: string; readonly minutes?: number; readonly index?: number },
): PointId {
  const id = newId<PointId>();
  edit(document, () => {
    const agenda = readAgenda(document);
    const record = new Y.Map<unknown>();
    record.set('title', newText(point.title.slice(0, maximumTitleLength)));
    record.set('notes', new Y.XmlFragment());
    record.set('beganBy', beganBy);
    record.set('state', 'open');
    if (point.minutes !== undefined) record.set('minutes', point.minutes);
    addRecord(points(document), id, record);
    writeOrder(document, placeAt(agenda, id, point.index ?? agenda.length));
  });
  return id;
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

const change = (document: SessionDocument, id: PointId, write: (record: Y.Map<unknown>) => void): void => {
  const record = recordIn(points(document), id);
  if (record === undefined) return;
  edit(document, () => {
    write(record);
  });
};

export const rewordPoint = (document: SessionDocument, id: PointId, title: string): void => {
  change(document, id, (record) => {
    reword(record, 'title', title.slice(0, maximumTitleLength));
  });
};

export const setPointState = (document: SessionDocument, id: PointId, state: PointState): void => {
  change(document, id, (record) => record.set('state', state));
};

export const setPointMinutes = (
  document: SessionDocument,
  id: PointId,
  minutes: number | undefined,
): void => {
  change(document, id, (record) => {
    if (minutes === undefined) record.delete('minutes');
    else record.set('minutes', minutes);
  });
};

/** Takes a point off the agenda. It stays in the document, with what the other person may be writing in it. */
export const removePoint = (document: SessionDocument, id: PointId, now: number): void => {
  change(document, id, (record) => record.set('removedAt', now));
};

export const restorePoint = (document: SessionDocument, id: PointId): void => {
  change(document, id, (record) => {
    record.delete('removedAt');
  });
};
