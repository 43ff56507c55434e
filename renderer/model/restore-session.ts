import { equalityDeep } from 'lib0/function';
import * as Y from 'yjs';
import type { SessionDocument } from './documents.ts';
import { edit, recordIn } from './record.ts';
import { points, readAgenda } from './records/point.ts';
import { restoreNotes, restoreText } from './restore-notes.ts';

const isType = (value: unknown): value is Y.AbstractType<unknown> => value instanceof Y.AbstractType;

/** Sets one field back; `false` where it has to be made anew. */
function restoreInPlace(now: unknown, then: unknown): boolean {
  if (then instanceof Y.XmlText || then instanceof Y.XmlElement) return false;
  if (then instanceof Y.XmlFragment && now instanceof Y.XmlFragment) restoreNotes(now, then);
  else if (then instanceof Y.Text && now instanceof Y.Text) restoreText(now, then);
  else if (then instanceof Y.Map && now instanceof Y.Map) restoreRecord(now, then);
  // A value that stays the same is not written: it would outdo what the other person changes in it meanwhile.
  else return !isType(then) && !isType(now) && equalityDeep(now, then);
  return true;
}

/** Sets all fields of a record back, also those that only a later Waymark knows. */
function restoreRecord(now: Y.Map<unknown>, then: Y.Map<unknown>): void {
  for (const [key, value] of then.entries())
    if (!restoreInPlace(now.get(key), value)) now.set(key, isType(value) ? value.clone() : value);
  // A text or a map stays: somebody may be writing in it.
  for (const [key, value] of now.entries()) if (!then.has(key) && !isType(value)) now.delete(key);
}

/**
 * Makes the agenda and its notes read as they did in a version of the same session, as one new change of mine: fields are
 * set back, points that were removed come back, points added since are taken off the agenda and stay in the document. What
 * the other person writes meanwhile merges with it as with any other edit. Decisions are left alone: a consent is not
 * mine to give back. Works with any version of the session, also one from another device.
 *
 * @param now the time on the tombstones, milliseconds since 1970
 */
export function restoreSession(document: SessionDocument, version: SessionDocument, now: number): void {
  const [agenda, agendaThen] = [points(document), points(version)];
  const there = new Set(readAgenda(version).map(({ id }) => id));
  edit(document, () => {
    for (const { id } of readAgenda(document))
      if (!there.has(id)) recordIn(agenda, id)?.set('removedAt', now);
    for (const id of there) restorePoint(agenda, agendaThen, id);
    restoreNotes(document.getXmlFragment('notes'), version.getXmlFragment('notes'));
  });
}

function restorePoint(agenda: Y.Map<unknown>, agendaThen: Y.Map<unknown>, id: string): void {
  const then = recordIn(agendaThen, id);
  const now = recordIn(agenda, id);
  if (then === undefined) return;
  if (now === undefined) agenda.set(id, then.clone());
  else restoreRecord(now, then);
}

/**
 * Sets one point back to what it was in a version, the rest of the session as it is; a removed one comes back. A point
 * that the version does not have changes nothing.
 */
export function restoreOnePoint(document: SessionDocument, version: SessionDocument, id: string): void {
  edit(document, () => {
    restorePoint(points(document), points(version), id);
  });
}
