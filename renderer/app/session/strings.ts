export const strings = {
  sessions: 'Sessions',
  focus: 'Focus',
  summary: 'Summary',
  showAgenda: 'Show the agenda',
  opening: 'Opening the session',
  unknownSession: 'This session is not here. It may be in a file you have not opened yet.',
  noTitle: 'No words yet',
  notes: (title: string): string => `Notes on ${title}`,
  notesUnreadable:
    'These notes hold something this Waymark does not know. They are safe; update Waymark to read them.',
} as const;
