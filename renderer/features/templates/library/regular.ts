import type { LibraryTemplate } from '@/model/queries/template-shelf.ts';

export const regular: LibraryTemplate = {
  id: 'regular',
  name: 'Regular session',
  helps:
    'For most sessions: a little about what happened, most of the time for the one thing that matters, and a clear end.',
  fits: [{ phases: ['rapport', 'direction', 'progress', 'winding-down'], from: 2 }],
  points: [
    {
      title: 'What has happened since last time',
      kind: 'update',
      owner: 'learner',
      minutes: 7,
      notes: 'What you tried, and what came of it. Begin with what you had promised; the rest may be short.',
    },
    {
      title: 'The one thing that matters most today',
      kind: 'topic',
      owner: 'learner',
      minutes: 20,
      notes:
        'Bring a situation rather than a theme: who was there, what was said. Say what you want from the talk: an ear, questions, or an opinion.',
    },
    {
      title: 'A question only the mentor can answer',
      kind: 'question',
      owner: 'learner',
      minutes: 8,
      notes: 'What can you ask somebody with this experience that no book and no search would tell you?',
    },
    {
      title: 'Something to keep and something to change in how we work',
      kind: 'feedback',
      owner: 'both',
      minutes: 5,
      notes: 'One moment each, from this session or the last.',
    },
    {
      title: 'Who does what by when',
      kind: 'decision',
      owner: 'both',
      minutes: 5,
      notes: 'One thing that will be done is better than five that will not.',
    },
    {
      title: 'What we each take away',
      kind: 'topic',
      owner: 'both',
      minutes: 5,
      notes: 'One sentence each, the learner first.',
    },
  ],
};
