import type { LibraryQuestion } from '@/model/queries/question-bank.ts';
import type { Phase } from '@/model/records/mentorship.ts';
import type { Asker, QuestionTopic } from '@/model/records/question.ts';

/** A question as it stands in a topic's file: its name there, which never changes, whose it is, its words, and when it helps. */
type Entry = readonly [key: string, asker: Asker, text: string, phases: readonly Phase[]];

/** The questions of one topic, in the order in which they are read. */
export const topic = (id: QuestionTopic, entries: readonly Entry[]): readonly LibraryQuestion[] =>
  entries.map(([key, asker, text, phases]) => ({ id: `${id}.${key}`, topic: id, asker, text, phases }));
