import { topic } from './topic.ts';

/** Getting to know each other. */
export const eachOther = topic('each-other', [
  ['said-yes', 'learner', 'What made you say yes to talking with me?', ['rapport']],
  ['turn', 'learner', 'Which turn in your working life surprised you most?', ['rapport', 'direction']],
  [
    'teacher',
    'learner',
    'Who taught you most when you were where I am now, and how did they do it?',
    ['rapport', 'direction'],
  ],
  [
    'first-year',
    'learner',
    'What do you wish somebody had told you in your first year at this?',
    ['rapport', 'direction'],
  ],
  ['still-learning', 'learner', 'What are you still trying to learn yourself?', ['rapport', 'progress']],
  ['enjoys', 'learner', 'Which part of mentoring do you enjoy, and which part less?', ['rapport']],
  ['no-cv', 'mentor', 'What should I know about you that stands on no CV?', ['rapport']],
  [
    'good-week',
    'mentor',
    'What does a good week look like for you, from Monday to Friday?',
    ['rapport', 'direction'],
  ],
  ['why-now', 'mentor', 'Why did you look for a mentor now, and not a year ago?', ['rapport']],
  [
    'hopes',
    'mentor',
    'What would you be disappointed not to have talked about by the end?',
    ['rapport', 'winding-down'],
  ],
  ['wrong-about', 'either', 'What do people usually get wrong about you at first?', ['rapport']],
  [
    'not-going-well',
    'either',
    'How shall we tell each other when something is not going well between us?',
    ['rapport', 'direction'],
  ],
  [
    'look-forward',
    'either',
    'What makes you look forward to a conversation, and what makes you dread one?',
    ['rapport'],
  ],
  [
    'unnoticed',
    'either',
    'Which thing that you are proud of have few people noticed?',
    ['rapport', 'progress'],
  ],
]);
