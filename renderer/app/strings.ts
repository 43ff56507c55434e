export const strings = {
  navigation: 'Waymark',
  today: 'Today',
  mentorship: 'Mentorship',
  mentorships: 'Mentorships',
  newMentorship: 'New mentorship',
  sessions: 'Sessions',
  parkingLot: 'Parking lot',
  onlyMe: 'Only me',
  feedback: 'Feedback',
  actions: 'Actions',
  actionsDue: (count: number): string => `${String(count)} of yours ${count === 1 ? 'is' : 'are'} due`,
  actionMade: (text: string): string => `“${text}” is an action now.`,
  personal: 'Personal',
  settings: 'Settings',
  /** The second line of a mentorship: who does what in it, and where they are on their way. */
  mentorsYou: (phase: string): string => `mentors you, ${phase.toLowerCase()}`,
  youMentor: (phase: string): string => `you mentor, ${phase.toLowerCase()}`,
  /** The same where the first line is a name of my own. */
  mentorsYouIn: (name: string, phase: string): string => `${name} mentors you, ${phase.toLowerCase()}`,
  youMentorIn: (name: string, phase: string): string => `you mentor ${name}, ${phase.toLowerCase()}`,
  archived: 'Archived',
  progressForMentor: 'they begin the agenda',
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
    'What you wrote last is only in this window: the disk took it neither into the store nor into a file beside. Earlier work is safe. Stay and make some room on the disk: Waymark then saves it, or keeps it in a file beside, by itself. If you close now, it is lost.',
  leaveAnyway: 'Close anyway',
  stay: 'Stay',
  templates: 'Templates',
  questions: 'Questions',
  pickTemplate: 'Use a template…',
  templateWords: 'agenda points begin with pattern',
  findQuestion: 'Find a question…',
  findQuestionWords: 'ask bank worth asking add point',
  keepAsTemplate: 'Keep this agenda as a template…',
  templateUsed: (count: number, name: string): string =>
    count === 1
      ? `1 point from “${name}” is on the agenda.`
      : `${String(count)} points from “${name}” are on the agenda.`,
  questionKept: 'The question is kept beside this agenda. Only you see it.',
  keptAsTemplate: (name: string): string => `“${name}” is among your templates. Only you see it.`,
  lookAtIt: 'Look at it',
  templateNotPut: (count: number): string =>
    count === 1
      ? 'The session is made, without the points of the template: its agenda could not be opened. Use the template from the session once it can.'
      : `The sessions are made. On ${String(count)} of them the points of the template are missing, because their agendas could not be opened. Use the template from there once they can.`,
  newerMentorship:
    'A newer Waymark has written in this mentorship. You can read it here; to write in it, update Waymark.',
  removedMentorship: (name: string): string => `You removed the mentorship with ${name}.`,
  removedMentorshipDetail: 'Everything in it is still on this device.',
  putBack: 'Bring it back',
  mentorshipRemoved: (name: string): string =>
    `The mentorship with ${name} is off your lists. It stays on this device, and nobody is told.`,
  mentorshipArchived: (name: string): string =>
    `The mentorship with ${name} is archived: folded away in the sidebar, and still to be read.`,
  mentorshipUnarchived: (name: string): string => `The mentorship with ${name} is back among the others.`,
  aboutMentorship: 'About this mentorship',
  undo: 'Undo',
  unknownMentorship: 'This mentorship is not on this device.',
  opening: 'Opening',
  dropHere: 'Let go, and you are asked about it',
  saveForCalendar: 'Save for my calendar…',
  calendarWords: 'ics icalendar file event appointment export diary',
  walk: 'The five phases of a mentorship as a path uphill: your mentor leads at first, then you do.',
} as const;
