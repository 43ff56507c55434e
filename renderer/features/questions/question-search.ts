import { go, snapshot } from 'fuzzysort';
import { helpsIn, type OfferedQuestion } from '@/model/queries/question-bank.ts';
import type { Phase } from '@/model/records/mentorship.ts';
import type { Asker, QuestionTopic } from '@/model/records/question.ts';
import type { Role } from '@/model/role.ts';
import { strings } from './strings.ts';

/** What a list of questions is narrowed to. */
export interface QuestionFilter {
  readonly topic: QuestionTopic | undefined;
  readonly phase: Phase | undefined;
  readonly asker: Asker | undefined;
}

export const noFilter: QuestionFilter = { topic: undefined, phase: undefined, asker: undefined };

export interface FoundQuestion {
  readonly question: OfferedQuestion;
  /** Positions of the letters that were typed. */
  readonly marks: readonly number[];
}

/** Finds questions by what was typed: their words, their topic, their phases, and whose they are. */
export interface QuestionSearch {
  /** Nothing typed: all of them in their order. Else the best fit first, by their own words before all else. */
  readonly find: (typed: string, filter: QuestionFilter) => readonly FoundQuestion[];
}

/** How well a word has to fit, of 1: letters scattered over a sentence find nothing. */
const worstFit = 0.3;

/** From here on, of 1, it is the word itself, or its beginning, and not its letters here and there. */
const saidFit = 0.6;

const keywordsOf = ({ topic, phases, asker }: OfferedQuestion): string =>
  [strings.topics[topic], ...phases.map((phase) => strings.phases[phase]), strings.askers[asker]].join(' ');

const fits = (question: OfferedQuestion, { topic, phase, asker }: QuestionFilter): boolean =>
  (topic === undefined || question.topic === topic) &&
  (phase === undefined || helpsIn(question, phase)) &&
  (asker === undefined || question.asker === asker);

/** Made once for a list of questions, because making it ready takes longer than searching. */
export function createQuestionSearch(questions: readonly OfferedQuestion[]): QuestionSearch {
  const searchable = snapshot(questions, {
    keys: [({ text }: OfferedQuestion) => text, keywordsOf],
  });
  return {
    find: (typed, filter) => {
      const words = typed.trim();
      if (words === '')
        return questions
          .filter((question) => fits(question, filter))
          .map((question) => ({ question, marks: [] }));
      const found = go(words, searchable, { limit: 0, threshold: worstFit })
        .filter(({ obj }) => fits(obj, filter))
        .map((result) => {
          const said = result[0]?.score ?? 0;
          return { question: result.obj, marks: result[0]?.indexes ?? [], isSaid: said >= saidFit };
        });
      // Who types a topic or a phase reads its questions in their order, after those that say the word themselves.
      const orderOf = new Map(questions.map(({ id }, index) => [id, index]));
      const place = ({ question }: FoundQuestion): number => orderOf.get(question.id) ?? 0;
      return [
        ...found.filter(({ isSaid }) => isSaid),
        ...found
          .filter(({ isSaid }) => !isSaid)
          .map(({ question }) => ({ question, marks: [] }))
          .toSorted((a, b) => place(a) - place(b)),
      ];
    },
  };
}

/** The questions with those in front that help in this phase and are mine to ask; the others follow in their order. */
export function suitingFirst(
  questions: readonly OfferedQuestion[],
  phase: Phase,
  myRole: Role,
): readonly OfferedQuestion[] {
  const rank = (question: OfferedQuestion): number =>
    (helpsIn(question, phase) ? 0 : 2) + (question.asker === myRole || question.asker === 'either' ? 0 : 1);
  return questions.toSorted((a, b) => rank(a) - rank(b));
}
