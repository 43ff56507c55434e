import type { LibraryTemplate } from '@/model/queries/template-shelf.ts';

/** The order of its points is that of GROW: goal, reality, options, will (John Whitmore). The words are our own. */
export const goals: LibraryTemplate = {
  id: 'goals',
  name: 'Setting a goal, with GROW',
  helps:
    'When you know roughly where you want to go and need a first step. It follows GROW: the goal, the reality, the options, and what you will do.',
  fits: [{ phases: ['direction'] }, { phases: ['rapport'], from: 2, to: 3 }],
  points: [
    {
      title: 'The goal: what would be different',
      kind: 'topic',
      owner: 'learner',
      minutes: 12,
      notes:
        'Tell it as if it were reached: what you do, what others see, what you are trusted with. Then say how you would know, and by when.',
    },
    {
      title: 'The reality: how things are now',
      kind: 'update',
      owner: 'learner',
      minutes: 12,
      notes:
        '– What have you tried, and what came of it?\n– What is in the way?\n– How much of it is in your hands?',
    },
    {
      title: 'The options: what could be done',
      kind: 'question',
      owner: 'both',
      minutes: 15,
      notes: 'Collect first and judge later. The learner names three; only then does the mentor add to them.',
    },
    {
      title: 'Which one to choose',
      kind: 'decision',
      owner: 'learner',
      minutes: 8,
      notes: 'What would each cost you, and which would you still do in a bad week?',
    },
    {
      title: 'What will be done',
      kind: 'decision',
      owner: 'learner',
      minutes: 8,
      notes:
        'The first step, small enough for this week, with a day beside it. What could stop you, and what would you do then?',
    },
    {
      title: 'How the mentor can help',
      kind: 'question',
      owner: 'learner',
      minutes: 5,
      notes: 'Ask for something in particular: an introduction, a look at a draft, a word on the day.',
    },
  ],
};
