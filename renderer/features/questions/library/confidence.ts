import { topic } from './topic.ts';

/** Confidence. */
export const confidence = topic('confidence', [
  [
    'out-of-depth',
    'learner',
    'When did you last feel out of your depth, and what did you do about it?',
    ['rapport', 'direction', 'progress'],
  ],
  [
    'own-judgement',
    'learner',
    'What made you trust your own judgement in the end?',
    ['direction', 'progress'],
  ],
  [
    'slow-to-believe',
    'learner',
    'What do you see in me that I am slow to believe?',
    ['progress', 'winding-down'],
  ],
  [
    'least-experienced',
    'learner',
    'How do you speak up when everybody else in the room knows more?',
    ['rapport', 'progress'],
  ],
  ['frightens', 'learner', 'How do you prepare for a moment that frightens you?', ['progress']],
  [
    'doubts',
    'learner',
    'Which of my doubts would you take seriously, and which not?',
    ['direction', 'progress'],
  ],
  ['found-out', 'mentor', 'What exactly do you fear that people would find out?', ['direction', 'progress']],
  [
    'smaller-scale',
    'mentor',
    'Where have you done something like this before, on a smaller scale?',
    ['direction', 'progress'],
  ],
  [
    'your-part',
    'mentor',
    'What was your own part in the last thing that went well?',
    ['progress', 'winding-down'],
  ],
  [
    'approval',
    'mentor',
    'Whose approval are you waiting for, and what would it change?',
    ['direction', 'progress'],
  ],
  ['hold-back', 'mentor', 'What do you say to yourself just before you hold back?', ['progress']],
  [
    'evidence',
    'mentor',
    'What evidence would convince you that you are good enough at this?',
    ['direction', 'progress'],
  ],
  [
    'beside-you',
    'mentor',
    'Who could stand beside you the first time you try it?',
    ['direction', 'progress', 'moving-on'],
  ],
  [
    'courage',
    'either',
    'Where would a little more courage make the most difference this week?',
    ['progress'],
  ],
]);
