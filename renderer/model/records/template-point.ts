import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { PersonalDocument } from '../documents.ts';
import { newId, type TemplateId, type TemplatePointId } from '../ids.ts';
import { compareOrdered, placeAt } from '../order.ts';
import { addRecord, edit, fieldReader, newText, recordIn, recordsIn, reword, type Read } from '../record.ts';
import { idSchema, momentSchema } from '../values.ts';
import {
  maximumPointMinutes,
  maximumTitleLength,
  pointKindSchema,
  pointOwnerSchema,
  type PointKind,
  type PointOwner,
} from './point.ts';

/** Audience: only me. A point of a template of mine: what a point of an agenda will begin with. */
export interface TemplatePoint extends Read {
  readonly id: TemplatePointId;
  readonly template: TemplateId;
  readonly title: string;
  readonly order: string;
  readonly kind: PointKind;
  /** Who is to see to it, if that matters. */
  readonly owner: PointOwner | undefined;
  readonly minutes: number | undefined;
  /** Plain lines: what to bring, how to say it. They become the point's notes. */
  readonly notes: string;
  readonly removedAt: number | undefined;
}

/** What a point of a template says, wherever the template comes from. */
export interface NewTemplatePoint {
  readonly title: string;
  readonly kind: PointKind;
  readonly owner?: PointOwner | undefined;
  readonly minutes?: number | undefined;
  readonly notes?: string;
}

/** Notes that are kept from an agenda may be long; characters. */
export const maximumTemplateNotesLength = 10_000;

/** All points of all templates of mine, by id: what a view of them observes. */
export const templatePoints = (document: PersonalDocument): Y.Map<unknown> =>
  document.getMap('templatePoints');

const minutesSchema = z.optional(z.number().check(z.minimum(1), z.maximum(maximumPointMinutes)));

function read(id: string, record: Y.Map<unknown>): TemplatePoint {
  const field = fieldReader(record);
  return {
    id: id as TemplatePointId,
    template: field.value('template', idSchema, '') as TemplateId,
    title: field.text('title'),
    order: field.value('order', z.string(), ''),
    kind: field.value('kind', pointKindSchema, 'topic'),
    owner: field.value('owner', z.optional(pointOwnerSchema), undefined),
    minutes: field.value('minutes', minutesSchema, undefined),
    notes: field.text('notes'),
    removedAt: field.value('removedAt', z.optional(momentSchema), undefined),
    damaged: field.damaged,
  };
}

/** The points of all templates that are not removed, by template, in their order. */
export function readAllTemplatePoints(
  document: PersonalDocument,
): ReadonlyMap<TemplateId, readonly TemplatePoint[]> {
  const byTemplate = new Map<TemplateId, TemplatePoint[]>();
  for (const [id, record] of recordsIn(templatePoints(document))) {
    const point = read(id, record);
    if (point.removedAt !== undefined) continue;
    const others = byTemplate.get(point.template);
    if (others === undefined) byTemplate.set(point.template, [point]);
    else others.push(point);
  }
  for (const points of byTemplate.values()) points.sort(compareOrdered);
  return byTemplate;
}

/** The points of one template that are not removed, in their order. */
export const readTemplatePoints = (
  document: PersonalDocument,
  template: TemplateId,
): readonly TemplatePoint[] => readAllTemplatePoints(document).get(template) ?? [];

function writeOrder(document: PersonalDocument, changes: ReadonlyMap<string, string>): void {
  for (const [id, order] of changes) recordIn(templatePoints(document), id)?.set('order', order);
}

/** Adds points at a template's end, one beneath the other. */
export function addTemplatePoints(
  document: PersonalDocument,
  template: TemplateId,
  added: readonly NewTemplatePoint[],
): readonly TemplatePointId[] {
  const ids = added.map(() => newId<TemplatePointId>());
  edit(document, () => {
    for (const [index, point] of added.entries()) {
      const id = ids[index] ?? newId<TemplatePointId>();
      const before = readTemplatePoints(document, template);
      const record = new Y.Map<unknown>();
      record.set('template', template);
      record.set('title', newText(point.title.slice(0, maximumTitleLength)));
      record.set('kind', point.kind);
      record.set('notes', newText((point.notes ?? '').slice(0, maximumTemplateNotesLength)));
      if (point.owner !== undefined) record.set('owner', point.owner);
      if (point.minutes !== undefined) record.set('minutes', point.minutes);
      addRecord(templatePoints(document), id, record);
      writeOrder(document, placeAt(before, id, before.length));
    }
  });
  return ids;
}

/** Moves a point so that it stands at `index` of its template; an unknown or removed one stays where it is. */
export function moveTemplatePoint(
  document: PersonalDocument,
  template: TemplateId,
  id: TemplatePointId,
  index: number,
): void {
  const points = readTemplatePoints(document, template);
  const from = points.findIndex((point) => point.id === id);
  if (from === -1 || from === index) return;
  edit(document, () => {
    writeOrder(document, placeAt(points.toSpliced(from, 1), id, index));
  });
}

const change = (
  document: PersonalDocument,
  id: TemplatePointId,
  write: (record: Y.Map<unknown>) => void,
): void => {
  const record = recordIn(templatePoints(document), id);
  if (record === undefined) return;
  edit(document, () => {
    write(record);
  });
};

/** What can become of a point; what is given as `undefined` is taken away, what is left out stays. */
export interface TemplatePointChange {
  readonly title?: string;
  readonly notes?: string;
  readonly kind?: PointKind;
  readonly owner?: PointOwner | undefined;
  readonly minutes?: number | undefined;
}

export const changeTemplatePoint = (
  document: PersonalDocument,
  id: TemplatePointId,
  changed: TemplatePointChange,
): void => {
  change(document, id, (record) => {
    if (changed.title !== undefined) reword(record, 'title', changed.title.slice(0, maximumTitleLength));
    if (changed.notes !== undefined)
      reword(record, 'notes', changed.notes.slice(0, maximumTemplateNotesLength));
    for (const key of ['kind', 'owner', 'minutes'] as const) {
      if (!Object.hasOwn(changed, key) || changed[key] === record.get(key)) continue;
      if (changed[key] === undefined) record.delete(key);
      else record.set(key, changed[key]);
    }
  });
};

/** Leaves a tombstone: another device of mine may be writing in it. */
export const removeTemplatePoint = (document: PersonalDocument, id: TemplatePointId, now: number): void => {
  change(document, id, (record) => record.set('removedAt', now));
};

export const restoreTemplatePoint = (document: PersonalDocument, id: TemplatePointId): void => {
  change(document, id, (record) => {
    record.delete('removedAt');
  });
};

/** Brings back the points of a template that were taken back by undo (see addRecord), as they are when its making is. */
export function restoreUndonePoints(document: PersonalDocument, template: TemplateId): void {
  edit(document, () => {
    for (const [, record] of recordsIn(templatePoints(document)))
      if (record.get('template') === template && record.get('removedAt') === 0) record.delete('removedAt');
  });
}
