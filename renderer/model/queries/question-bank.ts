import type { Phase } from '../records/mentorship.ts';
import { questionTopics, type Question, type QuestionContent } from '../records/question.ts';

/** A question that comes with Waymark. */
export interface LibraryQuestion extends QuestionContent {
  /** Never changes: what a person hides or rewords is known by it. */
  readonly id: string;
}

/** A question as it is offered, whether it comes with Waymark or is mine. */
export interface OfferedQuestion extends QuestionContent {
  /** The name of one that comes with Waymark, the id of one of mine. */
  readonly id: string;
  readonly isMine: boolean;
}

/** Whether it helps in this phase; one without phases helps in all. */
export const helpsIn = ({ phases }: Pick<QuestionContent, 'phases'>, phase: Phase): boolean =>
  phases.length === 0 || phases.includes(phase);

/**
 * The questions topic by topic. One that I reworded stands in the place of Waymark's; my others come after Waymark's of their
 * topic.
 */
export function offerQuestions(
  library: readonly LibraryQuestion[],
  mine: readonly Question[],
  hidden: readonly string[],
): readonly OfferedQuestion[] {
  const offered = ({ id, text, topic, asker, phases }: Question): OfferedQuestion => ({
    id,
    isMine: true,
    text,
    topic,
    asker,
    phases,
  });
  const copies = new Map(mine.flatMap((question) => (question.copyOf ? [[question.copyOf, question]] : [])));
  const inPlace = new Set<string>();
  const all = library.flatMap((ours): readonly OfferedQuestion[] => {
    const copy = copies.get(ours.id);
    if (copy !== undefined) inPlace.add(copy.id);
    if (copy !== undefined) return [offered(copy)];
    return hidden.includes(ours.id) ? [] : [{ ...ours, isMine: false }];
  });
  all.push(...mine.filter(({ id }) => !inPlace.has(id)).map(offered));
  return questionTopics.flatMap((topic) => all.filter((question) => question.topic === topic));
}
