import { topic } from './topic.ts';

/** Feedback to my mentor. */
export const myMentor = topic('my-mentor', [
  [
    'did-not-land',
    'learner',
    'How do you like to hear that something you said did not help?',
    ['rapport', 'direction'],
  ],
  [
    'my-side',
    'learner',
    'What would you like to know about how our sessions feel from my side?',
    ['progress', 'winding-down'],
  ],
  ['just-listen', 'learner', 'When do you find it hardest to just listen to me?', ['progress']],
  [
    'preparation',
    'learner',
    'What could I bring that would make a session easier for you?',
    ['direction', 'progress'],
  ],
  ['polite', 'learner', 'How do you notice when I only agree to be polite?', ['progress']],
  [
    'trying-out',
    'learner',
    'What are you practising as a mentor, so that I can tell you what I see?',
    ['rapport', 'progress'],
  ],
  [
    'curious',
    'learner',
    'Of all you have suggested, what are you most curious to hear back about?',
    ['progress', 'winding-down'],
  ],
  ['no-use', 'mentor', 'What did I say last time that was of no use to you?', ['progress']],
  ['talked-too-much', 'mentor', 'When did I talk although you needed an ear?', ['progress']],
  [
    'questions',
    'mentor',
    'Which of my questions made you think, and which made you defend yourself?',
    ['progress', 'winding-down'],
  ],
  [
    'avoid',
    'mentor',
    'What do you keep away from these sessions, and what would make it easier to bring?',
    ['progress'],
  ],
  [
    'less-of',
    'mentor',
    'What should I do less of, beginning with the next session?',
    ['direction', 'progress'],
  ],
  ['assumed', 'mentor', 'Where have I assumed that your path is like mine?', ['progress', 'winding-down']],
  [
    'next-learner',
    'mentor',
    'What would you tell the next learner about working with me?',
    ['winding-down', 'moving-on'],
  ],
  [
    'putting-off',
    'either',
    'What do we keep putting off saying to each other?',
    ['progress', 'winding-down'],
  ],
]);
