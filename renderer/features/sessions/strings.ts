const openPoints = (count: number): string => (count === 1 ? 'open point' : `${String(count)} open points`);

export const strings = {
  sessions: 'Sessions',
  history: 'History',
  newSession: 'New session',
  saveForCalendar: 'Save for my calendar…',
  sessionMenu: 'Session',
  undo: 'Undo',
  named: (name: string, day: string): string => `${name}, ${day}`,
  notNow: 'Not now',

  // The form.
  topic: 'What is it about?',
  topicMissing: 'Give it a few words, so that both of you know which one it is.',
  topicOfSeries: 'Each session begins with these words, and keeps them until one of you changes them.',
  day: 'Day',
  dayMissing: 'Choose a day that exists.',
  time: 'Starts at',
  timeMissing: 'Choose a time.',
  length: 'Length',
  minutes: (minutes: number): string => `${String(minutes)} minutes`,
  zone: 'Time zone',
  zoneNow: (time: string): string => `now ${time}`,
  noZone: 'No such city. Try a larger one nearby.',
  place: 'Where, if you know yet',
  placeExample: 'A room, a call, a link',
  repeats: 'How often',
  repeatsLabels: {
    once: 'Once',
    'week-1': 'Every week',
    'week-2': 'Every two weeks',
    'week-3': 'Every three weeks',
    'week-4': 'Every four weeks',
    'month-1': 'Every month',
  },
  everyMonthOn: (week: string, weekday: string): string => `Every month, on the ${week} ${weekday}`,
  ends: 'Ends',
  endsBy: { count: 'After so many', day: 'On a day' },
  count: 'Sessions',
  until: 'Last day',
  wrongDays: {
    'no-count': (least: number, most: number): string => `From ${String(least)} to ${String(most)} at once.`,
    'no-day': 'Choose a day that exists.',
    'too-few': 'There are not enough sessions up to this day. Choose a later one.',
    'too-many': 'That is more than can be booked at once. Choose an earlier day, and book more later.',
  },
  willBook: (count: number, last: string): string =>
    count === 1 ? `1 session, on ${last}` : `${String(count)} sessions, the last on ${last}`,

  makeSeries: (count: number): string => `Make ${String(count)} sessions`,

  // Of a series: which.
  which: 'It is one of a series',
  onlyThis: 'Only this one',
  thisAndFollowing: (following: number): string =>
    following === 1 ? 'This and the one after it' : `This and all ${String(following)} after it`,
  ask: {
    cancel: 'Cancel which sessions?',
    remove: 'Remove which sessions?',
    reinstate: 'Which take place after all?',
  },
  askConfirm: {
    cancel: { this: 'Cancel the session', following: 'Cancel the sessions' },
    remove: { this: 'Remove the session', following: 'Remove the sessions' },
    reinstate: { this: 'It takes place', following: 'They take place' },
  },
  cancelDetail: 'They stay in the list as cancelled, with their agendas. You can change your mind.',
  removeDetail: 'They are taken off the list. Their agendas are kept, and they can be brought back.',

  // Postponing.
  postpone: 'Postpone',
  postponeTitle: 'Postpone this session?',
  newDayTitle: 'Give it a new day?',
  giveDayConfirm: 'Give it this day',
  byTheClockIn: (city: string, mine: string): string => `By the clock in ${city}: ${mine}.`,
  wasToBe: (when: string): string => `It was to be on ${when}.`,
  postponeTo: 'To when?',
  toAnotherDay: 'To another day',
  withoutDay: 'Without a new day yet',
  inThePast: 'That is in the past. To put right when it was, change the session instead.',
  movePoints: (count: number, day: string): string =>
    `Move its ${openPoints(count)} to the session on ${day}`,
  movePointsDetail: (title: string): string => `“${title}” now comes first.`,
  postponed: (title: string, when: string): string => `“${title}” is now on ${when}.`,
  postponedWithoutDay: (title: string): string => `“${title}” waits for a new day.`,
  pointsMoved: (count: number, day: string): string =>
    `Its ${openPoints(count)} ${count === 1 ? 'is' : 'are'} now in the session on ${day}.`,
  pointsNotMoved: 'Its open points stayed where they are: one of the two agendas could not be opened.',

  // What was done.
  cancelled: (title: string): string => `“${title}” is cancelled. Its agenda is kept.`,
  severalCancelled: (count: number): string =>
    `${String(count)} sessions are cancelled. Their agendas are kept.`,
  reinstated: (title: string): string => `“${title}” takes place after all.`,
  severalReinstated: (count: number): string => `${String(count)} sessions take place after all.`,
  reopened: (title: string): string => `“${title}” is open again.`,
  removed: (title: string): string => `“${title}” is off the list. Its agenda is kept.`,
  severalRemoved: (count: number): string =>
    `${String(count)} sessions are off the list. Their agendas are kept.`,
  booked: (count: number, last: string): string =>
    count === 1
      ? `1 more session is booked, on ${last}.`
      : `${String(count)} more sessions are booked, the last on ${last}.`,

  // Booking more.
  bookMore: 'Book more sessions',
  bookMoreShort: 'Book more',
  bookMoreOf: (rhythm: string): string => `Book more: ${rhythm}`,
  bookMoreConfirm: 'Book them',
  endsOn: (rhythm: string, last: string): string => `${rhythm}, booked until ${last}`,

  // Commands: what they say by themselves, and in the session's own menu.
  openSession: 'Open the session',
  open: 'Open',
  changeSession: 'Change this session',
  changeEllipsis: 'Change…',
  postponeSession: 'Postpone this session',
  postponeEllipsis: 'Postpone…',
  giveDay: 'Give this session a day',
  giveDayEllipsis: 'Give it a day…',
  cancelSession: 'Cancel this session',
  cancel: 'Cancel the session',
  reinstateSession: 'This session takes place after all',
  reinstate: 'Not cancelled after all',
  reopenSession: 'Open this session again',
  reopen: 'Open it again',
  bookMoreEllipsis: 'Book more…',
  removeSession: 'Remove this session',
  remove: 'Remove',
  moveWords: 'move reschedule later delay date time',
  cancelWords: 'call off skip',
  reopenWords: 'unlock close end held mistake',
  bookMoreWords: 'series repeat extend again',

  // The list.
  upcoming: 'Coming up',
  waiting: 'Waiting for a day',
  past: 'Earlier',
  cancelledSessions: 'Cancelled',
  removedSessions: 'Removed',
  showAll: (count: number): string => `Show all ${String(count)}`,
  bringBack: 'Bring back',
  bringBackThis: (title: string): string => `Bring back ${title}`,
  none: 'No session yet.',
  noneDetail: (partner: string): string =>
    `A session is one meeting with ${partner}, with an agenda you both write.`,
  nothingAhead: 'Nothing is booked.',
  held: 'held',
  wasOn: (day: string): string => `was to be on ${day}`,
  damaged: 'Part of this session cannot be read. The rest is safe.',
} as const;
