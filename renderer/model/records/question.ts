import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { PersonalDocument } from '../documents.ts';
import { newId, type QuestionId } from '../ids.ts';
import { addRecord, edit, fieldReader, newText, recordIn, recordsIn, reword, type Read } from '../record.ts';
import { roles } from '../role.ts';
import { momentSchema } from '../values.ts';
import { phaseSchema, type Phase } from './mentorship.ts';
import { contentNameSchema } from './template.ts';

/** Audience: only me. A question worth asking in a session, of my own wording. */
export interface Question extends Read {
  readonly id: QuestionId;
  readonly text: string;
  readonly topic: QuestionTopic;
  readonly asker: Asker;
  /** Where on the way of a mentorship it helps; none: anywhere. */
  readonly phases: readonly Phase[];
  /** The name of the one that comes with Waymark whose place it takes. */
  readonly copyOf: string | undefined;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly removedAt: number | undefined;
}

/** What a learner has to talk about, in the order in which it usually comes up. */
export const questionTopics = [
  'each-other',
  'direction',
  'learning',
  'decisions',
  'hard-feedback',
  'my-mentor',
  'confidence',
  'people',
  'practice',
  'career',
  'setbacks',
  'endings',
] as const;
const topicSchema = z.enum(questionTopics);
export type QuestionTopic = z.infer<typeof topicSchema>;

/** Whose question it is: the learner asks it, or the mentor, or either. */
export const askers = [...roles, 'either'] as const;
const askerSchema = z.enum(askers);
export type Asker = z.infer<typeof askerSchema>;

/** What a question says, wherever it comes from. */
export interface QuestionContent {
  readonly text: string;
  readonly topic: QuestionTopic;
  readonly asker: Asker;
  readonly phases: readonly Phase[];
}

/** One breath; what is longer is a point with notes. Characters. */
export const maximumQuestionLength = 300;

/** All questions of mine, by id: what a view of them observes. */
export const questions = (document: PersonalDocument): Y.Map<unknown> => document.getMap('questions');

function read(id: string, record: Y.Map<unknown>): Question {
  const field = fieldReader(record);
  return {
    id: id as QuestionId,
    text: field.text('text'),
    topic: field.value('topic', topicSchema, questionTopics[0]),
    asker: field.value('asker', askerSchema, 'either'),
    phases: field.value('phases', z.array(phaseSchema), []),
    copyOf: field.value('copyOf', z.optional(contentNameSchema), undefined),
    madeAt: field.value('madeAt', momentSchema, 0),
    removedAt: field.value('removedAt', z.optional(momentSchema), undefined),
    damaged: field.damaged,
  };
}

/** My questions that are not removed, the oldest first. */
export const readQuestions = (document: PersonalDocument): readonly Question[] =>
  recordsIn(questions(document))
    .map(([id, record]) => read(id, record))
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));

/** Those that were removed and can be brought back, the one removed last first. */
export const readRemovedQuestions = (document: PersonalDocument): readonly Question[] =>
  recordsIn(questions(document))
    .map(([id, record]) => read(id, record))
    .filter(({ removedAt }) => removedAt !== undefined)
    .toSorted((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0) || (a.id < b.id ? -1 : 1));

const writeContent = (
  record: Y.Map<unknown>,
  { topic, asker, phases }: Omit<QuestionContent, 'text'>,
): void => {
  if (record.get('topic') !== topic) record.set('topic', topic);
  if (record.get('asker') !== asker) record.set('asker', asker);
  if (JSON.stringify(record.get('phases')) !== JSON.stringify(phases)) record.set('phases', [...phases]);
};

export function addQuestion(
  document: PersonalDocument,
  added: QuestionContent & { readonly copyOf?: string; readonly now: number },
): QuestionId {
  const id = newId<QuestionId>();
  edit(document, () => {
    const record = new Y.Map<unknown>();
    record.set('text', newText(added.text.slice(0, maximumQuestionLength)));
    record.set('topic', added.topic);
    record.set('asker', added.asker);
    record.set('phases', [...added.phases]);
    if (added.copyOf !== undefined) record.set('copyOf', added.copyOf);
    record.set('madeAt', added.now);
    addRecord(questions(document), id, record);
  });
  return id;
}

const change = (
  document: PersonalDocument,
  id: QuestionId,
  write: (record: Y.Map<unknown>) => void,
): void => {
  const record = recordIn(questions(document), id);
  if (record === undefined) return;
  edit(document, () => {
    write(record);
  });
};

export const changeQuestion = (
  document: PersonalDocument,
  id: QuestionId,
  changed: QuestionContent,
): void => {
  change(document, id, (record) => {
    reword(record, 'text', changed.text.slice(0, maximumQuestionLength));
    writeContent(record, changed);
  });
};

/** Leaves a tombstone; what it took the place of is offered again. */
export const removeQuestion = (document: PersonalDocument, id: QuestionId, now: number): void => {
  change(document, id, (record) => record.set('removedAt', now));
};

export const restoreQuestion = (document: PersonalDocument, id: QuestionId): void => {
  change(document, id, (record) => {
    record.delete('removedAt');
  });
};
