export const strings = {
  parkingLot: 'Parking lot',
  about: 'What you both set aside, over all sessions. It waits here until one of you brings it to an agenda.',
  none: 'Nothing is parked.',
  noneDetail: 'Park a point that can wait: it leaves the agenda’s numbers and is kept here.',
  toSessions: 'Go to sessions',
  from: (session: string): string => `from ${session}`,
  sessionName: (number: number | undefined, title: string): string => {
    if (number !== undefined) return `session ${String(number)}`;
    return title.trim() === '' ? 'another session' : `“${title}”`;
  },
  anotherSession: 'another session',
  parkedOn: (day: string): string => `parked ${day}`,
  bring: (session: string): string => `Bring to ${session}`,
  bringThis: (title: string, session: string): string => `Bring to ${session}: ${title}`,
  open: 'Open where it is',
  more: (title: string): string => `More for ${title}`,
  remove: 'Remove',
  undo: 'Undo',
  brought: (title: string, session: string): string => `“${title}” is on the agenda of ${session}.`,
  removed: (title: string): string => `“${title}” is removed.`,
  notOpened: 'That session could not be opened. Nothing was changed.',
  noTitle: 'No words yet',
  beganBy: (name: string): string => `begun by ${name}`,
  noSession: 'No session is planned. Make one, and these points can be brought there.',
} as const;
