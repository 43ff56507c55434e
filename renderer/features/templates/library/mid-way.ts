import type { LibraryTemplate } from '@/model/queries/template-shelf.ts';

export const midWay: LibraryTemplate = {
  id: 'mid-way',
  name: 'Mid-way review',
  helps:
    'About half-way, or when months have passed without asking whether this works. It looks at the goals, and at the two of you.',
  fits: [
    { phases: ['progress'], from: 6, to: 7 },
    { phases: ['progress'], from: 13, to: 14 },
  ],
  points: [
    {
      title: 'What has changed since we began',
      kind: 'update',
      owner: 'learner',
      minutes: 10,
      notes:
        'Read what you wrote in the beginning. Name one thing you do differently now, and when it showed.',
    },
    {
      title: 'The goals: keep, change, or let go',
      kind: 'decision',
      owner: 'learner',
      minutes: 10,
      notes: 'A goal that has stopped mattering may go. Say which one you have been avoiding.',
    },
    {
      title: 'What helps in how we work',
      kind: 'feedback',
      owner: 'both',
      minutes: 7,
      notes: 'Each names a moment: when it was, what the other did, what it did for you.',
    },
    {
      title: 'What would help more',
      kind: 'feedback',
      owner: 'both',
      minutes: 8,
      notes: 'The learner begins. Ask for something that can be done as soon as the next session.',
    },
    {
      title: 'Who leads from here',
      kind: 'decision',
      owner: 'both',
      minutes: 5,
      notes: 'Who began most of the points so far? Choose what the learner takes over next.',
    },
    {
      title: 'Whether and how we go on',
      kind: 'decision',
      owner: 'both',
      minutes: 5,
      notes: 'How often, how long, until when. To stop here is one of the good answers.',
    },
  ],
};
