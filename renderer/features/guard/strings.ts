import type { DescribedDocument } from '@/bindings/describe-documents.ts';

const quoted = (title: string | undefined): string =>
  title === undefined || title === '' ? '' : ` “${title}”`;
const withWhom = (name: string | undefined): string =>
  name === undefined || name === '' ? '' : ` with ${name}`;

/** A document in the middle of a sentence. */
export function documentWords(document: DescribedDocument): string {
  switch (document.kind) {
    case 'personal':
      return 'your own space';
    case 'drafts':
      return 'your drafts of feedback';
    case 'mentorship':
      return `the mentorship${withWhom(document.partnerName)}`;
    case 'session':
      return `the session${quoted(document.title)}${withWhom(document.partnerName)}`;
    case 'other':
      return 'something of an earlier Waymark';
  }
}

/** As many as are read in a notice. */
const shown = 3;

export function listWords(documents: readonly DescribedDocument[]): string {
  const words = documents.slice(0, shown).map(documentWords);
  const rest = documents.length - words.length;
  if (rest > 0) words.push(rest === 1 ? '1 more' : `${String(rest)} more`);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

const parts = (many: number): string => (many === 1 ? '1 document' : `${String(many)} documents`);

export const strings = {
  unsaved: {
    'no-space': (time: string): string => `The disk is full: what you wrote since ${time} is not saved.`,
    'store-closed': (time: string): string =>
      `Waymark’s store was closed by the system: what you wrote since ${time} is not saved.`,
    refused: (time: string): string => `The disk refuses: what you wrote since ${time} is not saved.`,
  },
  earlierIsSafe: 'What was saved before is safe.',
  keptBeside: 'It is kept in a file beside, and put back when Waymark starts again.',
  onlyInMemory:
    'It is only in this window, so do not close Waymark. Make some room on the disk, and it is saved by itself.',
  notYetKept: 'Waymark goes on trying.',
  saveNow: 'Try again now',
  restart: 'Restart Waymark',
  putBack: (restored: number): string =>
    `The last time, the disk did not take all you wrote. It was kept apart, and is back where it belongs: ${parts(restored)}.`,
  putBackLeft: (restored: number, left: number): string =>
    `The last time, the disk did not take all you wrote. It was kept apart. ${
      restored === 0 ? 'It' : `${parts(restored)} got it back; for ${parts(left)} it`
    } could not be put back yet. It stays where it is kept, and Waymark tries again at the next start.`,
  lost: (what: string): string =>
    `Part of what you kept is missing: ${what}. Everything else is as you left it.`,
  bringBack: 'Bring it back',
  goOnWithout: 'Go on without it',
  goOnTitle: 'Go on without it?',
  goOnExplanation: (what: string): string =>
    `Missing is ${what}. Waymark stops asking about it. Backups made until now still have what they have, and you can bring it back later in Settings.`,
  cancel: 'Cancel',
  damaged: (what: string): string => `Part of ${what} cannot be read`,
  incomplete: (what: string): string => `Part of ${what} is missing`,
  damagedDetail:
    'It was saved once, and the disk has not kept all of it. Nothing has been changed, and everything else works as before.',
  looking: 'Looking what can be brought back',
  backup: (when: string): string =>
    `There is a backup of it from ${when}. What you wrote in it after that is not in the backup.`,
  noBackup: 'No backup that can be reached has it.',
  readable:
    'Most of it may still be readable. What can be read is kept, and the damaged original is set aside on this device.',
  nothingReadable: 'Nothing of it can be read on this device.',
  fromBackup: 'Bring it back from the backup',
  keepReadable: 'Keep what can be read',
  beginAnew: 'Begin anew, empty',
  goOnWithLeft: 'Go on with what is left',
  tryAgain: 'Try again',
  failed:
    'That did not work, and nothing has been changed. Make sure that the disk has some room, then try again.',
  spaceTitle: 'Your own space could not be opened',
  spaceDetail: {
    'document-unreadable':
      'The disk gave back something that cannot be read where your name and your own notes are kept. Nothing has been changed.',
    'document-incomplete':
      'Your name and your own notes were saved here once, and they are not on the disk any more, or not all of them. Nothing has been changed.',
  },
  others: (what: string): string => `Still here: ${what}.`,
  othersCount: (mentorships: number, sessions: number): string =>
    `${mentorships === 1 ? '1 mentorship' : `${String(mentorships)} mentorships`} and ${sessions === 1 ? '1 session' : `${String(sessions)} sessions`}`,
  nothingElse: 'Nothing else is on this device either.',
  newest: (when: string): string => `Your newest backup is from ${when}.`,
  fromBackups: 'Bring my work back',
  showFolder: 'Show the data folder',
  goOn: 'Go on with what is left',
  goOnSpaceTitle: 'Go on without your own space?',
  goOnWithNothingDetail:
    'Waymark asks again who you are, as at the very first start, and begins empty. Try a backup first, if there is one: you can also bring your work back later, in Settings.',
  goOnSpaceDetail:
    'Waymark asks again who you are, as at the very first start, and takes you for somebody new: mentorships that are still here stay on this device, but they do not know the new you. Try a backup first, if there is one.',
} as const;
