import { topic } from './topic.ts';

/** Career direction. */
export const career = topic('career', [
  [
    'ordinary-tuesday',
    'learner',
    'What does this work look like ten years in, on an ordinary Tuesday?',
    ['rapport', 'direction'],
  ],
  ['not-repeat', 'learner', 'Which of your moves would you not make again?', ['rapport', 'direction']],
  [
    'changing',
    'learner',
    'What is changing in our field that I should not be late for?',
    ['direction', 'progress', 'moving-on'],
  ],
  [
    'underestimate',
    'learner',
    'What do people with my background tend to underestimate?',
    ['direction', 'progress'],
  ],
  [
    'time-to-leave',
    'learner',
    'How did you know that it was time to leave a job?',
    ['direction', 'moving-on'],
  ],
  [
    'doors',
    'learner',
    'Which doors does this step open, and which does it close?',
    ['direction', 'progress', 'moving-on'],
  ],
  [
    'whose-job',
    'learner',
    'Who has the job I think I want, and what would they tell me about it?',
    ['direction', 'moving-on'],
  ],
  [
    'pay',
    'learner',
    'How do you talk about pay without harming the relationship?',
    ['progress', 'moving-on'],
  ],
  [
    'known-for',
    'mentor',
    'What would you like to be known for among the people you work with?',
    ['direction', 'progress', 'moving-on'],
  ],
  ['bad-at', 'mentor', 'What are you willing to be bad at for a while?', ['direction', 'progress']],
  ['miss', 'mentor', 'What would you miss if you left tomorrow?', ['direction', 'moving-on']],
  [
    'adverts',
    'mentor',
    'Which job adverts do you read to the end, and what holds you there?',
    ['rapport', 'direction'],
  ],
  ['outside-work', 'mentor', 'How would your life outside work have to look for this to fit?', ['direction']],
  [
    'count-most',
    'either',
    'Which experience would count most towards the next step, and where is it to be had?',
    ['direction', 'progress', 'moving-on'],
  ],
]);
