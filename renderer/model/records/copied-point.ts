import * as Y from 'yjs';
import * as z from 'zod/mini';
import { applyConstantUpdate, constantUpdate } from '../constant-update.ts';
import { isWritable, type PersonalDocument, type SessionDocument } from '../documents.ts';
import type { PointId, SessionId } from '../ids.ts';
import { placeAt } from '../order.ts';
import { digGrave, edit, recordIn } from '../record.ts';
import { insertRichText, readRichText, type RichTextNode } from '../rich-text.ts';
import type { Role } from '../role.ts';
import {
  pointNotes,
  points,
  readAgenda,
  readPoint,
  restorePoint,
  rewordPoint,
  wordsId,
  type Point,
} from './point.ts';
import { privatePointNotes, readPrivatePoint } from './private-point.ts';
import { addMissingNotes, restoreNotes } from '../restore-notes.ts';

/*
 * A point that is copied to another agenda keeps its id there. Both people may copy it while apart, and write in their
 * copies before they meet. So the copy is made of constant updates, the same bytes on both sides:
 *   1. the record with an empty title and empty notes; its name is the id alone;
 *   2. the words, inserted, and the other fields; their name contains them all.
 * Whoever writes in the copy writes in one and the same text. Where the two copied different words (one of them had not
 * seen a change yet), both stand in it, and nothing that was written afterwards is lost.
 */

interface Copied {
  readonly title: string;
  readonly notes: readonly RichTextNode[];
  /** What else the copy begins with, by the names of its fields. */
  readonly fields: readonly (readonly [key: string, value: string | number | object | undefined])[];
}

/*
 * A point that comes back to an agenda it was moved away from gets the words it has now, and what was taken out of them
 * elsewhere is taken out here: but only where nothing was written here that those who changed it had not seen. So the
 * point says what it was like where it came from.
 */
const cameAsSchema = z.object({
  /** The words it came with: see wordsId. */
  words: z.string(),
  /** Everything that stood in its document then, a state vector; it came in one piece where there is none. */
  among: z.optional(z.instanceof(Uint8Array)),
});

/** Whether the words that a point has on this agenda are among those that the other one knew when it came there. */
function isKnownTo(other: SessionDocument, id: PointId, document: SessionDocument): boolean {
  const came = cameAsSchema.safeParse(recordIn(points(other), id)?.get('cameAs')).data;
  if (came === undefined || came.words !== wordsId(document, id)) return false;
  if (came.among === undefined) return true;
  const here = Y.decodeStateVector(Y.encodeStateVector(other));
  return [...Y.decodeStateVector(came.among)].every(([client, clock]) => (here.get(client) ?? 0) >= clock);
}

function copyUpdate(id: PointId, { title, notes, fields }: Copied): Uint8Array {
  const record = constantUpdate(`copied point ${id}`, (scratch) => {
    const made = new Y.Map<unknown>();
    made.set('title', new Y.Text());
    made.set('notes', new Y.XmlFragment());
    scratch.getMap('points').set(id, made);
  });
  const words = `copied words ${JSON.stringify([id, title, notes, fields])}`;
  return constantUpdate(
    words,
    (scratch) => {
      const made = recordIn(scratch.getMap('points'), id);
      if (made === undefined) throw new Error('The record was not in its own update.');
      (made.get('title') as Y.Text).insert(0, title);
      insertRichText(made.get('notes') as Y.XmlFragment, notes);
      for (const [key, value] of fields) if (value !== undefined) made.set(key, value);
    },
    record,
  );
}

function copyPoint(to: SessionDocument, id: PointId, copied: Copied): void {
  if (!isWritable(to)) return;
  const there = readPoint(to, id);
  if (there !== undefined) {
    restorePoint(to, id);
    return;
  }
  const agenda = readAgenda(to);
  applyConstantUpdate(to, copyUpdate(id, copied));
  edit(to, () => {
    digGrave(recordIn(points(to), id));
    for (const [key, order] of placeAt(agenda, id, agenda.length))
      recordIn(points(to), key)?.set('order', order);
  });
}

/** A session with its agenda. */
export interface SessionAgenda {
  readonly session: SessionId;
  readonly document: SessionDocument;
}

const copyOf = (from: SessionAgenda, point: Point, fields: Copied['fields']): Copied => {
  const notes = pointNotes(from.document, point.id);
  return {
    title: point.title,
    notes: notes === undefined ? [] : readRichText(notes),
    fields: [
      ['beganBy', point.beganBy],
      ['kind', point.kind],
      ['owner', point.owner],
      ['minutes', point.minutes],
      ['begunIn', point.begunIn ?? from.session],
      ...fields,
    ],
  };
};

/** Whether the point came from that session and is only not on this device yet: a copy under its id would hide one of the two. */
const isOnItsWay = (from: SessionAgenda, point: Point, to: SessionAgenda): boolean =>
  (point.begunIn ?? from.session) === to.session && readPoint(to.document, point.id) === undefined;

/*
 * Passing a point on is two steps in two documents, so that a crash between them leaves it on both agendas and never on
 * none: the copy, and, once that is on the disk, the word on the first agenda (notePointCarried, notePointMoved).
 */

/**
 * Carries a point that was not discussed to another agenda's end, and says there where it came from. The first agenda keeps
 * it. Carried twice, by one or by both, it is one point; one that was removed there is brought back. Answers whether it
 * stands there now.
 */
export function carryPoint(from: SessionAgenda, id: PointId, to: SessionAgenda): boolean {
  const point = readPoint(from.document, id);
  if (point === undefined || isOnItsWay(from, point, to) || !isWritable(to.document)) return false;
  copyPoint(
    to.document,
    id,
    copyOf(from, point, [
      ['state', 'open'],
      ['carriedFrom.session', from.session],
      ['carriedFrom.point', id],
    ]),
  );
  return true;
}

/**
 * Moves a point to another agenda's end, as it is: where it was carried over from before is still said. Moved back, it stands
 * there with its present words. One that cannot leave its agenda stays there alone. Answers whether it stands there now.
 */
export function movePointTo(from: SessionAgenda, id: PointId, to: SessionAgenda): boolean {
  const point = readPoint(from.document, id);
  if (point === undefined || isOnItsWay(from, point, to)) return false;
  if (!isWritable(to.document) || !isWritable(from.document)) return false;
  const there = readPoint(to.document, id);
  const isLeftAsItWas = there?.movedTo !== undefined && isKnownTo(from.document, id, to.document);
  copyPoint(
    to.document,
    id,
    copyOf(from, point, [
      ['state', point.state],
      ['carriedFrom.session', point.carriedFrom?.session],
      ['carriedFrom.point', point.carriedFrom?.point],
      ['cameAs', { words: wordsId(from.document, id) }],
    ]),
  );
  if (there !== undefined) bringUpToDate(from.document, point, to.document, isLeftAsItWas);
  return true;
}

/** Gives a point that stood there before the words it has here. What somebody has written in it meanwhile stays. */
function bringUpToDate(
  from: SessionDocument,
  point: Point,
  to: SessionDocument,
  isLeftAsItWas: boolean,
): void {
  const [now, then] = [pointNotes(to, point.id), pointNotes(from, point.id)];
  edit(to, () => {
    rewordPoint(to, point.id, point.title);
    if (now === undefined || then === undefined) return;
    if (isLeftAsItWas) restoreNotes(now, then);
    else addMissingNotes(now, then);
    recordIn(points(to), point.id)?.set('cameAs', {
      words: wordsId(from, point.id),
      among: Y.encodeStateVector(to),
    });
  });
}

/**
 * Puts a copy of a private point on an agenda, on purpose: from then on both can read it. The private one stays until
 * the caller removes it, once the copy is on disk.
 */
export function sharePrivatePoint(
  from: PersonalDocument,
  id: PointId,
  to: SessionDocument,
  beganBy: Role,
): void {
  const point = readPrivatePoint(from, id);
  if (point === undefined) return;
  const notes = privatePointNotes(from, id);
  copyPoint(to, id, {
    title: point.title,
    notes: notes === undefined ? [] : readRichText(notes),
    fields: [
      ['beganBy', beganBy],
      ['state', 'open'],
    ],
  });
}
