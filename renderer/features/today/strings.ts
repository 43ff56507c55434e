export const strings = {
  today: 'Today',
  sessionWith: (number: number | undefined, name: string): string =>
    number === undefined ? `Session with ${name}` : `Session ${String(number)} with ${name}`,
  openAgenda: 'Open the agenda',
  opening: 'Opening the next session',
  emptyAgenda: 'Nothing on the agenda yet.',
  noTitle: 'No words yet',
  parked: 'parked',
  minutes: (minutes: number): string => `${String(minutes)} min`,
  more: (count: number): string => `and ${String(count)} more`,
  free: (minutes: number): string =>
    minutes === 1 ? '1 minute is still free.' : `${String(minutes)} minutes are still free.`,
  over: (minutes: number): string => `${String(minutes)} minutes more than the session has.`,
  timebox: (planned: number, length: number): string =>
    `${String(planned)} of ${String(length)} minutes planned`,
  beside: 'Actions and what is coming',
  comingUp: 'Coming up',
  laterStill: 'Later ones are listed with each mentorship.',
  begin: 'New mentorship',
  openFile: 'Open a file',
  afterRestart: 'What comes next can be shown when Waymark has started again.',
  none: 'No mentorship yet.',
  noneDetail: 'Begin one with somebody you learn from or who learns with you, or open a file you were given.',
  noSessions: 'Nothing is planned.',
  noSessionsDetail: 'Make a session, and its agenda waits here.',
  makeSession: 'Go to sessions',
} as const;
