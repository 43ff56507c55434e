import type { SaveCopyFailure } from '@/bindings/own-copy/save-own-copy.ts';

const notStarted = 'Nothing was written, and nothing is lost.';

export const strings = {
  section: 'Your data',
  detail:
    'Everything you write is on this device. A file with all of it lets you keep it, or go on on another device of yours.',
  everything: 'Save everything of mine',
  oneDetail:
    'One mentorship for yourself, without drafts and private points. To hand it to the other person, open it and choose “Save a file for …” instead.',
  one: 'Save',
  saveOne: (partner: string): string => `Save the mentorship with ${partner} for myself`,
  everythingTitle: 'Save everything of yours?',
  everythingHolds:
    'The file holds all your mentorships with their sessions and notes, those you removed too, and what only you see: your drafts and private points.',
  oneTitle: (partner: string): string => `Save the mentorship with ${partner} for yourself?`,
  oneHolds:
    'The file holds what you two share: sessions, agendas, notes and the feedback that was sent. Your drafts and private points are only in “Save everything of mine”.',
  notEncrypted:
    'It is not encrypted: whoever gets hold of it can read it and go on in your name. Keep it where only you can get at it.',
  notForOthers: 'To hand something to the other person, use “Save a file for …” in the mentorship instead.',
  notYet: 'Not yet',
  choosePlace: 'Choose where to save it',
  stop: 'Stop',
  close: 'Close',
  gathering: 'Putting the file together',
  progress: (done: number, of: number): string => `${String(done)} of ${String(of)}`,
  saved: (file: string): string => `Saved as “${file}”.`,
  savedWithout: (file: string, missing: number): string =>
    `Saved as “${file}”, without ${missing === 1 ? 'one part' : `${String(missing)} parts`} that could not be read on this device. Bring ${missing === 1 ? 'it' : 'them'} back from a backup, then save again.`,
  notSaved: 'The file was not saved',
  savedInPart: 'The file is saved, but not whole',
  tryAgain: 'Try again',
  failed: {
    'too-large': `It is too large for one file. ${notStarted} Save your mentorships one by one instead.`,
    'not-packed': `There is not enough memory to put it together. ${notStarted} Save your mentorships one by one instead.`,
    'no-space': `The disk is full. ${notStarted} Choose another place or make room.`,
    'not-permitted': `The folder does not allow it. ${notStarted} Choose another place.`,
    other: `It could not be written there. ${notStarted} Try another place.`,
  } satisfies Record<Exclude<SaveCopyFailure['kind'], 'stopped'>, string>,
  failedOne: {
    'too-large': `This mentorship has grown too large for one file. ${notStarted}`,
    'not-packed': `There is not enough memory to put it together. ${notStarted} Close other programs and try again.`,
  },
} as const;
