import type { Version } from '@/bindings/use-versions.ts';

const causes: Readonly<Record<Version['cause'], string>> = {
  editing: '',
  'session-end': 'At the end of the session',
  'before-merge': 'Before a file was merged',
  'before-restore': 'Before it was restored',
  'before-discard': 'Before a draft was thrown away',
  'by-hand': 'Kept by hand',
};

/** What all histories say; what one of them says of its documents stands in the file of its name. */
export const strings = {
  history: 'History',
  versions: 'Versions',
  opening: 'Opening the history',
  afterRestart: 'Earlier versions can be read when Waymark has started again.',
  none: 'No version yet.',
  onThisDevice: 'Versions stay on this device.',
  keepNow: 'Keep a version now',
  causes,
  asItWas: (when: string): string => `As it was ${when}`,
  since: (deeds: string): string => `Since then: ${deeds}.`,
  show: 'Show',
  changes: 'Changes since',
  plain: 'As it was',
  versionUnreadable:
    'This version cannot be read any more. What is there now, and the other versions, are safe.',
  addedSince: 'Added since then',
  addedWords: 'added since: ',
  removedWords: 'removed since: ',
  unknownInNotes: 'Something this Waymark does not know',
  ticked: 'ticked',
  notTicked: 'not ticked',
  removedNow: 'Removed since',
  bringBack: 'Bring back',
  restore: 'Restore this version',
  restoreWords: 'history version undo back',
  notNow: 'Not now',
  restoreNow: 'Restore',
  undo: 'Undo',
  reaches: (partner: string): string =>
    `${partner} sees it with the next file you save, like any other change.`,
  notRestored:
    'Nothing was restored: what is there now could not be kept first. The disk may be full. Make some room and try again.',
} as const;
