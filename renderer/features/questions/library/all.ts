import type { LibraryQuestion } from '@/model/queries/question-bank.ts';
import { career } from './career.ts';
import { confidence } from './confidence.ts';
import { decisions } from './decisions.ts';
import { direction } from './direction.ts';
import { eachOther } from './each-other.ts';
import { endings } from './endings.ts';
import { hardFeedback } from './hard-feedback.ts';
import { learning } from './learning.ts';
import { myMentor } from './my-mentor.ts';
import { people } from './people.ts';
import { practice } from './practice.ts';
import { setbacks } from './setbacks.ts';

/** The questions that come with Waymark, topic by topic. */
export const libraryQuestions: readonly LibraryQuestion[] = [
  eachOther,
  direction,
  learning,
  decisions,
  hardFeedback,
  myMentor,
  confidence,
  people,
  practice,
  career,
  setbacks,
  endings,
].flat();
