import { describe, expect, it } from 'vitest';
import { offerQuestions } from '@/model/queries/question-bank.ts';
import { libraryQuestions } from './library/all.ts';
import { createQuestionSearch, noFilter, suitingFirst, type QuestionFilter } from './question-search.ts';

const all = offerQuestions(libraryQuestions, [], []);
const search = createQuestionSearch(all);
const found = (typed: string, filter: Partial<QuestionFilter> = {}) =>
  search.find(typed, { ...noFilter, ...filter }).map(({ question }) => question);

describe('the search for a question', () => {
  it('gives all of them while nothing is typed or chosen', () => {
    expect(found('')).toEqual(all);
    expect(found('   ')).toEqual(all);
  });

  it('finds words of the question, and marks their letters', () => {
    const [first] = search.find('regret', noFilter);
    expect(first?.question.text).toBe('Which of these would you expect me to regret, and why?');
    expect(first?.marks.map((at) => first.question.text[at]).join('')).toBe('regret');
  });

  it('finds a topic, a phase and who asks by their names, in the order of the topic', () => {
    expect(found('setback')).toEqual(all.filter(({ topic }) => topic === 'setbacks'));
    expect(found('moving on').every(({ phases }) => phases.includes('moving-on'))).toBe(true);
    expect(found('either asks').some(({ asker }) => asker === 'either')).toBe(true);
    expect(found('feedback').every(({ topic }) => ['hard-feedback', 'my-mentor'].includes(topic))).toBe(true);
  });

  it('puts those that say the word before those whose topic does', () => {
    const says = found('learn').map(({ text }) => /learn/iu.test(text));
    expect(says[0]).toBe(true);
    expect(says).toContain(false);
    expect(says.lastIndexOf(true)).toBeLessThan(says.indexOf(false));
  });

  it('takes words of both together, forgives a letter, and finds nothing in what is nothing', () => {
    expect(found('decision friend').map(({ text }) => text)).toEqual([
      'What would you advise a friend who told you this story?',
    ]);
    expect(found('cofidence').some(({ topic }) => topic === 'confidence')).toBe(true);
    expect(found('qxzv')).toEqual([]);
  });

  it('keeps to the topic, the phase and the person that were chosen', () => {
    const chosen = { topic: 'career', phase: 'moving-on', asker: 'learner' } as const;
    const fitting = found('', chosen);
    expect(fitting.length).toBeGreaterThan(2);
    for (const { topic, phases, asker } of fitting) {
      expect([topic, asker]).toEqual(['career', 'learner']);
      expect(phases).toContain('moving-on');
    }
    expect(found('pay', chosen)).toEqual(fitting.filter(({ text }) => text.includes('pay')));
  });
});

it('puts those in front that help now and are mine to ask', () => {
  const sorted = suitingFirst(all, 'winding-down', 'learner');
  expect(sorted).toHaveLength(all.length);
  expect(sorted[0]).toMatchObject({ asker: 'learner' });
  expect(sorted[0]?.phases).toContain('winding-down');
  const notNow = sorted.findIndex(({ phases }) => !phases.includes('winding-down'));
  expect(sorted.slice(notNow).every(({ phases }) => !phases.includes('winding-down'))).toBe(true);
  const mentors = suitingFirst(all, 'winding-down', 'mentor');
  expect(mentors[0]?.asker).not.toBe('learner');
});
