export const strings = {
  promise: 'Two people, one page, no third reader.',
  explanation:
    'There is no account. What you write stays on this device, and goes to your partner when you hand it over.',
  waiting: {
    file: 'The file you opened is waiting. Say who you are, and you are asked about it next.',
    link: 'The link you opened is waiting. Say who you are, and you are asked about it next.',
  },
  name: 'Your name',
  nameMissing: 'Write the name your partner knows you by.',
  purpose: 'I am here as',
  learner: { label: 'Learner', detail: 'I set the course' },
  mentor: { label: 'Mentor', detail: 'I walk alongside' },
  both: { label: 'Both', detail: 'In different pairs' },
  purposeMissing: 'Choose one. You can be the other in another pair.',
  start: {
    title: 'Start on my own',
    detail: 'A mentorship and a first agenda. Bring in the other person later.',
  },
  file: { title: 'I was given a file', detail: 'Your partner saved it for you. It ends in .waymark.' },
  before: {
    title: 'I have used Waymark before',
    detail: 'Bring everything back from a backup, with your recovery phrase.',
  },
  ownCopy: {
    title: 'I have a copy of my work',
    detail: 'Everything of yours in one file. This device goes on from it.',
  },
  backupsFound: (folder: string): string =>
    `There are backups of Waymark in ${folder}. If they are yours, everything in them can be brought back.`,
  bringBack: 'Bring my work back',
  nothingLeft: 'Nothing has left this device.',
  phases: {
    rapport: { name: 'Rapport', detail: 'getting to know each other' },
    direction: { name: 'Direction', detail: 'where to, and why' },
    progress: { name: 'Progress', detail: 'you begin the agenda' },
    windingDown: { name: 'Winding down', detail: 'looking back together' },
    movingOn: { name: 'Moving on', detail: 'ending well' },
  },
} as const;
