import type { LibraryTemplate } from '@/model/queries/template-shelf.ts';

export const closing: LibraryTemplate = {
  id: 'closing',
  name: 'Closing session',
  helps:
    'The last one, whether everything was reached or it is simply time. It ends well when both have said what it was worth.',
  fits: [{ phases: ['winding-down'] }, { phases: ['moving-on'] }],
  points: [
    {
      title: 'How it began',
      kind: 'topic',
      owner: 'both',
      minutes: 5,
      notes: 'What was hoped for on the first day? If it was written down, read it aloud.',
    },
    {
      title: 'What was learned',
      kind: 'update',
      owner: 'learner',
      minutes: 12,
      notes:
        'Three things you do differently, each with a moment in which it showed. And one that is still hard.',
    },
    {
      title: 'What helped, and what did not',
      kind: 'feedback',
      owner: 'learner',
      minutes: 8,
      notes: 'Tell the mentor what to keep for the next learner, and one thing to change.',
    },
    {
      title: 'What the mentor has seen',
      kind: 'feedback',
      owner: 'mentor',
      minutes: 7,
      notes: 'A strength to rely on, an edge to keep working at, and what you have learned yourself.',
    },
    {
      title: 'What goes on, and with whom',
      kind: 'decision',
      owner: 'learner',
      minutes: 8,
      notes: 'The goals that move on with you, and the people who could help with them next.',
    },
    {
      title: 'Whether to stay in touch',
      kind: 'decision',
      owner: 'both',
      minutes: 3,
      notes: 'As peers, now and then, or not at all. Each of these is a good answer.',
    },
    {
      title: 'Thanks',
      kind: 'topic',
      owner: 'both',
      minutes: 2,
      notes: 'Say it aloud, and for something in particular.',
    },
  ],
};
