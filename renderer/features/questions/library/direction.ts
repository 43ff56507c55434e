import { topic } from './topic.ts';

/** What I want. */
export const direction = topic('direction', [
  [
    'really-after',
    'learner',
    'From what I have told you, what do you think I am really after?',
    ['direction'],
  ],
  [
    'somebody-elses',
    'learner',
    'Which of my goals sound like mine, and which like somebody else’s?',
    ['direction', 'progress'],
  ],
  ['not-wanted', 'learner', 'How did you find out what you did not want?', ['rapport', 'direction']],
  ['test-first', 'learner', 'Which of my hopes would you put to the test first, and how?', ['direction']],
  ['too-small', 'learner', 'Where do you think I am aiming too low?', ['direction', 'progress']],
  [
    'a-year',
    'mentor',
    'If nothing changed for a year, what would bother you most?',
    ['rapport', 'direction'],
  ],
  [
    'monday',
    'mentor',
    'What would you begin on Monday if you were sure that it would go well?',
    ['direction', 'progress'],
  ],
  [
    'stopped-wanting',
    'mentor',
    'What have you stopped wanting in the last few years?',
    ['direction', 'moving-on'],
  ],
  ['pushed-pulled', 'mentor', 'Where are you being pushed, and where are you being pulled?', ['direction']],
  [
    'who-notices',
    'mentor',
    'How will you know that you are there, and who else would notice?',
    ['direction', 'progress'],
  ],
  ['gives', 'mentor', 'What would this goal give you that you do not have now?', ['direction']],
  [
    'in-your-hands',
    'mentor',
    'Which part of this is in your hands, and which is not?',
    ['direction', 'progress'],
  ],
  ['unheard', 'either', 'Which goal would still matter if nobody ever heard of it?', ['direction']],
  [
    'make-room',
    'either',
    'What would have to make room for this, and who would mind?',
    ['direction', 'progress'],
  ],
  ['enough', 'either', 'How much of this would be enough for this year?', ['direction', 'progress']],
]);
