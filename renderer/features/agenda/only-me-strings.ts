export const strings = {
  onlyMe: 'Only me',
  about: (partner: string): string =>
    `Points and notes for your sessions with ${partner} that only you see. They stay with you until you share one.`,
  add: 'Add something for yourself',
  inbox: 'Inbox',
  planned: 'Beside a session',
  none: 'Nothing here yet.',
  noneDetail: 'What you are not sure you want to say belongs here. You can share it later, or never.',
  noTitle: 'No words yet',
  forSession: (session: string): string => `for ${session}`,
  sessionName: (number: number | undefined, title: string): string => {
    if (number !== undefined) return `session ${String(number)}`;
    return title.trim() === '' ? 'another session' : `“${title}”`;
  },
  share: (session: string): string => `Share on ${session}`,
  plan: (session: string): string => `Put beside ${session}`,
  toInbox: 'Back into the inbox',
  more: (title: string): string => `More for ${title}`,
  remove: 'Remove',
  undo: 'Undo',
  removed: (title: string): string => `“${title}” is removed.`,
  shared: (title: string, partner: string): string => `${partner} can read “${title}” now.`,
  notShared: 'The agenda could not be opened. It is still only yours.',
  anotherSession: 'another session',
  begun: (day: string): string => `written ${day}`,
  notes: (title: string): string => `Notes for yourself on ${title}`,
  words: 'For yourself',
} as const;
