import { clip } from '@/lib/names.ts';

/** Of somebody's own words in a message; characters. */
const longestQuoted = 80;

export const strings = {
  navigation: 'Waymark',
  today: 'Today',
  mentorships: 'Mentorships',
  newMentorship: 'New mentorship',
  sessions: 'Sessions',
  feedback: 'Feedback',
  personal: 'Personal',
  settings: 'Settings',
  mentorsYou: 'mentors you',
  youMentor: 'you mentor',
  newSession: 'New session',
  makeSession: 'Make the session',
  changeSession: 'Change session',
  save: 'Save',
  saved: 'Saved on this device',
  saving: 'Saving',
  notSavedSince: (time: string): string => `Not saved since ${time}`,
  failures: {
    'no-space': 'The disk is full. Earlier work is safe.',
    'store-closed': 'The store was closed. Earlier work is safe.',
    refused: 'The disk refused. Earlier work is safe.',
  },
  notSure: 'May not be saved',
  folderAway: 'The folder with your work is out of reach.',
  closeUnsaved: 'Close without saving?',
  closeUnsavedDetail:
    'What you wrote last is only in this window: the disk took it neither into the store nor into a file beside. Earlier work is safe. Stay, make some room on the disk, and Waymark saves it by itself. If you close now, it is lost.',
  leaveAnyway: 'Close anyway',
  stay: 'Stay',
  newerMentorship:
    'A newer Waymark has written in this mentorship. You can read it here; to write in it, update Waymark.',
  removedMentorship: (name: string): string => `You removed the mentorship with ${name}.`,
  removedMentorshipDetail: 'Everything in it is still on this device.',
  putBack: 'Bring it back',
  mentorshipRemoved: (name: string): string =>
    `The mentorship with ${name} is off your lists. It stays on this device, and nobody is told.`,
  undo: 'Undo',
  action: 'Action',
  decision: 'Decision',
  actionTaken: (text: string): string => `An action of yours: “${clip(text, longestQuoted)}”.`,
  decisionTaken: (text: string): string => `You propose: “${clip(text, longestQuoted)}”.`,
  unknownMentorship: 'This mentorship is not on this device.',
  opening: 'Opening',
  dropHere: 'Let go, and you are asked about it',
  walk: 'The five phases of a mentorship as a path uphill: your mentor leads at first, then you do.',
} as const;
