import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { MentorshipDocument } from '../documents.ts';
import type { FeedbackId } from '../ids.ts';
import { edit, fieldReader, recordIn, recordsIn, type Read } from '../record.ts';
import { roleSchema, type Role } from '../role.ts';
import { momentSchema } from '../values.ts';
import { feedbackFields, readParts, type FeedbackParts } from './feedback-fields.ts';

/** Audience: both of us. Feedback that was sent. Its texts are plain values: what was sent is not edited. */
export interface Feedback extends Read {
  readonly id: FeedbackId;
  readonly from: Role;
  readonly title: string;
  readonly parts: FeedbackParts;
  readonly sentAt: number;
}

const feedback = (document: MentorshipDocument): Y.Map<unknown> => document.getMap('feedback');

function read(id: string, record: Y.Map<unknown>): Feedback {
  const field = fieldReader(record);
  const text = (key: string): string => field.value(key, z.string(), '');
  return {
    id: id as FeedbackId,
    from: field.value('from', roleSchema, 'learner'),
    title: text('title'),
    parts: readParts(text),
    sentAt: field.value('sentAt', momentSchema, 0),
    damaged: field.damaged,
  };
}

/** All feedback of the mentorship, from either side, the newest first. */
export const readFeedback = (document: MentorshipDocument): readonly Feedback[] =>
  recordsIn(feedback(document))
    .map(([id, record]) => read(id, record))
    .toSorted((a, b) => b.sentAt - a.sentAt || (a.id < b.id ? -1 : 1));

export const isSent = (document: MentorshipDocument, id: FeedbackId): boolean =>
  recordIn(feedback(document), id) !== undefined;

/** Puts a finished text where both can read it, under the draft's id: sending the same draft twice sends it once. */
export function sendFeedback(
  document: MentorshipDocument,
  sent: {
    readonly id: FeedbackId;
    readonly from: Role;
    readonly title: string;
    readonly parts: FeedbackParts;
    readonly now: number;
  },
): void {
  if (isSent(document, sent.id)) return;
  edit(document, () => {
    const record = new Y.Map<unknown>();
    record.set('from', sent.from);
    record.set('title', sent.title);
    for (const field of feedbackFields) record.set(field, sent.parts[field]);
    record.set('sentAt', sent.now);
    feedback(document).set(sent.id, record);
  });
}
