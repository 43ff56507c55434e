import { equalityDeep } from 'lib0/function';
import * as Y from 'yjs';
import { copyOf, isForeign, isType } from './any-type.ts';
import type { AnyDocument } from './documents.ts';
import { isLeftBy, restorableFields, type IsLeft, type Restorable } from './kinds/restorable.ts';
import { stamp, type Change } from './provenance.ts';
import { addRecord, recordIn } from './record.ts';
import { restoreNotes, restoreText } from './restore-notes.ts';

/** Sets one field back; `false` where it has to be made anew. */
function restoreInPlace(now: unknown, then: unknown): boolean {
  if (then instanceof Y.XmlText || then instanceof Y.XmlElement) return false;
  if (then instanceof Y.XmlFragment && now instanceof Y.XmlFragment) restoreNotes(now, then);
  else if (then instanceof Y.Text && now instanceof Y.Text) restoreText(now, then);
  else if (then instanceof Y.Map && now instanceof Y.Map) restoreFields(now, then, () => false);
  // A value that stays the same is not written: it would outdo what the other person changes in it meanwhile.
  else return !isType(then) && !isType(now) && equalityDeep(now, then);
  return true;
}

function empty(type: Y.AbstractType<unknown>): void {
  if (type instanceof Y.Map) type.clear();
  else if (type instanceof Y.Text || type instanceof Y.XmlFragment || type instanceof Y.Array)
    type.delete(0, type.length);
}

/** A record like another one, to be put where there is none. */
export function copyOfRecord(record: Y.Map<unknown>, isLeft: IsLeft = () => false): Y.Map<unknown> {
  const copy = new Y.Map<unknown>();
  for (const [key, value] of record.entries())
    if (!isLeft(key) && !isForeign(value)) copy.set(key, isType(value) ? copyOf(value) : value);
  return copy;
}

/** Sets all fields of a record back, also those that only a later Waymark knows, except those that are left. */
export function restoreFields(now: Y.Map<unknown>, then: Y.Map<unknown>, isLeft: IsLeft): void {
  for (const [key, value] of then.entries())
    if (!isLeft(key) && !isForeign(value) && !restoreInPlace(now.get(key), value))
      now.set(key, isType(value) ? copyOf(value) : value);
  for (const [key, value] of now.entries())
    if (!isLeft(key) && !then.has(key)) {
      // A text or a map stays, empty: somebody may be writing in it.
      if (isType(value)) empty(value);
      else now.delete(key);
    }
}

/**
 * Sets one record back to what it was in a version; a removed one comes back, one that the version does not have stays as
 * it is. Inside the transaction that makes the change.
 */
export function restoreOne<Document extends AnyDocument>(
  kind: Restorable<Document>,
  document: Document,
  version: Document,
  id: string,
  change: Change,
): void {
  const [all, allThen] = [kind.records(document), kind.records(version)];
  const [now, then] = [recordIn(all, id), recordIn(allThen, id)];
  if (then === undefined) return;
  if (now === undefined) {
    const made = copyOfRecord(then, isLeftBy(kind));
    addRecord(all, id, made);
    stamp(made, change);
    return;
  }
  const before = restorableFields(kind, now);
  const isChanged = !equalityDeep(before, restorableFields(kind, then));
  restoreFields(now, then, isLeftBy(kind));
  if (!isChanged) return;
  stamp(now, change);
  kind.onRestored?.(now, change, before);
}

/**
 * Sets all records of a kind back to what they were in a version: removed ones come back, those added since are removed
 * from view and stay in the document. Inside the transaction that makes the change.
 */
export function restoreAll<Document extends AnyDocument>(
  kind: Restorable<Document>,
  document: Document,
  version: Document,
  change: Change,
): void {
  const there = new Set(kind.read(version).map(({ id }) => id));
  for (const { id } of kind.read(document))
    if (!there.has(id)) recordIn(kind.records(document), id)?.set('removedAt', change.at);
  for (const id of there) restoreOne(kind, document, version, id, change);
}
