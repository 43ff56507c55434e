export const strings = {
  notBegun: 'The session has not begun.',
  isOver: 'This session is over.',
  first: (title: string): string => `The first point will be “${title}”.`,
  noFirst: 'There is no point to talk about. The agenda shows all of them.',
  begunBy: (name: string): string => `begun by ${name}`,
  between: 'Between points',
  timerIsAt: (title: string): string => `The timer is at “${title}” now.`,
  showIt: 'Show it',
  fromThis: 'From this point',
  actionFor: (name: string, day: string | undefined): string =>
    day === undefined ? `${name} does it` : `${name} does it, ${day}`,
  next: 'Next:',
  thenSummary: 'That is the last point. Then comes the summary.',
} as const;
