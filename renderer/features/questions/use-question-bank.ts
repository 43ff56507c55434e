import { useMemo } from 'react';
import { useHidden, useMyQuestions } from '@/bindings/use-library.ts';
import type { PersonalDocument } from '@/model/documents.ts';
import { offerQuestions, type OfferedQuestion } from '@/model/queries/question-bank.ts';
import { libraryQuestions } from './library/all.ts';

/** Waymark's questions and mine, topic by topic. */
export function useQuestionBank(space: PersonalDocument): readonly OfferedQuestion[] {
  const mine = useMyQuestions(space);
  const hidden = useHidden(space, 'question');
  return useMemo(() => offerQuestions(libraryQuestions, mine, hidden), [mine, hidden]);
}
