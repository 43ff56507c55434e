import type { LibraryTemplate } from '@/model/queries/template-shelf.ts';

export const firstConversation: LibraryTemplate = {
  id: 'first-conversation',
  name: 'First conversation',
  helps:
    'Before either of you has agreed to anything: half an hour to find out whether you would like to talk again.',
  fits: [{ phases: ['rapport', 'direction'], to: 1 }],
  points: [
    {
      title: 'Why this conversation',
      kind: 'topic',
      owner: 'learner',
      minutes: 3,
      notes:
        'Begin with one sentence on what made you ask, and one on the topic you had in mind. Your life story can wait.',
    },
    {
      title: 'How the mentor came to what they do',
      kind: 'topic',
      owner: 'mentor',
      minutes: 7,
      notes: 'The turns that mattered, and one that went wrong. The second teaches more than the first.',
    },
    {
      title: 'The one thing worth asking about today',
      kind: 'question',
      owner: 'learner',
      minutes: 10,
      notes:
        'Bring a real situation and tell it in two minutes: what happened, what you tried, where you are unsure.',
    },
    {
      title: 'Who else to talk to',
      kind: 'question',
      owner: 'learner',
      minutes: 3,
      notes: 'Ask for a name or two, and whether you may say who sent you.',
    },
    {
      title: 'Whether to talk again',
      kind: 'decision',
      owner: 'both',
      minutes: 5,
      notes: 'Either of you may say no, or not now, and needs no reason. If it is yes: about what, and when?',
    },
    {
      title: 'What happens next',
      kind: 'update',
      owner: 'learner',
      minutes: 2,
      notes:
        'Say what you will try. Two lines of thanks tomorrow are worth more than a long letter in a month.',
    },
  ],
};
