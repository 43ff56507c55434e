import * as Y from 'yjs';
import { createIdCollector, without } from './delete-sets.ts';

/*
 * Where Yjs's undo manager would take back, overwrite or bury what somebody else wrote, although it follows own edits only.
 */

/** Any shared type, whatever its events are. */
export type AnyType = Pick<Y.AbstractType<unknown>, '_map' | '_item' | '_length'>;

const isItem = (struct: unknown): struct is Y.Item => struct instanceof Y.Item;

/** Every write that a key of a map (or an attribute) has seen, the one that counts first. */
function* writesOf(type: AnyType, key: string): Generator<Y.Item> {
  for (let item = type._map.get(key) ?? null; item !== null; item = item.left) yield item;
}

/** When writes of somebody else came here, by the count of steps. By id: Yjs merges items. */
export type Arrivals = Map<string, number>;
const nameOf = ({ client, clock }: Y.ID): string => `${String(client)} ${String(clock)}`;

/**
 * Somebody else has written or emptied a field. What it held before then is history for both: bringing it back would
 * overwrite them, so no step does so any more. Call for every transaction that is not one's own edit.
 */
export function leaveFieldsOfOthers(
  transaction: Y.Transaction,
  manager: Y.UndoManager,
  arrivals: Arrivals,
  now: number,
): void {
  const written = createIdCollector();
  for (const [type, keys] of transaction.changed)
    for (const key of keys) {
      if (key === null) continue;
      for (const item of writesOf(type, key)) {
        written.add(item);
        if (item.id.client === transaction.doc.clientID || !isNew(item, transaction)) continue;
        arrivals.set(nameOf(item.lastId), now);
        // Written at the same time as ours, and ours counts: undoing ours will ask for it (see mayTakeBack).
        if (item.deleted) item.keep = true;
      }
    }
  if (written.ids.size === 0) return;
  for (const step of [...manager.undoStack, ...manager.redoStack])
    step.deletions = without(step.deletions, written.ids);
}

const isEmpty = (type: AnyType): boolean =>
  type._length === 0 && [...type._map.values()].every(({ deleted }) => deleted);

/** What somebody else wrote in the same field, not knowing ours nor known to us then; `undefined` where nobody did. */
function concurrentWrite(item: Y.Item, me: number, isKnown: (write: Y.ID) => boolean): Y.Item | undefined {
  let origin = item.origin;
  for (let { left } = item; left !== null; left = left.left) {
    if (left.id.client !== me)
      return (origin !== null && Y.compareIDs(left.lastId, origin)) || isKnown(left.lastId)
        ? undefined
        : left;
    const isOrigin =
      origin !== null &&
      origin.client === me &&
      origin.clock >= left.id.clock &&
      origin.clock <= left.lastId.clock;
    // Ours before it: theirs may have come at the same time as that one.
    if (isOrigin) origin = left.origin;
  }
  return undefined;
}

/**
 * Decides whether undo may delete what I inserted. Not while somebody else's words are in it; and where they wrote the
 * same field at the same time, theirs takes the place of mine. What had come by `knownUntil` I knew when I acted.
 */
export function mayTakeBack(item: Y.Item, arrivals: Arrivals, knownUntil: number): boolean {
  if (item.content instanceof Y.ContentType && !isEmpty(item.content.type)) return false;
  const { parent, parentSub } = item;
  if (parentSub === null || item.deleted || !(parent instanceof Y.AbstractType)) return true;
  const isKnown = (write: Y.ID): boolean => (arrivals.get(nameOf(write)) ?? 0) <= knownUntil;
  const theirs = concurrentWrite(item, parent.doc?.clientID ?? item.id.client, isKnown);
  if (theirs === undefined) return true;
  if (!(theirs.content instanceof Y.ContentAny)) return false;
  const value: unknown = theirs.content.arr.at(-1);
  if (parent instanceof Y.Map) parent.set(parentSub, value);
  else if (parent instanceof Y.XmlElement) parent.setAttribute(parentSub, value);
  return true;
}

/**
 * Takes the birth of records out of a step: a record that the other person may have been given is never deleted, it is
 * removed from view, so that what they write in it is kept. Undo does so by bringing back the grave that every record has
 * (see addRecord); one that came by a constant update, which is in no step, has been given it in this one.
 */
export function keepRecords(
  step: { insertions: Parameters<typeof without>[0] },
  transaction: Y.Transaction,
  roots: readonly AnyType[],
): void {
  const born = new Set<Y.Item>();
  const ids = createIdCollector();
  for (const [type, keys] of transaction.changed) {
    const grave = keys.has('removedAt') ? type._map.get('removedAt') : undefined;
    const isRecord = roots.includes(type._item?.parent as AnyType);
    if (grave?.deleted === true && isRecord && isNew(grave, transaction)) ids.add(grave);
    for (const key of roots.includes(type) ? keys : []) {
      const item = key === null ? undefined : type._map.get(key);
      if (item === undefined || item.deleted || !(item.content instanceof Y.ContentType)) continue;
      const hasGrave = item.content.type._map.get('removedAt')?.deleted === true;
      if (hasGrave && isNew(item, transaction)) born.add(item);
    }
  }
  if (born.size === 0 && ids.ids.size === 0) return;
  const { clientID, store } = transaction.doc;
  for (const struct of store.clients.get(clientID) ?? [])
    if (isItem(struct) && isNew(struct, transaction) && isWithin(struct, born)) ids.add(struct);
  step.insertions = without(step.insertions, ids.ids);
}

const isNew = ({ id }: Y.Item, { beforeState }: Y.Transaction): boolean =>
  id.clock >= (beforeState.get(id.client) ?? 0);

function isWithin(item: Y.Item, records: ReadonlySet<Y.Item>): boolean {
  for (let at: Y.Item | null = item; at !== null;) {
    if (records.has(at)) return true;
    at = at.parent instanceof Y.AbstractType ? at.parent._item : null;
  }
  return false;
}
