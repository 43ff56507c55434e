import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../ids.ts';
import type { Question, QuestionTopic } from '../records/question.ts';
import { helpsIn, offerQuestions, type LibraryQuestion } from './question-bank.ts';

const ours = (id: string, topic: QuestionTopic): LibraryQuestion => ({
  id,
  topic,
  text: `${id}?`,
  asker: 'either',
  phases: ['progress'],
});
const library = [ours('a', 'each-other'), ours('b', 'each-other'), ours('c', 'career')];
const mine = (id: string, topic: QuestionTopic, copyOf?: string): Question => ({
  id: id as QuestionId,
  topic,
  text: `${id}?`,
  asker: 'learner',
  phases: [],
  copyOf,
  madeAt: 1,
  removedAt: undefined,
  damaged: [],
});
const ids = (...given: Parameters<typeof offerQuestions>): readonly string[] =>
  offerQuestions(...given).map(({ id }) => id);

describe('the questions on offer', () => {
  it('go topic by topic, mine after Waymark’s', () => {
    expect(ids(library, [mine('x', 'each-other'), mine('y', 'endings')], [])).toEqual([
      'a',
      'b',
      'x',
      'c',
      'y',
    ]);
  });

  it('have my wording in the place of Waymark’s, in the topic that I gave it', () => {
    expect(ids(library, [mine('x', 'each-other', 'a')], [])).toEqual(['x', 'b', 'c']);
    expect(ids(library, [mine('x', 'career', 'a')], [])).toEqual(['b', 'x', 'c']);
  });

  it('lose none of mine where two devices reworded the same one', () => {
    expect(new Set(ids(library, [mine('x', 'career', 'c'), mine('y', 'career', 'c')], []))).toEqual(
      new Set(['a', 'b', 'x', 'y']),
    );
  });

  it('leave out what is hidden, and keep mine that was made of it', () => {
    expect(ids(library, [mine('x', 'career', 'c')], ['a', 'c'])).toEqual(['b', 'x']);
  });

  it('help in the phases they name, or in all', () => {
    expect(helpsIn({ phases: ['progress'] }, 'progress')).toBe(true);
    expect(helpsIn({ phases: ['progress'] }, 'rapport')).toBe(false);
    expect(helpsIn({ phases: [] }, 'moving-on')).toBe(true);
  });
});
