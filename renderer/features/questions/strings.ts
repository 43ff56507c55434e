import type { Phase } from '@/model/records/mentorship.ts';
import type { Asker, QuestionTopic } from '@/model/records/question.ts';

const topics: Readonly<Record<QuestionTopic, string>> = {
  'each-other': 'Getting to know each other',
  direction: 'What I want',
  learning: 'How I work and learn',
  decisions: 'A decision',
  'hard-feedback': 'Feedback I find hard to hear',
  'my-mentor': 'Feedback to my mentor',
  confidence: 'Confidence',
  people: 'People and politics',
  practice: 'Skills and practice',
  career: 'Career direction',
  setbacks: 'A setback',
  endings: 'Looking back and ending',
};

const phases: Readonly<Record<Phase, string>> = {
  rapport: 'Rapport',
  direction: 'Direction',
  progress: 'Progress',
  'winding-down': 'Winding down',
  'moving-on': 'Moving on',
};

const askers: Readonly<Record<Asker, string>> = {
  learner: 'The learner asks',
  mentor: 'The mentor asks',
  either: 'Either asks',
};

export const strings = {
  topics,
  phases,
  askers,
  questions: 'Questions',
  aside: 'worth asking',
  howTo:
    'In a session, Q finds one and puts it on the agenda; so does a question mark in the line for a new point.',
  write: 'Write a question',
  search: 'Find a question',
  searchPlaceholder: 'A word, a topic, a phase',
  topic: 'Topic',
  phase: 'Phase',
  asker: 'Who asks',
  anyTopic: 'Any topic',
  anyPhase: 'Any phase',
  anyAsker: 'Anybody asks',
  counted: (number: number): string => (number === 1 ? '1 question' : `${String(number)} questions`),
  nothingFound: (typed: string): string =>
    typed === '' ? 'No question fits these choices.' : `No question fits “${typed}” and these choices.`,
  nothingFoundDetail: 'Widen them, or write a question of your own.',
  inPhases: (names: readonly string[]): string => (names.length === 0 ? 'Any phase' : names.join(', ')),
  mine: 'Yours',
  more: (text: string): string => `More about “${text}”`,
  reword: 'Reword…',
  change: 'Change…',
  hide: 'Hide',
  remove: 'Remove',
  bringBack: 'Bring back',
  bringBackThis: (text: string): string => `Bring back “${text}”`,
  hidden: 'Hidden',
  removed: 'Removed',
  undo: 'Undo',
  hiddenToast: 'The question is hidden. You find it at the end of the page.',
  removedToast: 'The question is off your list.',
  damaged: 'Part of this cannot be read. The rest is safe.',

  newTitle: 'Write a question',
  rewordTitle: 'Reword this question',
  changeTitle: 'Change this question',
  formDetail: 'Only you see it, until you put it on an agenda.',
  rewordDetail: 'Yours takes the place of Waymark’s. Remove it, and Waymark’s is back.',
  text: 'Question',
  textHelper: 'Best open: one that begins with what, how, when or who.',
  textMissing: 'A question needs words.',
  phasesOf: 'Helps in',
  phasesHelper: 'None chosen means: in all of them.',
  notNow: 'Not now',
  save: 'Save',

  pick: 'Find a question',
  list: 'Questions',
  whoSees: 'Who sees it',
  bothSee: (partner: string): string => `It goes on the agenda, where ${partner} sees it too.`,
  onlyISee: 'It is kept beside this agenda, and only you see it.',
  keys: 'Enter adds it, Shift Enter goes on',
  onAgenda: 'On the agenda',
  keptForMe: 'Only me',
  added: (text: string): string => `On the agenda: ${text}`,
  kept: (text: string): string => `Kept for yourself: ${text}`,
} as const;
