import * as Y from 'yjs';
import { constantUpdate } from '../constant-update.ts';
import { isWritable, type PersonalDocument, type SessionDocument } from '../documents.ts';
import type { PointId, SessionId } from '../ids.ts';
import { placeAt } from '../order.ts';
import { edit, recordIn, userEdit } from '../record.ts';
import { insertRichText, readRichText, type RichTextNode } from '../rich-text.ts';
import type { Role } from '../role.ts';
import { pointNotes, points, readAgenda, readPoint, restorePoint } from './point.ts';
import { privatePointNotes, readPrivatePoint } from './private-point.ts';

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
  readonly fields: readonly (readonly [key: string, value: string | number | undefined])[];
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
  if (readPoint(to, id) !== undefined) {
    restorePoint(to, id);
    return;
  }
  const agenda = readAgenda(to);
  // Not inside the edit: Yjs would take that for somebody else's, and change this document's client id.
  Y.applyUpdate(to, copyUpdate(id, copied), userEdit);
  edit(to, () => {
    for (const [key, order] of placeAt(agenda, id, agenda.length))
      recordIn(points(to), key)?.set('order', order);
  });
}

/** A session with its agenda. */
export interface SessionAgenda {
  readonly session: SessionId;
  readonly document: SessionDocument;
}

/**
 * Carries a point that was not discussed to another agenda's end, and says there where it came from. The first agenda keeps
 * it. Carried twice, by one or by both, it is one point; one that was removed there is brought back.
 */
export function carryPoint(from: SessionAgenda, id: PointId, to: SessionAgenda): void {
  const point = readPoint(from.document, id);
  if (point === undefined) return;
  const begunIn = point.begunIn ?? from.session;
  // It is there, only not on this device yet; a copy under its id would hide one of the two.
  if (begunIn === to.session && readPoint(to.document, id) === undefined) return;
  const notes = pointNotes(from.document, id);
  copyPoint(to.document, id, {
    title: point.title,
    notes: notes === undefined ? [] : readRichText(notes),
    fields: [
      ['beganBy', point.beganBy],
      ['kind', point.kind],
      ['owner', point.owner],
      ['minutes', point.minutes],
      ['state', 'open'],
      ['begunIn', begunIn],
      ['carriedFrom.session', from.session],
      ['carriedFrom.point', id],
    ],
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
