import { topic } from './topic.ts';

/** A decision. */
export const decisions = topic('decisions', [
  [
    'take-back',
    'learner',
    'Which of these choices could I take back later, and which not?',
    ['direction', 'progress'],
  ],
  ['ask-first', 'learner', 'What would you ask yourself before deciding this?', ['direction', 'progress']],
  ['leaving-out', 'learner', 'What do I leave out when I describe this choice?', ['direction', 'progress']],
  [
    'chose-wrongly',
    'learner',
    'When you chose wrongly, what had you overlooked at the time?',
    ['rapport', 'direction', 'progress'],
  ],
  [
    'whom',
    'learner',
    'Whom would you talk to before deciding, and in which order?',
    ['direction', 'progress', 'moving-on'],
  ],
  ['regret', 'learner', 'Which of these would you expect me to regret, and why?', ['direction', 'progress']],
  ['hoping', 'mentor', 'What are you hoping I will say?', ['direction', 'progress']],
  ['friend', 'mentor', 'What would you advise a friend who told you this story?', ['direction', 'progress']],
  ['by-when', 'mentor', 'By when does this have to be decided, and who says so?', ['direction', 'progress']],
  [
    'smallest-step',
    'mentor',
    'What is the smallest step that would tell you more?',
    ['direction', 'progress'],
  ],
  ['not-deciding', 'mentor', 'What happens if you decide nothing at all?', ['direction', 'progress']],
  [
    'disagree',
    'mentor',
    'What will you say to those who would have chosen differently?',
    ['direction', 'progress', 'moving-on'],
  ],
  [
    'other-option',
    'either',
    'What would have to be true for the other option to be the better one?',
    ['direction', 'progress'],
  ],
  [
    'fixed',
    'either',
    'What are we treating as settled that could still be changed?',
    ['direction', 'progress'],
  ],
]);
