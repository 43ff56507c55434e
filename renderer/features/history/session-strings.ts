import type { FactsOf } from '@/model/kinds/record-kind.ts';
import type { sessionKinds } from '@/model/kinds/session-kinds.ts';
import type { SessionDifference } from '@/model/queries/session-difference.ts';
import { counted } from './counted.ts';
import { deedClauses, restoredSentences, type KindWords } from './kind-words.ts';

const decisions: KindWords<FactsOf<typeof sessionKinds.decisions>> = {
  heading: 'Decisions',
  listAsItWas: 'The decisions as they were',
  noneThen: 'There was no decision.',
  noWords: 'No words yet',
  deeds: {
    added: { row: 'Added since', done: ['decision added', 'decisions added'] },
    removed: { row: 'Removed since', done: ['decision removed', 'decisions removed'] },
    reworded: { row: 'Reworded since', done: ['decision reworded', 'decisions reworded'] },
    consent: { row: 'Agreement changed since', done: ['change of agreement', 'changes of agreement'] },
    otherwise: { row: 'Changed since', done: ['decision changed', 'decisions changed'] },
  },
  facts: { consent: (names) => `Agreed by ${names}` },
  restored: {
    removed: ['decision comes back.', 'decisions come back.'],
    added: ['decision added since is taken off the list.', 'decisions added since are taken off the list.'],
    changed: ['decision gets its earlier words back.', 'decisions get their earlier words back.'],
  },
  setBack: 'Restore this decision',
  setBackThis: (words) => `Restore this decision: ${words}`,
  bringBackThis: (words) => `Bring back: ${words}`,
  isAsItWas: 'The decision reads as it did.',
};

/** What was done between two moments, as a list of clauses. */
const deeds = ({ agenda, decisions: decided, hasOtherNotes }: SessionDifference): string =>
  [
    ...counted([
      [agenda.added, 'point added', 'points added'],
      [agenda.removed, 'point removed', 'points removed'],
      [agenda.reworded, 'point reworded', 'points reworded'],
      [agenda.moved, 'point moved', 'points moved'],
      [agenda.marked, 'point marked or timed', 'points marked or timed'],
      [agenda.notes, 'point with other notes', 'points with other notes'],
    ]),
    ...deedClauses(decided, decisions),
    ...(hasOtherNotes ? ['other notes of the session'] : []),
  ].join(', ');

export const sessionStrings = {
  sessions: 'Sessions',
  unknown: 'This session is not here. It may be in a file you have not opened yet.',
  unreadable: 'This session could not be opened. It has not been changed. Close Waymark and open it again.',
  noneDetail:
    'Waymark keeps one every few minutes while either of you writes, and when you leave the session.',
  chooseOne: 'Choose a version on the left to see the session as it was.',
  kept: 'This version is kept for as long as the session is.',
  notKept: 'The version could not be kept: the disk may be full. The session itself has not been changed.',
  nothingToKeep: 'There is nothing in this session to keep yet.',
  decisions,
  deeds,
  nothingRead: 'Nothing that can be read changed',
  sameAsNow: 'The agenda, the decisions and the notes are the same now.',
  agenda: 'The agenda as it was',
  emptyThen: 'There was nothing on the agenda.',
  sessionNotes: 'Notes of the session',
  noNotesThen: 'There were no notes.',
  setBackNotes: 'Restore these notes',
  noTitle: 'No words yet',
  movedNow: 'Moved since',
  markedNow: 'Marked or timed differently now',
  discussed: 'Discussed',
  parked: 'Parked',
  minutes: (minutes: number): string => `${String(minutes)} min`,
  bringBackPoint: (title: string): string => `Bring back: ${title}`,
  setBackPoint: 'Restore this point',
  setBackThisPoint: (title: string): string => `Restore this point: ${title}`,
  readOnly: 'A newer Waymark has written in this session. To restore a version, update Waymark.',
  restoreTitle: (when: string): string => `Restore the session as it was ${when}?`,
  willHappen: ({ agenda, decisions: decided, hasOtherNotes }: SessionDifference): readonly string[] => [
    ...counted([
      [agenda.removed, 'point comes back.', 'points come back.'],
      [
        agenda.added,
        'point added since is taken off the agenda.',
        'points added since are taken off the agenda.',
      ],
      [agenda.reworded, 'point gets its earlier words back.', 'points get their earlier words back.'],
      [agenda.notes, 'point gets its earlier notes back.', 'points get their earlier notes back.'],
      [agenda.moved, 'point goes back to its place.', 'points go back to their places.'],
      [agenda.marked, 'point is marked and timed as it was.', 'points are marked and timed as they were.'],
    ]),
    ...restoredSentences(decided, decisions),
    ...(hasOtherNotes ? ['The session gets its earlier notes back.'] : []),
  ],
  keptFirst: 'The session as it is now is kept in its history first.',
  consentStays:
    'Nobody’s agreement is given back: a decision is agreed by whoever agreed to these words and still does.',
  restored: 'The session is as it was.',
  pointRestored: 'The point is as it was.',
  notesRestored: 'The notes are as they were.',
} as const;
