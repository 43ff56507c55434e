import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { PersonalDocument } from '../documents.ts';
import { createHistory } from '../undo/history.ts';
import { undoable } from '../undo/undoable.ts';
import {
  addQuestion,
  changeQuestion,
  maximumQuestionLength,
  questions,
  readQuestions,
  readRemovedQuestions,
  removeQuestion,
  restoreQuestion,
} from './question.ts';

const question = {
  text: 'What would you do in my place?',
  topic: 'decisions',
  asker: 'learner',
  phases: ['direction', 'progress'],
} as const;

describe('a question of mine', () => {
  it('reads as it was written', () => {
    const { mine } = twoCopies<PersonalDocument>();
    const id = addQuestion(mine, { ...question, copyOf: 'decisions.in-my-place', now: 3 });
    expect(readQuestions(mine)).toEqual([
      {
        ...question,
        id,
        copyOf: 'decisions.in-my-place',
        madeAt: 3,
        removedAt: undefined,
        damaged: [],
      },
    ]);
  });

  it('keeps words and topic where two devices of mine change one each', () => {
    const { mine, theirs, exchange } = twoCopies<PersonalDocument>();
    const id = addQuestion(mine, { ...question, now: 3 });
    exchange();
    changeQuestion(mine, id, { ...question, text: 'What would you try in my place?' });
    changeQuestion(theirs, id, { ...question, topic: 'career', phases: [] });
    exchange();
    for (const document of [mine, theirs])
      expect(readQuestions(document)).toMatchObject([
        { text: 'What would you try in my place?', topic: 'career', asker: 'learner', phases: [] },
      ]);
  });

  it('is removed, changed meanwhile elsewhere, brought back with it, and undone step by step', () => {
    const { mine, theirs, exchange } = twoCopies<PersonalDocument>();
    const history = createHistory(mine, undoable.personal(mine));
    const id = addQuestion(mine, { ...question, now: 3 });
    exchange();
    removeQuestion(mine, id, 4);
    changeQuestion(theirs, id, { ...question, text: 'And in my place?' });
    exchange();
    expect(readQuestions(mine)).toEqual([]);
    expect(readRemovedQuestions(mine)).toMatchObject([{ text: 'And in my place?', removedAt: 4 }]);
    restoreQuestion(mine, id);
    expect(readQuestions(mine)).toHaveLength(1);
    expect(history.step('undo')?.subject).toEqual({ records: 'questions', field: 'removedAt' });
    expect(readQuestions(mine)).toEqual([]);
  });

  it('is one line, and names what it cannot read', () => {
    const { mine } = twoCopies<PersonalDocument>();
    const id = addQuestion(mine, { ...question, text: 'x'.repeat(1_000), now: 3 });
    expect(readQuestions(mine)[0]?.text).toHaveLength(maximumQuestionLength);
    const record = questions(mine).get(id) as { set: (key: string, value: unknown) => void };
    record.set('phases', ['rapport', 'divorce']);
    record.set('asker', 'the boss');
    expect(readQuestions(mine)).toMatchObject([
      { phases: [], asker: 'either', damaged: ['asker', 'phases'] },
    ]);
  });
});
