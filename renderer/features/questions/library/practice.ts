import { topic } from './topic.ts';

/** Skills and practice. */
export const practice = topic('practice', [
  [
    'merely-long',
    'learner',
    'What sets somebody good at this apart from somebody who has merely done it for long?',
    ['direction', 'progress'],
  ],
  ['basics', 'learner', 'Which basics would you practise again if you were me?', ['direction', 'progress']],
  [
    'watch',
    'learner',
    'Where could I watch somebody do this really well?',
    ['direction', 'progress', 'moving-on'],
  ],
  ['look-first', 'learner', 'What do you look at first in a piece of work like mine?', ['progress']],
  [
    'nobody-to-check',
    'learner',
    'How did you practise this when there was nobody to check it?',
    ['direction', 'progress'],
  ],
  [
    'mistakes',
    'learner',
    'Which mistakes does everybody make here, and which can be spared?',
    ['direction', 'progress'],
  ],
  ['take-over', 'learner', 'What could I take over from you for an afternoon?', ['progress']],
  ['avoid', 'mentor', 'Which part of this skill do you avoid practising?', ['progress']],
  ['little-at-stake', 'mentor', 'How could you try this next week with little at stake?', ['progress']],
  ['measure', 'mentor', 'By what will you measure it, apart from how it felt?', ['progress']],
  [
    'watch-you',
    'mentor',
    'Who could watch you do it, and tell you what they saw?',
    ['progress', 'moving-on'],
  ],
  [
    'last-attempt',
    'mentor',
    'What did you change between the last attempt and this one?',
    ['progress', 'winding-down'],
  ],
  ['three-others', 'mentor', 'Which single skill would make three others easier?', ['direction', 'progress']],
  ['first-try', 'either', 'What would be good enough for a first try?', ['direction', 'progress']],
]);
