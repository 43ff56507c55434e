const count = (many: number, one: string, more: string): string =>
  many === 1 ? `1 ${one}` : `${String(many)} ${more}`;

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

export const restoreStrings = {
  title: 'Bring your work back',
  looking: 'Looking for backups',
  cancel: 'Cancel',
  close: 'Close',
  phraseExplanation: (folder: string): string =>
    `Your backups open with your recovery phrase, the twelve words you wrote down. Waymark looks for them in ${folder}.`,
  find: 'Find my backups',
  chooseFolder: 'Look in another folder',
  none: (folder: string): string =>
    `There are no backups in ${folder}. If they are elsewhere, on a stick or another disk, choose that folder.`,
  missing: (folder: string): string =>
    `The folder ${folder} is not there. If it is on a stick or another disk, connect it and try again, or choose another folder.`,
  tryAgain: 'Try again',
  refused: {
    inside: 'That folder is inside Waymark’s own. Choose the one with your backups.',
    'not-permitted':
      'Waymark may not use that folder. Choose another one, or allow it in your system’s settings.',
    missing: 'That folder is not there any more. Choose another one.',
    'not-remembered': 'The disk did not take note of that folder. Make some room and try again.',
  },
  ofOthers: (folder: string): string =>
    `This is a whole phrase, but no backup in ${folder} is under it. The backups there belong to another phrase, perhaps another person’s.`,
  damaged: (folder: string): string =>
    `There are backups of yours in ${folder}, but none of them can be read. They have not been changed. Perhaps another copy of that folder can be.`,
  notReached: 'The backups could not be reached. Nothing has been changed. Try again.',
  which: 'Backup',
  when: (day: string, time: string): string => `${day}, ${time}`,
  contents: (mentorships: number, sessions: number, partners: readonly string[]): string => {
    const what = `${count(mentorships, 'mentorship', 'mentorships')} and ${count(sessions, 'session', 'sessions')}`;
    return partners.length === 0 ? `It has ${what}.` : `It has ${what}, with ${list(partners)}.`;
  },
  notOpened: 'This backup cannot be read: it is damaged, or a newer Waymark made it. Choose another one.',
  adds: 'Nothing that is on this device is taken away. What can be read here keeps what is newer.',
  restore: 'Bring it back',
  restoring: (done: number, total: number): string => `Bringing it back: ${String(done)} of ${String(total)}`,
  beginning: 'Getting ready',
  failed: {
    unreadable: 'This backup cannot be read. Nothing has been changed. Choose another one.',
    stopped: 'Waymark has to be started again first. Nothing has been changed.',
    'nothing-in-it':
      'This backup has nothing of what is missing. Nothing has been changed. Choose another one.',
    'no-way-back':
      'Before it brings anything back, Waymark makes a backup of what is here now, and that did not work: the disk may be full, or the folder may not be written to. Nothing has been changed. You can go on without it; then this cannot be taken back.',
  },
  allTheSame: 'Bring it back all the same',
} as const;
