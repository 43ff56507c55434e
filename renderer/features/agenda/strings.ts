export const strings = {
  sessions: 'Sessions',
  agenda: 'Agenda',
  opening: 'Opening the session',
  unreadable: 'This session could not be opened. It has not been changed. Close Waymark and open it again.',
  unknown: 'This session is not here. It may be in a file you have not opened yet.',
  newer: 'A newer Waymark has written in this session. You can read it here; to write in it, update Waymark.',
  change: 'Change',
  changeSession: 'Change session',
  save: 'Save',
  addPoint: 'Add a point',
  empty: 'Nothing on the agenda yet. Begin with what you most want to talk about.',
  noTitle: 'No words yet',
  title: 'Point',
  notes: (title: string): string => `Notes on ${title}`,
  notesUnreadable:
    'These notes hold something this Waymark does not know. They are safe; update Waymark to read them.',
  damaged: 'Part of this point cannot be read. The rest is safe.',
  beganBy: (name: string): string => `begun by ${name}`,
  discussed: 'Discussed',
  notDiscussed: 'Not discussed yet',
  park: 'Park',
  parked: 'Parked',
  unpark: 'Back on the agenda',
  remove: 'Remove',
  removed: (title: string): string => `“${title}” is off the agenda.`,
  undo: 'Undo',
  close: 'Close the point',
  more: 'More',
  move: (title: string): string => `Move ${title}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveHint: 'Alt and arrows to move',
  movedTo: (title: string, position: number, count: number): string =>
    `${title}, moved to ${String(position)} of ${String(count)}`,
  nowDiscussed: (title: string): string => `${title}, discussed`,
  nowOpen: (title: string): string => `${title}, back on the agenda`,
  nowParked: (title: string): string => `${title}, parked`,
  minutesOf: (title: string): string => `Minutes for ${title}`,
  noMinutes: 'No time',
  minutes: (minutes: number): string => `${String(minutes)} min`,
  planned: (planned: number, length: number): string => {
    const free = length - planned;
    if (planned === 0) return '';
    if (free === 0) return `${String(planned)} minutes planned, the whole session.`;
    return free > 0
      ? `${String(planned)} minutes planned, ${String(free)} still free.`
      : `${String(planned)} minutes planned, ${String(-free)} more than the session has.`;
  },
  bold: 'Bold',
  italic: 'Italic',
  list: 'List',
  quote: 'Quote',
} as const;
