import { topic } from './topic.ts';

/** People and politics. */
export const people = topic('people', [
  [
    'who-decides',
    'learner',
    'Who decides this in practice, whatever the chart says?',
    ['direction', 'progress'],
  ],
  [
    'more-say',
    'learner',
    'How do you disagree with somebody who has more say than you?',
    ['rapport', 'progress'],
  ],
  [
    'new-manager',
    'learner',
    'What do you try to find out about a new manager in the first month?',
    ['direction', 'progress', 'moving-on'],
  ],
  ['say-no', 'learner', 'How do you say no to somebody whose goodwill you need?', ['progress']],
  ['mine-to-solve', 'learner', 'How much of what worries me here is mine to solve?', ['progress']],
  ['stayed-out', 'learner', 'When has staying out of an argument served you badly?', ['rapport', 'progress']],
  ['allies', 'learner', 'How did you win over the person who was most against you?', ['progress']],
  ['their-story', 'mentor', 'How would the other person tell this story?', ['progress']],
  ['asked-guessed', 'mentor', 'What have you asked them outright, and what have you guessed?', ['progress']],
  ['who-loses', 'mentor', 'Who already wants what you want, and who loses by it?', ['direction', 'progress']],
  [
    'behaved',
    'mentor',
    'When you look back at this, how would you like to have behaved?',
    ['progress', 'winding-down'],
  ],
  [
    'deserves-time',
    'mentor',
    'Which relationship at work deserves more of your time?',
    ['rapport', 'direction', 'progress'],
  ],
  [
    'last-thanked',
    'mentor',
    'Whom have you not thanked for a long while, and for what?',
    ['progress', 'winding-down'],
  ],
  ['as-they-are', 'either', 'What do people gain from keeping things as they are?', ['progress']],
]);
