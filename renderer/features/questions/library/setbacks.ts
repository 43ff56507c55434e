import { topic } from './topic.ts';

/** A setback. */
export const setbacks = topic('setbacks', [
  ['week-after', 'learner', 'What did you do in the week after your worst failure?', ['rapport', 'progress']],
  [
    'try-again',
    'learner',
    'How did you decide whether to try once more or to let it go?',
    ['direction', 'progress'],
  ],
  [
    'apologise',
    'learner',
    'How do you apologise for a mistake that cost other people something?',
    ['progress'],
  ],
  ['tell-manager', 'learner', 'What would you tell my manager about this, and in which order?', ['progress']],
  [
    'told-calmly',
    'learner',
    'How long was it before you could tell that story calmly?',
    ['rapport', 'progress'],
  ],
  ['today', 'learner', 'What can I still do about this today, however small?', ['progress']],
  ['order', 'mentor', 'What happened, step by step, before anybody judged it?', ['progress']],
  ['luck', 'mentor', 'How much of it was bad luck, and how much was a choice?', ['progress']],
  [
    'know-now',
    'mentor',
    'What did you know then, and what do you only know now?',
    ['progress', 'winding-down'],
  ],
  [
    'standing',
    'mentor',
    'What is still standing, now that this has fallen through?',
    ['progress', 'moving-on'],
  ],
  ['this-week', 'mentor', 'What would do you most good this week: advice, company, or quiet?', ['progress']],
  ['hear-it-first', 'mentor', 'Who needs to hear it from you before they hear it elsewhere?', ['progress']],
  [
    'same-again',
    'mentor',
    'What would you do the same way again, even knowing how it ended?',
    ['progress', 'winding-down'],
  ],
  [
    'write-down',
    'either',
    'What is worth writing down about this while it is fresh?',
    ['progress', 'winding-down'],
  ],
]);
