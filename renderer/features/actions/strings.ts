import type { DueGroup } from '@/model/queries/actions.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `on Tuesday`, but `yesterday` and `today` as they are. */
const onDay = (day: string): string => (/^(?:yesterday|today|tomorrow)$/u.test(day) ? day : `on ${day}`);

export const strings = {
  actions: 'Actions',
  actionsWith: (name: string): string => `Actions with ${name}`,
  capital,

  add: 'Add an action',
  addHere: 'New action',
  addHint: 'Who and when at the end: “Sam, next Friday”.',
  added: (text: string): string => `Added: ${text}`,
  addWith: 'With',
  due: (day: string): string => `due ${day}`,
  takeAway: 'Take away. Its words stay in the text.',
  keptAsWords: (words: string): string => `“${words}” stays as it is written`,
  make: 'Make an action',
  makeFrom: (title: string): string => `From “${title}”`,
  makeWords: 'What is to be done?',
  makeMissing: 'Say in a few words what is to be done.',
  makeIt: 'Make the action',
  notNow: 'Not now',

  groups: {
    'before-today': 'From before today',
    'this-week': 'This week',
    later: 'Later',
    'no-date': 'No date',
  } satisfies Readonly<Record<DueGroup, string>>,
  settled: 'Done and dropped',
  showMore: 'Show more',
  removedOnes: 'Removed',
  bringBack: 'Bring back',
  bringBackThis: (text: string): string => `Bring back ${text}`,
  otherOpen: (count: number): string => `${String(count)} more open`,
  whose: 'Whose',
  mine: 'Mine',
  theirs: 'Theirs',
  theirsOf: (name: string): string => `${name}’s`,
  all: 'All',
  mentorship: 'Mentorship',
  allMentorships: 'All mentorships',
  aside: (name: string): string => `${name}, put aside`,

  wasDue: (day: string): string => `was due ${onDay(day)}`,
  withPartner: (name: string): string => `with ${name}`,
  noText: 'No words yet',
  damaged: 'Part of this action cannot be read. The rest is safe.',
  doneAt: (day: string | undefined): string => (day === undefined ? 'done' : `done ${onDay(day)}`),
  droppedAt: (day: string | undefined): string => (day === undefined ? 'dropped' : `dropped ${onDay(day)}`),
  notedBy: (name: string | undefined): string => `noted by ${name ?? 'you'}`,
  session: (number: number | undefined, title: string): string =>
    number === undefined ? title : `session ${String(number)}`,
  from: (session: string): string => `from ${session}`,
  fromPointHere: (point: string): string => `from “${point}”`,
  fromPoint: (point: string, session: string): string => `from “${point}”, ${session}`,

  action: 'Action',
  edit: 'Edit',
  editTheAction: 'Edit the action',
  done: 'Done',
  doneSays: (name: string): string => `Done, ${name} says`,
  markDone: 'Mark the action as done',
  reopen: 'Open again',
  reopenTheAction: 'Open the action again',
  drop: 'Drop',
  dropTheAction: 'Drop the action',
  goToSource: 'Go to where it came from',
  remove: 'Remove',
  removeTheAction: 'Remove the action',
  close: 'Close',

  text: 'Action',
  owner: 'Who does it',
  dueDay: 'Due',
  dueExample: 'Friday, 12 March, in two weeks',
  noDue: 'No date. Write a day as you would say it.',
  notADay: (words: string): string =>
    `“${words}” is no day to come. Try “Friday”, “12 March” or “in two weeks”. What was set before still stands.`,
  whyDone: 'How did it go? Optional',
  whyDropped: 'Why? Optional',
  why: 'Why',

  nowDone: (text: string): string => `${text}, done`,
  nowDropped: (text: string): string => `${text}, dropped`,
  nowOpen: (text: string): string => `${text}, open again`,
  removed: (text: string): string => `“${text}” is off the list.`,
  undo: 'Undo',
  readOnly:
    'A newer Waymark has written in this mentorship. The action is as it was; to change it, update Waymark.',
  notOpened:
    'The mentorship could not be opened, so the action is as it was. Open the mentorship to see why.',

  addReadOnly:
    'A newer Waymark has written in this mentorship. Your words are still in the line; to add them, update Waymark.',
  addNotOpened:
    'The mentorship could not be opened. Your words are still in the line. Open the mentorship to see why.',

  noneAgreed: 'Nothing agreed yet.',
  noneBeside: 'What will each of you do until you meet again?',
  none: 'No actions yet.',
  noneDetail:
    'An action is something one of you will do. Write it as you would say it, with who and when at the end.',
  noneOfThese: 'Nothing to do here.',
  noMentorship: 'Actions belong to a mentorship. Begin one, and they are listed here.',

  yours: 'Your actions',
  doneOf: (done: number, all: number): string => `${String(done)} of ${String(all)} done`,
  nothingToDo: 'Nothing is waiting for you.',
  moreOfThem: (count: number): string => `and ${String(count)} more`,
} as const;
