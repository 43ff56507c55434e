import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import type { Changes } from '@/model/queries/changes.ts';

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

function listOf(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

function describe(changes: Changes): string {
  const counted: readonly (readonly [count: number, one: string, many: string])[] = [
    [changes.peopleChanged, 'name taken or changed', 'names taken or changed'],
    [changes.sessionsAdded, 'new session', 'new sessions'],
    [changes.sessionsChanged, 'changed session', 'changed sessions'],
    [changes.pointsAdded, 'new point', 'new points'],
    [changes.pointsChanged, 'changed point', 'changed points'],
    [changes.pointsRemoved, 'point taken off the agenda', 'points taken off the agenda'],
    [changes.notesChanged, 'point with new notes', 'points with new notes'],
    [changes.sessionNotesChanged, 'session with new notes', 'sessions with new notes'],
    [changes.decisionsAdded, 'new decision', 'new decisions'],
    [changes.decisionsChanged, 'changed decision', 'changed decisions'],
    [changes.actionsAdded, 'new action', 'new actions'],
    [changes.actionsChanged, 'changed action', 'changed actions'],
    [changes.feedbackAdded, 'new feedback', 'new pieces of feedback'],
    [changes.checksGiven, 'check-in or check-out', 'check-ins and check-outs'],
    [changes.timersMoved, 'timer that moved on', 'timers that moved on'],
  ];
  const told = counted.filter(([count]) => count > 0);
  // What has no word of its own is only told where there is nothing else.
  return told.length === 0
    ? 'small things in this mentorship'
    : listOf(told.map(([count, one, many]) => plural(count, one, many)));
}

export const strings = {
  openFile: 'Open a file',
  saveFor: (name: string): string => `Save a file for ${name}`,
  saveTitle: (name: string): string => `Save a file for ${name}?`,
  saveHolds: (name: string): string =>
    `It holds everything you and ${name} share in this mentorship: sessions, agendas, notes, actions and the feedback that was sent.`,
  saveLeavesOut: 'Your drafts stay here.',
  saveNotEncrypted: (name: string): string =>
    `The file is not encrypted yet: whoever gets hold of it can read it. Hand it to ${name} in a way you trust.`,
  notYet: 'Not yet',
  choosePlace: 'Choose where to save it',
  savedToast: (file: string): string => `Saved as “${file}”.`,
  saveFailed: {
    'no-space':
      'The file could not be saved: the disk is full. Nothing was changed. Choose another place or make room.',
    'not-permitted': 'The file could not be saved there: the folder does not allow it. Choose another place.',
    other: 'The file could not be saved. Nothing was changed. Try another place.',
    'too-large':
      'This mentorship has grown too large for one file. Nothing was changed, and nothing is lost.',
    unreadable:
      'The file could not be made: one of the sessions could not be read. Close Waymark and open it again.',
  },
  tryAgain: 'Try again',
  tryAnother: 'Try another',
  openFailed: {
    foreign: 'This is not a Waymark file. Nothing was changed.',
    damaged: 'This file is damaged or incomplete. Nothing was changed. Ask for it to be sent again.',
    newer: 'This file was made by a newer Waymark. Nothing was changed. Update Waymark, then open it again.',
    'too-large': 'This file is too large to be one of Waymark’s. Nothing was changed.',
    unreadableFile: 'This file could not be read from the disk. Nothing was changed.',
    'document-incomplete':
      'Part of this mentorship is missing on this device, so nothing was merged into it. Bring it back from a backup first.',
    elsewhere:
      'This file lies on another computer. Nothing was changed. Copy it to this device first, or use “Open a file”.',
    'document-unreadable':
      'What is on this device could not be read. The file was not merged. Close Waymark and open it again.',
    'store-stopped':
      'Waymark has to be started again before anything is opened: the disk refused in the middle of saving. Nothing was changed.',
    'another-pair':
      'This file calls itself one of your mentorships, but the people in it are others. Nothing was changed.',
    'nobody-here':
      'Somebody saved this file for you to take part in a mentorship. Nothing was changed. Write your name first, then choose “I was given a file”.',
    'not-saved':
      'What came in the file could not be saved: the disk may be full. Make some room and open the file again.',
  },
  forOthers: (learner: string, mentor: string): string =>
    `This file belongs to ${learner} and ${mentor}. Nothing was changed.`,
  ofAnotherPerson: (name: string, here: string): string =>
    `This is everything of ${name}, and this device is ${here}’s. Nothing was changed. Open it where ${name} uses Waymark, or ask ${name} to choose “Save a file for ${here}”.`,
  joinTitle: (name: string): string => `Take part in a mentorship with ${name}?`,
  joinAs: {
    learner: (name: string): string => `You are the learner, ${name} mentors you.`,
    mentor: (name: string): string => `You are the mentor, ${name} learns with you.`,
  },
  joinWrittenAs: (written: string, mine: string): string =>
    `They wrote your name as ${written}; it becomes ${mine}.`,
  joinHolds: (sessions: number): string =>
    `The file holds ${plural(sessions, 'session', 'sessions')} and what has been written in them.`,
  joinShares: (name: string): string =>
    `What you write in it goes to ${name} only when you save a file for them.`,
  joinFrom: (file: string): string => `The file is “${file}”.`,
  leave: 'Not now',
  join: 'Take part',
  askTitle: (name: string): string => `Open the file from ${name}?`,
  askTitleMine: (name: string): string => `Open the file you saved for ${name}?`,
  askRoom: {
    learner: (name: string): string => `It belongs to the mentorship in which ${name} mentors you.`,
    mentor: (name: string): string => `It belongs to the mentorship in which ${name} learns with you.`,
  },
  askHolds: (file: string, sessions: number, when: string): string =>
    `“${file}” holds ${plural(sessions, 'session', 'sessions')}, and was saved ${when}.`,
  askMerges: 'What is new in it joins what you have. Nothing of yours is lost.',
  open: 'Open',
  looking: (file: string): string => `Looking into “${file}”`,
  lookingDetail: 'Nothing is opened before you say so.',
  cannotOpen: (file: string): string => `“${file}” cannot be opened`,
  cannotOpenThis: 'This file cannot be opened',
  close: 'Close',
  mergedNothing: (when: string): string =>
    `Nothing new in it: you already had everything from the file of ${when}.`,
  merged: (changes: Changes): string => `changes were merged: ${describe(changes)}.`,
  joined: (name: string): string => `You share this mentorship with ${name} now.`,
  possessive: (name: string): string => `${name}’s`,
  when: (time: number, now: number): string => `${formatRelativeDay(time, now)}, ${formatTime(time)}`,
} as const;
