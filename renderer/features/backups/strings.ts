import type {
  BackupProblem,
  BackupSummary,
  RestoreFailure,
  RestoreOutcome,
} from '@/bindings/backup-types.ts';
import type { ChosenBackupFolder } from '@/platform/desktop.ts';

type Unreadable = Extract<RestoreFailure, { kind: 'unreadable' }>['why'];
type Refused = Extract<ChosenBackupFolder, { kind: 'refused' }>['reason'];

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${String(number)} ${many}`;

const size = (bytes: number): string => {
  const [unit, value] =
    bytes < 1_000_000 ? (['kB', bytes / 1_000] as const) : (['MB', bytes / 1_000_000] as const);
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
};

const unreadable: Readonly<Record<Unreadable, string>> = {
  'not-opened': 'It is damaged, or was made with another recovery phrase.',
  newer: 'A newer Waymark made it. Update Waymark on this device to use it.',
  foreign: 'It is damaged, or no backup of Waymark.',
  gone: 'It is not there any more.',
};

const problems: Readonly<Record<BackupProblem, string>> = {
  'no-space': 'The disk with the backups is full. Make some room there, or choose another folder.',
  'not-permitted':
    'Waymark may not write to the folder of the backups. Allow writing there, or choose another folder.',
  missing:
    'The folder of the backups is not there. If it is on a disk or stick, connect it; or choose another folder.',
  'not-as-written':
    'What was written there could not be read again as it was. The disk may be failing: choose another folder.',
  'no-key':
    'The key for your backups could not be reached in this system’s key store. Unlock it, or close Waymark and open it again.',
  stopped:
    'Waymark reads and writes nothing more until it is started again, because the disk refused in the middle of saving.',
  other: 'The folder of the backups did not take it. Try again, or choose another folder.',
};

const notRestored: Readonly<Record<'unreadable' | 'nothing-in-it' | 'no-way-back' | 'stopped', string>> = {
  stopped: 'Waymark has to be started again first, and nothing was changed.',
  unreadable: 'This backup cannot be read, and nothing was changed.',
  'nothing-in-it': 'This backup holds nothing of that, and nothing was changed.',
  'no-way-back': 'The backup that would let you take this back could not be made, so nothing was changed.',
};

export const strings = {
  section: 'Backups',
  explanation:
    'Waymark keeps copies of everything on this device, your private drafts included, in a folder of your choice. They are sealed: only your recovery phrase opens them.',
  where: 'Where',
  last: 'The last one',
  none: 'None yet. The first is made by itself soon after you begin.',
  lastMade: (when: string): string =>
    `${when}. Each file was read again after writing and is as it should be.`,
  rhythm:
    'One is made every quarter of an hour while something changes. The newest three of today are kept, and one for each of the ten days before.',
  running: 'Making a backup',
  backUpNow: 'Back up now',
  changeFolder: 'Change folder…',
  showFolder: 'Show folder',
  folderNotShown: 'The system could not show the folder.',
  earlierStay: 'When you change the folder, earlier backups stay where they are.',
  made: 'The backup is made and was checked.',
  refused: {
    inside:
      'That folder is inside the one that holds your work, and would be lost together with it. Choose one elsewhere.',
    'not-permitted': 'Waymark may not write to that folder. Choose another one.',
    missing: 'That folder is not there any more. Choose another one.',
    'not-remembered': 'Your choice could not be kept, so the folder is as before. Try again.',
  } satisfies Readonly<Record<Refused, string>>,
  problem: (problem: BackupProblem): string => problems[problem],
  notMade: (problem: BackupProblem): string => `No backup could be made. ${problems[problem]}`,
  folderMissing: problems.missing,
  folderNotPermitted: problems['not-permitted'],
  overdue: (problem: BackupProblem): string =>
    `There has been no backup for more than a day. Your work on this device is safe. ${problems[problem]}`,
  toSettings: 'Open backups',

  list: 'Backups to restore from',
  emptyList: 'There are no backups of yours in this folder.',
  kinds: {
    automatic: 'Made by itself',
    'by-hand': 'Made by hand',
    'before-restore': 'Made before a restore',
  } satisfies Readonly<Record<BackupSummary['kind'], string>>,
  content: (documents: number, bytes: number): string =>
    `${count(documents, 'document', 'documents')}, ${size(bytes)}`,
  mentorship: (partner: string, sessions: number): string =>
    `${partner} (${count(sessions, 'session', 'sessions')})`,
  unreadable: (why: Unreadable): string => `It cannot be read. ${unreadable[why]}`,
  restore: 'Restore…',
  restoreFrom: (when: string): string => `Restore from the backup of ${when}`,
  takeBack: 'Take it back…',
  takeBackFrom: (when: string): string => `Take back what was restored ${when}`,

  restoreTitle: 'Restore from this backup?',
  scope: 'What to bring back',
  everything: 'Everything in it',
  onlyWith: (partner: string): string => `Only the mentorship with ${partner}`,
  willHappen: [
    'What is missing on this device is added.',
    'What cannot be read any more is replaced; the damaged part is set aside.',
    'Nothing that is newer here is taken away.',
    'A backup is made first, so that you can take this back.',
  ],
  thenAnew: 'Waymark’s page opens anew afterwards.',
  cancel: 'Cancel',
  restoreNow: 'Restore',
  restoring: 'Restoring',
  restoreAnyway: 'Restore without a way back',
  takeBackTitle: 'Take this restore back?',
  takeBackWillHappen: [
    'The documents that it concerned become what they were before it.',
    'What the restore added goes. What it replaced because it could not be read stays.',
    'What you wrote in them since then goes too. A backup is made first, from which you can restore it.',
  ],
  takeBackNow: 'Take it back',
  takingBack: 'Taking back',
  takeBackAnyway: 'Take it back all the same',
  progress: (done: number, total: number): string =>
    `${String(done)} of ${count(total, 'document', 'documents')}`,
  failure: (failure: RestoreFailure): string => {
    switch (failure.kind) {
      case 'unreadable':
        return `${notRestored.unreadable} ${unreadable[failure.why]}`;
      case 'nothing-in-it':
        return notRestored['nothing-in-it'];
      case 'stopped':
        return notRestored.stopped;
      case 'no-way-back':
        return `${notRestored['no-way-back']} ${problems[failure.why]}`;
    }
  },
  outcome: ({ kind, restored, missing, notSaved }: RestoreOutcome, when: string): string =>
    [
      kind === 'restored'
        ? `Restored from the backup of ${when}: ${count(restored, 'document is', 'documents are')} complete.`
        : `Taken back: ${count(restored, 'document is', 'documents are')} as before.`,
      missing > 0 &&
        `${count(missing, 'document', 'documents')} could not be read in the backup and stayed as before.`,
      notSaved > 0 &&
        `${count(notSaved, 'document', 'documents')} could not be stored on this device and stayed as before; make some room and try again.`,
    ]
      .filter((line) => line !== false)
      .join(' '),
} as const;
