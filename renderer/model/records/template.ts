import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { PersonalDocument } from '../documents.ts';
import { newId, type TemplateId } from '../ids.ts';
import { addRecord, edit, fieldReader, newText, recordIn, recordsIn, reword, type Read } from '../record.ts';
import { momentSchema } from '../values.ts';
import { addTemplatePoints, restoreUndonePoints, type NewTemplatePoint } from './template-point.ts';

/** Audience: only me. An agenda to begin a session with, made by myself. Its points are records beside it: template-point.ts. */
export interface Template extends Read {
  readonly id: TemplateId;
  readonly name: string;
  /** When it helps, in a sentence; may be empty. */
  readonly helps: string;
  /** The name of the one that comes with Waymark which it began as a copy of. */
  readonly copyOf: string | undefined;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly removedAt: number | undefined;
}

/** What a new template begins with. */
export interface NewTemplate {
  readonly name: string;
  readonly helps?: string;
  readonly copyOf?: string;
  readonly points: readonly NewTemplatePoint[];
  readonly now: number;
}

/** A name is a line of a list; characters. */
export const maximumTemplateNameLength = 120;

/** A sentence or two; characters. */
export const maximumHelpsLength = 600;

/** The name of something that comes with Waymark; a longer one is not ours. */
export const contentNameSchema = z.string().check(z.regex(/^[a-z][a-z.-]{0,79}$/u));

/** All templates of mine, by id: what a view of them observes. */
export const templates = (document: PersonalDocument): Y.Map<unknown> => document.getMap('templates');

function read(id: string, record: Y.Map<unknown>): Template {
  const field = fieldReader(record);
  return {
    id: id as TemplateId,
    name: field.text('name'),
    helps: field.text('helps'),
    copyOf: field.value('copyOf', z.optional(contentNameSchema), undefined),
    madeAt: field.value('madeAt', momentSchema, 0),
    removedAt: field.value('removedAt', z.optional(momentSchema), undefined),
    damaged: field.damaged,
  };
}

/** My templates that are not removed, the oldest first. */
export const readTemplates = (document: PersonalDocument): readonly Template[] =>
  recordsIn(templates(document))
    .map(([id, record]) => read(id, record))
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));

/** Those that were removed and can be brought back, the one removed last first. */
export const readRemovedTemplates = (document: PersonalDocument): readonly Template[] =>
  recordsIn(templates(document))
    .map(([id, record]) => read(id, record))
    .filter(({ removedAt }) => removedAt !== undefined)
    .toSorted((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0) || (a.id < b.id ? -1 : 1));

/** Makes a template with its points; undo takes all of it back at once. */
export function makeTemplate(document: PersonalDocument, made: NewTemplate): TemplateId {
  const id = newId<TemplateId>();
  edit(document, () => {
    const record = new Y.Map<unknown>();
    record.set('name', newText(made.name.slice(0, maximumTemplateNameLength)));
    record.set('helps', newText((made.helps ?? '').slice(0, maximumHelpsLength)));
    if (made.copyOf !== undefined) record.set('copyOf', made.copyOf);
    record.set('madeAt', made.now);
    addRecord(templates(document), id, record);
    addTemplatePoints(document, id, made.points);
  });
  return id;
}

const change = (
  document: PersonalDocument,
  id: TemplateId,
  write: (record: Y.Map<unknown>) => void,
): void => {
  const record = recordIn(templates(document), id);
  if (record === undefined) return;
  edit(document, () => {
    write(record);
  });
};

export const renameTemplate = (document: PersonalDocument, id: TemplateId, name: string): void => {
  change(document, id, (record) => {
    reword(record, 'name', name.slice(0, maximumTemplateNameLength));
  });
};

/** Says when it helps. */
export const describeTemplate = (document: PersonalDocument, id: TemplateId, helps: string): void => {
  change(document, id, (record) => {
    reword(record, 'helps', helps.slice(0, maximumHelpsLength));
  });
};

/** Takes a template off the lists. Its points stay, for the day on which it is brought back. */
export const removeTemplate = (document: PersonalDocument, id: TemplateId, now: number): void => {
  change(document, id, (record) => record.set('removedAt', now));
};

/** Brings a template back; one whose making was undone, with the points that went with it. */
export const restoreTemplate = (document: PersonalDocument, id: TemplateId): void => {
  change(document, id, (record) => {
    if (record.get('removedAt') === 0) restoreUndonePoints(document, id);
    record.delete('removedAt');
  });
};
