import type { LibraryTemplate } from '@/model/queries/template-shelf.ts';

export const firstSession: LibraryTemplate = {
  id: 'first-session',
  name: 'First session',
  helps:
    'The first hour after you have both said yes. It settles how you will work, so that the second hour can be about you.',
  fits: [
    { phases: ['rapport'], to: 1 },
    { phases: ['direction'], to: 1 },
  ],
  points: [
    {
      title: 'How we each got here',
      kind: 'topic',
      owner: 'both',
      minutes: 10,
      notes:
        'Five minutes each, the learner first. Leave out the CV: say what you are proud of, and what you would do differently.',
    },
    {
      title: 'What this mentorship is for',
      kind: 'topic',
      owner: 'learner',
      minutes: 10,
      notes:
        'What interests you, where you want to go, and what you need to learn to get closer. Half-formed is fine.',
    },
    {
      title: 'What the mentor can offer, and what not',
      kind: 'topic',
      owner: 'mentor',
      minutes: 8,
      notes: 'Experience, time, introductions; and where somebody else would be the better guide.',
    },
    {
      title: 'How we like to work',
      kind: 'decision',
      owner: 'both',
      minutes: 10,
      notes:
        '– How often, how long, where, and who books\n– How each of us likes to hear criticism\n– What we would rather avoid',
    },
    {
      title: 'What stays between us',
      kind: 'decision',
      owner: 'both',
      minutes: 7,
      notes: 'What may be passed on, and to whom. Name where it ends, too: harm, the law, a duty at work.',
    },
    {
      title: 'How either of us can stop',
      kind: 'decision',
      owner: 'both',
      minutes: 5,
      notes:
        'Agree today that either may end this without naming a fault. It is easiest to say on the first day.',
    },
    {
      title: 'One small thing before next time',
      kind: 'update',
      owner: 'learner',
      minutes: 5,
      notes: 'Something you can do alone within two weeks, and will be glad to report on.',
    },
  ],
};
