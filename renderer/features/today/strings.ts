export const strings = {
  today: 'Today',
  comingUp: 'Coming up',
  with: (name: string): string => `with ${name}`,
  begin: 'New mentorship',
  openFile: 'Open a file',
  none: 'No mentorship yet.',
  noneDetail: 'Begin one with somebody you learn from or who learns with you, or open a file you were given.',
  noSessions: 'Nothing is planned.',
  noSessionsDetail: 'Make a session, and its agenda waits here.',
  makeSession: 'Go to sessions',
} as const;
