import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { DraftsDocument } from '../documents.ts';
import { newId, type FeedbackId, type RoomId } from '../ids.ts';
import { edit, fieldReader, newText, recordIn, recordsIn, reword, type Read } from '../record.ts';
import { momentSchema } from '../values.ts';
import { feedbackFields, isEmpty, readParts, type DraftText, type FeedbackParts } from './feedback-fields.ts';

/** Audience: only me, on this device only. Feedback being written; sending it copies it into the mentorship. */
export interface FeedbackDraft extends Read {
  readonly id: FeedbackId;
  /** The mentorship whose other person it is for. */
  readonly room: RoomId;
  readonly title: string;
  readonly parts: FeedbackParts;
  readonly begunAt: number;
}

/** All drafts, over all mentorships, by id. */
export const drafts = (document: DraftsDocument): Y.Map<unknown> => document.getMap('feedback');

function read(id: string, record: Y.Map<unknown>): FeedbackDraft {
  const field = fieldReader(record);
  return {
    id: id as FeedbackId,
    room: field.value('room', z.string(), '') as RoomId,
    title: field.text('title'),
    parts: readParts(field.text),
    begunAt: field.value('begunAt', momentSchema, 0),
    damaged: field.damaged,
  };
}

/** The drafts for one mentorship, the newest first. */
export const readDrafts = (document: DraftsDocument, room: RoomId): readonly FeedbackDraft[] =>
  recordsIn(drafts(document))
    .map(([id, record]) => read(id, record))
    .filter((draft) => draft.room === room)
    .toSorted((a, b) => b.begunAt - a.begunAt || (a.id < b.id ? -1 : 1));

export function readDraft(document: DraftsDocument, id: FeedbackId): FeedbackDraft | undefined {
  const record = recordIn(drafts(document), id);
  return record === undefined ? undefined : read(id, record);
}

/** How many drafts there are, over all mentorships. */
export const countDrafts = (document: DraftsDocument): number => recordsIn(drafts(document)).length;

/** Begins a draft. One that nothing has been written in yet is taken again instead of a second. */
export function beginDraft(document: DraftsDocument, room: RoomId, now: number): FeedbackId {
  const untouched = readDrafts(document, room).find(
    ({ title, parts }) => title.trim() === '' && isEmpty(parts),
  );
  if (untouched !== undefined) return untouched.id;
  const id = newId<FeedbackId>();
  edit(document, () => {
    const record = new Y.Map<unknown>();
    record.set('room', room);
    record.set('begunAt', now);
    record.set('title', newText(''));
    for (const field of feedbackFields) record.set(field, newText(''));
    drafts(document).set(id, record);
  });
  return id;
}

export function writeDraft(document: DraftsDocument, id: FeedbackId, field: DraftText, text: string): void {
  const record = recordIn(drafts(document), id);
  if (record === undefined) return;
  edit(document, () => {
    reword(record, field, text);
  });
}

/** Takes a draft away for good: it is sent, or the author threw it away. Nobody else ever had it. */
export function discardDraft(document: DraftsDocument, id: FeedbackId): void {
  edit(document, () => {
    drafts(document).delete(id);
  });
}
