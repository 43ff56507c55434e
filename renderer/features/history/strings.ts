import type { SessionDifference } from '@/model/queries/session-difference.ts';
import type { Version } from '@/bindings/use-versions.ts';

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

type Counted = readonly [count: number, one: string, many: string];

const counted = (items: readonly Counted[]): readonly string[] =>
  items.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many));

/** What was done between two moments, as a list of clauses. */
const deeds = (difference: SessionDifference): string =>
  counted([
    [difference.added, 'point added', 'points added'],
    [difference.removed, 'point removed', 'points removed'],
    [difference.reworded, 'point reworded', 'points reworded'],
    [difference.moved, 'point moved', 'points moved'],
    [difference.marked, 'point marked or timed', 'points marked or timed'],
    [difference.notes, 'point with other notes', 'points with other notes'],
  ]).join(', ');

const causes: Readonly<Record<Version['cause'], string>> = {
  editing: '',
  'session-end': 'At the end of the session',
  'before-merge': 'Before a file was merged',
  'before-restore': 'Before it was restored',
  'by-hand': 'Kept by hand',
};

export const strings = {
  history: 'History',
  sessions: 'Sessions',
  versions: 'Versions',
  unknown: 'This session is not here. It may be in a file you have not opened yet.',
  opening: 'Opening the history',
  unreadable: 'This session could not be opened. It has not been changed. Close Waymark and open it again.',
  none: 'No version yet.',
  noneDetail:
    'Waymark keeps one every few minutes while either of you writes, and when you leave the session.',
  onThisDevice: 'Versions stay on this device.',
  chooseOne: 'Choose a version on the left to see the session as it was.',
  keepNow: 'Keep a version now',
  kept: 'This version is kept for as long as the session is.',
  notKept: 'The version could not be kept: the disk may be full. The session itself has not been changed.',
  nothingToKeep: 'There is nothing in this session to keep yet.',
  causes,
  deeds,
  nothingRead: 'Nothing on the agenda changed',
  asItWas: (when: string): string => `As it was ${when}`,
  sinceThen: (difference: SessionDifference): string => `Since then: ${deeds(difference)}.`,
  sameAsNow: 'The agenda and its notes are the same now.',
  show: 'Show',
  changes: 'Changes since',
  plain: 'As it was',
  agenda: 'The agenda as it was',
  emptyThen: 'There was nothing on the agenda.',
  versionUnreadable: 'This version cannot be read any more. The session and the other versions are safe.',
  addedSince: 'Added since then',
  addedWords: 'added since: ',
  removedWords: 'removed since: ',
  unknownInNotes: 'Something this Waymark does not know',
  ticked: 'ticked',
  notTicked: 'not ticked',
  noTitle: 'No words yet',
  removedNow: 'Removed since',
  movedNow: 'Moved since',
  markedNow: 'Marked or timed differently now',
  discussed: 'Discussed',
  parked: 'Parked',
  minutes: (minutes: number): string => `${String(minutes)} min`,
  bringBack: 'Bring back',
  bringBackPoint: (title: string): string => `Bring back: ${title}`,
  setBack: 'Restore this point',
  setBackPoint: (title: string): string => `Restore this point: ${title}`,
  restore: 'Restore this version',
  readOnly: 'A newer Waymark has written in this session. To restore a version, update Waymark.',
  restoreTitle: (when: string): string => `Restore the session as it was ${when}?`,
  willHappen: (difference: SessionDifference): readonly string[] =>
    counted([
      [difference.removed, 'point comes back.', 'points come back.'],
      [
        difference.added,
        'point added since is taken off the agenda.',
        'points added since are taken off the agenda.',
      ],
      [difference.reworded, 'point gets its earlier words back.', 'points get their earlier words back.'],
      [difference.notes, 'point gets its earlier notes back.', 'points get their earlier notes back.'],
      [difference.moved, 'point goes back to its place.', 'points go back to their places.'],
      [
        difference.marked,
        'point is marked and timed as it was.',
        'points are marked and timed as they were.',
      ],
    ]),
  keptFirst: 'The session as it is now is kept in its history first.',
  reaches: (partner: string): string =>
    `${partner} sees it with the next file you save, like any other change.`,
  notNow: 'Not now',
  restoreNow: 'Restore',
  restored: 'The session is as it was.',
  pointRestored: 'The point is as it was.',
  undo: 'Undo',
  notRestored:
    'Nothing was restored: the session as it is now could not be kept first. The disk may be full. Make some room and try again.',
  restoreWords: 'history version undo back',
} as const;
