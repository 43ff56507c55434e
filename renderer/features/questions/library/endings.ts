import { topic } from './topic.ts';

/** Looking back and ending. */
export const endings = topic('endings', [
  ['you-learned', 'learner', 'What have you learned from mentoring me?', ['winding-down', 'moving-on']],
  ['before-i-did', 'learner', 'Which change in me did you see before I did?', ['winding-down']],
  ['eye-on', 'learner', 'What should I keep an eye on once I cannot ask you?', ['winding-down', 'moving-on']],
  [
    'next-teacher',
    'learner',
    'Who should I learn from next, and how would you approach them?',
    ['winding-down', 'moving-on'],
  ],
  ['earlier', 'learner', 'What would you have liked to tell me sooner?', ['winding-down']],
  [
    'in-touch',
    'learner',
    'How would you like us to stay in touch, if at all?',
    ['winding-down', 'moving-on'],
  ],
  [
    'beyond-you',
    'mentor',
    'What can you do now that was beyond you when we began?',
    ['progress', 'winding-down'],
  ],
  [
    'one-session',
    'mentor',
    'Which of our sessions changed something, and what was it?',
    ['winding-down', 'moving-on'],
  ],
  ['what-became', 'mentor', 'What did we set out to do, and what became of it?', ['winding-down']],
  [
    'go-on',
    'mentor',
    'What will you go on doing without anybody to remind you?',
    ['winding-down', 'moving-on'],
  ],
  ['missing', 'mentor', 'Which conversation did we never quite have?', ['winding-down']],
  ['pass-on', 'mentor', 'To whom will you pass on what you have found out here?', ['moving-on']],
  [
    'time-to-stop',
    'either',
    'How will we know that it is time to stop?',
    ['direction', 'progress', 'winding-down'],
  ],
  ['last-session', 'either', 'What belongs in a good last session?', ['winding-down']],
  ['thanks', 'either', 'What would you most like to be thanked for?', ['winding-down', 'moving-on']],
]);
