import * as Y from 'yjs';
import type * as z from 'zod/mini';
import { textDifference } from '@/lib/text-difference.ts';
import { isWritable, type AnyDocument } from './documents.ts';
import { isId } from './ids.ts';

/** The origin of every change that the person at this device makes; undo follows this one alone. */
export const userEdit = { origin: 'user edit' } as const;

/**
 * Runs `write` as one change made by the person at this device. Every write of the model goes through here, so that one
 * place decides: a document that a newer Waymark has made unreadable for this one is left alone, and `false` says so.
 * Screens show such a document without its controls; this is for the moment in which it becomes one.
 */
export function edit(document: AnyDocument, write: () => void): boolean {
  if (!isWritable(document)) return false;
  document.transact(write, userEdit);
  return true;
}

/** What every record read from a document carries: the names of fields whose stored value was not usable. */
export interface Read {
  readonly damaged: readonly string[];
}

export interface FieldReader {
  readonly damaged: string[];
  readonly value: <Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value) => Value;
  readonly text: (key: string) => string;
}

/** A text that is nothing but text: an XML text, or one with things embedded in it, is not what we wrote. */
function plainText(value: unknown): string | undefined {
  if (!(value instanceof Y.Text) || value instanceof Y.XmlText) return undefined;
  // oxlint-disable-next-line typescript/no-base-to-string -- Y.Text#toString is its text
  const text = value.toString();
  return text.length === value.length ? text : undefined;
}

/**
 * Reads fields of a record out of its `Y.Map`. Another device, or a newer or damaged one, may have put anything there:
 * a value that does not fit is named in `damaged` and stands in as `fallback`; it is never thrown and never deleted.
 */
export function fieldReader(record: Y.Map<unknown>): FieldReader {
  const damaged: string[] = [];
  return {
    damaged,
    value: (key, schema, fallback) => {
      const parsed = schema.safeParse(record.get(key));
      if (parsed.success) return parsed.data;
      damaged.push(key);
      return fallback;
    },
    text: (key) => {
      const text = plainText(record.get(key));
      if (text !== undefined) return text;
      damaged.push(key);
      return '';
    },
  };
}

/**
 * The records of one kind, by id. Anything in the map that is not a record under an id is left alone and not returned: an
 * id becomes the name of a document and part of a file.
 */
export function recordsIn(map: Y.Map<unknown>): readonly (readonly [string, Y.Map<unknown>])[] {
  const records: (readonly [string, Y.Map<unknown>])[] = [];
  for (const [id, value] of map.entries()) if (isId(id) && value instanceof Y.Map) records.push([id, value]);
  return records;
}

/** One record of a map, if it is there. */
export function recordIn(map: Y.Map<unknown>, id: string): Y.Map<unknown> | undefined {
  const value = isId(id) ? map.get(id) : undefined;
  return value instanceof Y.Map ? value : undefined;
}

export const newText = (text: string): Y.Text => new Y.Text(text);

/**
 * Makes a shared text read `after` by the smallest single replacement, so that what the other person changed elsewhere
 * in it meanwhile stays. A field that is not a text (damaged) becomes one.
 */
export function reword(record: Y.Map<unknown>, key: string, after: string): void {
  const text = record.get(key) as Y.Text;
  const before = plainText(text);
  if (before === undefined) {
    record.set(key, newText(after));
    return;
  }
  const { index, remove, insert } = textDifference(before, after);
  if (remove > 0) text.delete(index, remove);
  if (insert !== '') text.insert(index, insert);
}

/** A rich text of a record; `undefined` where something else stands in its place. */
export function richText(record: Y.Map<unknown> | undefined, key: string): Y.XmlFragment | undefined {
  const value = record?.get(key);
  return value instanceof Y.XmlFragment && !(value instanceof Y.XmlElement) ? value : undefined;
}

/**
 * Puts a new record under its id, with a grave: a `removedAt` that was there and is not any more. Undo of the adding
 * brings it back, which removes the record from view; deleting it would take along what the other person wrote in it.
 */
export function addRecord(map: Y.Map<unknown>, id: string, record: Y.Map<unknown>): void {
  map.set(id, record);
  digGrave(record);
}

/** Gives a record that is new here its grave: see {@link addRecord}. */
export function digGrave(record: Y.Map<unknown> | undefined): void {
  // 0: it was taken back by who added it, and no time is known here.
  record?.set('removedAt', 0);
  record?.delete('removedAt');
}
