import * as Y from 'yjs';
import { isProvenance } from '../provenance.ts';
import type { AnyType } from './others-edits.ts';

/** What a step was about, for words: the map of records, and the field of the record; or a rich text of the document. */
export interface StepSubject {
  readonly records: string;
  /** `added` and `gone` are the record itself; else a field of it, or `text` where there are no records. */
  readonly field: string;
}

export interface Touched {
  readonly subject: StepSubject;
  /** The text that was written in, where it was nothing but one text: typing on in it continues the step. */
  readonly text: string | undefined;
}

interface Place {
  readonly root: number;
  readonly record: string;
  readonly field: string;
  readonly isText: boolean;
}

function placeOf(type: AnyType, key: string | null, roots: readonly AnyType[]): Place | undefined {
  const path: string[] = key === null ? [] : [key];
  let depth = 0;
  for (let at: AnyType | null = type; at !== null;) {
    const root = roots.indexOf(at);
    if (root !== -1) {
      // Without records in it: wherever something was written, it is one and the same text.
      if (!(at instanceof Y.Map)) return { root, record: '', field: 'text', isText: true };
      const record = path[0] ?? '';
      const isLive = at._map.get(record)?.deleted === false;
      return { root, record, field: path[1] ?? (isLive ? 'added' : 'gone'), isText: depth > 1 };
    }
    depth += 1;
    const item: Y.Item | null = at._item;
    if (item === null) return undefined;
    if (item.parentSub !== null) path.unshift(item.parentSub);
    at = item.parent as AnyType | null;
  }
  return undefined;
}

/** What a transaction changed among these roots; `undefined` where nothing. */
export function touchedBy(
  { changed }: Y.Transaction,
  roots: readonly AnyType[],
  names: readonly string[],
): Touched | undefined {
  const places = [...changed].flatMap(([type, keys]) =>
    [...keys].flatMap((key) => (key !== null && isProvenance(key) ? [] : (placeOf(type, key, roots) ?? []))),
  );
  const first = places.find(({ field }) => field === 'added' || field === 'gone') ?? places[0];
  if (first === undefined) return undefined;
  const nameOf = ({ root, record, field }: Place): string => `${String(root)}/${record}/${field}`;
  const isOneText = places.every((place) => place.isText && nameOf(place) === nameOf(first));
  return {
    subject: { records: names[first.root] ?? '', field: first.field },
    text: isOneText ? nameOf(first) : undefined,
  };
}
