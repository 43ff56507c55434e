import { topic } from './topic.ts';

/** Feedback I find hard to hear. */
export const hardFeedback = topic('hard-feedback', [
  ['own-way', 'learner', 'What is one thing I do that gets in my own way?', ['direction', 'progress']],
  [
    'hesitated',
    'learner',
    'What have you noticed about me that you have hesitated to say?',
    ['progress', 'winding-down'],
  ],
  ['came-across', 'learner', 'How did I come across when I told you about that meeting?', ['progress']],
  ['instead', 'learner', 'What would you have had me do instead, at that very moment?', ['progress']],
  ['what-they-saw', 'learner', 'What do you think the person who criticised me had seen?', ['progress']],
  [
    'let-go',
    'learner',
    'How do you tell criticism you can use from criticism you may let go?',
    ['rapport', 'direction', 'progress'],
  ],
  [
    'helped-to-listen',
    'learner',
    'What helped you to go on listening when criticism hurt?',
    ['rapport', 'progress'],
  ],
  ['which-words', 'mentor', 'Which words stayed with you, and what did they touch?', ['progress']],
  ['true-part', 'mentor', 'Which part of it could be true, even if the tone was wrong?', ['progress']],
  [
    'first-minute',
    'mentor',
    'What do you usually do in the first minute after being criticised?',
    ['rapport', 'progress'],
  ],
  ['whose-opinion', 'mentor', 'Whose opinion on this do you trust and have not asked for yet?', ['progress']],
  [
    'hear-first',
    'mentor',
    'What do you need to hear first, so that the rest can reach you?',
    ['rapport', 'direction'],
  ],
  [
    'three-months',
    'mentor',
    'What would others see in three months if you took this seriously?',
    ['progress'],
  ],
  [
    'come-back',
    'either',
    'When and how should we come back to this, once it has settled?',
    ['progress', 'winding-down'],
  ],
]);
