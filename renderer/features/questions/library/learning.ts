import { topic } from './topic.ts';

/** How I work and learn. */
export const learning = topic('learning', [
  [
    'fast',
    'learner',
    'When you had to learn something fast, how did you go about it?',
    ['rapport', 'direction', 'progress'],
  ],
  ['at-my-best', 'learner', 'What do you see me doing when I am at my best?', ['progress', 'winding-down']],
  ['harder', 'learner', 'Where do I make things harder for myself than they need to be?', ['progress']],
  ['not-to-learn', 'learner', 'How do you decide what not to learn?', ['direction', 'progress']],
  [
    'habit',
    'learner',
    'Which habit has spared you the most trouble over the years?',
    ['rapport', 'progress'],
  ],
  [
    'unfinished',
    'learner',
    'How early would you want to see my work, and in what state?',
    ['direction', 'progress'],
  ],
  [
    'lost-track',
    'mentor',
    'When did you last lose track of time while working, and what were you doing?',
    ['rapport', 'direction'],
  ],
  [
    'think-clearly',
    'mentor',
    'What do you need around you before you can think clearly?',
    ['rapport', 'direction'],
  ],
  [
    'understood',
    'mentor',
    'How do you notice that you have understood a thing, and not only read about it?',
    ['progress'],
  ],
  ['stuck', 'mentor', 'What do you do when you are stuck, before you ask anybody?', ['rapport', 'progress']],
  ['slower', 'mentor', 'Which kind of help slows you down?', ['rapport', 'progress']],
  [
    'by-accident',
    'mentor',
    'What did you learn last month that you had not set out to learn?',
    ['progress', 'winding-down'],
  ],
  [
    'told-or-find',
    'mentor',
    'How much would you like to be told, and how much would you rather find out?',
    ['rapport', 'direction'],
  ],
  [
    'sticks',
    'either',
    'What could we change about our sessions so that more of them stays with you?',
    ['progress'],
  ],
]);
