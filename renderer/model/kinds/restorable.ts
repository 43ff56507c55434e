import * as Y from 'yjs';
import { isForeign, isType, plainOf } from '../any-type.ts';
import type { AnyDocument } from '../documents.ts';
import { isProvenance, type Change } from '../provenance.ts';

/** Records of one kind, as a restore has to know them. */
export interface Restorable<Document extends AnyDocument> {
  readonly records: (document: Document) => Y.Map<unknown>;
  /** Those that are there to be seen: not the removed ones. */
  readonly read: (document: Document) => readonly { readonly id: string }[];
  /** Fields that no restore sets back, because they are not the restorer's to give: a consent, a signature. */
  readonly isLeftAlone?: (key: string) => boolean;
  /** What else a record needs that was set back; `before` is what it was until then. */
  readonly onRestored?: (
    record: Y.Map<unknown>,
    change: Change,
    before: Readonly<Record<string, unknown>>,
  ) => void;
}

export type IsLeft = (key: string) => boolean;

/** Which fields of a kind no restore sets back. Who changed a record last is among them: it is whoever restores it. */
export const isLeftBy =
  <Document extends AnyDocument>({ isLeftAlone }: Restorable<Document>): IsLeft =>
  (key) =>
    isProvenance(key) || (isLeftAlone?.(key) ?? false);

const isEmpty = (type: Y.AbstractType<unknown>): boolean =>
  type instanceof Y.Map ? type.size === 0 : type._length === 0;

/**
 * Everything in a record that a restore would set back, also what only a later Waymark knows; equal where it changes nothing.
 * An empty text is as good as none.
 */
export function restorableFields<Document extends AnyDocument>(
  kind: Restorable<Document>,
  record: Y.Map<unknown>,
): Readonly<Record<string, unknown>> {
  const isLeft = isLeftBy(kind);
  const fields = [...record.entries()].filter(
    ([key, value]) => !isLeft(key) && !isForeign(value) && !(isType(value) && isEmpty(value)),
  );
  return Object.fromEntries(fields.map(([key, value]) => [key, plainOf(value)]));
}
