import type { LibraryTemplate } from '@/model/queries/template-shelf.ts';

export const difficult: LibraryTemplate = {
  id: 'difficult',
  name: 'Difficult conversation',
  helps:
    'When something between you has to be said and keeps being put off. Each of you has time to finish, and you leave with something to try.',
  // Nobody is told that it is time for one.
  fits: [],
  points: [
    {
      title: 'What this is about, in one sentence',
      kind: 'topic',
      owner: 'learner',
      minutes: 4,
      notes:
        'Whoever asked for this conversation begins. Say why it matters to you and what you hope will be better afterwards. Then stop.',
    },
    {
      title: 'What happened',
      kind: 'feedback',
      owner: 'learner',
      minutes: 8,
      notes:
        'One situation: when it was, what was said or done, and what it did to you. No guesses at motives, and no “always”.',
    },
    {
      title: 'What the other has heard',
      kind: 'question',
      owner: 'mentor',
      minutes: 4,
      notes: 'Say it back in your own words before you answer, and ask what you have missed.',
    },
    {
      title: 'How it looks from the other side',
      kind: 'feedback',
      owner: 'mentor',
      minutes: 7,
      notes: 'What you meant, what you did not know, what you see now. Nobody interrupts.',
    },
    {
      title: 'What each of us needs',
      kind: 'topic',
      owner: 'both',
      minutes: 7,
      notes: 'A need rather than a remedy: more notice, an honest no, to be asked first.',
    },
    {
      title: 'One thing each of us will try',
      kind: 'decision',
      owner: 'both',
      minutes: 5,
      notes: 'Small, and visible from outside. Say when you will look back at it together.',
    },
    {
      title: 'How we leave this conversation',
      kind: 'topic',
      owner: 'both',
      minutes: 5,
      notes: 'A word each on how it was. If today was not enough, say so, and name the next day.',
    },
  ],
};
