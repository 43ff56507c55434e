import type { DesktopApi } from '@contract/desktop-api.ts';

const noLock = { isSet: false, isLocked: false, isDamaged: false, idleMinutes: 15 } as const;
const notWritten = { kind: 'not-written' } as const;
const ownChecker = { isOn: false, dictionary: 'system' } as const;

/** What only a desktop has. Each says so, or does nothing; none of them pretends. */
export const notInABrowser: Pick<
  DesktopApi,
  | 'offersUpdates'
  | 'checkForUpdates'
  | 'takeStartNotices'
  | 'describeSafeScreen'
  | 'tryAgain'
  | 'showDataFolder'
  | 'showLog'
  | 'copyDiagnostics'
  | 'nextArrival'
  | 'readArrival'
  | 'settleArrival'
  | 'copyLink'
  | 'copyPhrase'
  | 'restart'
  | 'storeStopped'
  | 'describeStore'
  | 'setStoreAside'
  | 'backups'
  | 'lock'
  | 'spelling'
  | 'reminders'
> = {
  offersUpdates: async () => false,
  checkForUpdates: async () => {},

  takeStartNotices: async () => ({ notices: [], folder: 'here' }),
  describeSafeScreen: async () => null,
  tryAgain: async () => {},
  showDataFolder: async () => false,
  showLog: async () => false,
  copyDiagnostics: async () => {},

  nextArrival: async () => ({ kind: 'nothing' }),
  readArrival: async () => ({ kind: 'cancelled' }),
  settleArrival: async () => {},
  copyLink: async () => {},
  copyPhrase: async () => {},
  restart: async () => {},
  storeStopped: async () => {},
  describeStore: async () => ({ setAside: null, isStuck: false }),
  setStoreAside: async () => false,

  // A page can write no files by itself: every backup says so.
  backups: {
    folder: async () => ({ path: '', state: 'missing' }),
    chooseFolder: async () => ({ kind: 'cancelled' }),
    showFolder: async () => false,
    sets: async () => [],
    present: async () => [],
    writeObject: async () => 'missing',
    write: async () => 'missing',
    list: async () => [],
    read: async () => null,
    readObject: async () => null,
  },
  lock: {
    atStart: 'open',
    describe: async () => noLock,
    setUp: async () => notWritten,
    change: async () => notWritten,
    remove: async () => notWritten,
    setIdle: async () => notWritten,
    lockNow: async () => {},
    unlock: async () => notWritten,
    openDamaged: async () => {},
  },
  // The browser has its own, with its own switch.
  spelling: {
    describe: async () => ownChecker,
    turnOn: async () => ownChecker,
    turnOff: async () => ownChecker,
  },
  // Nobody keeps the time here.
  reminders: { way: async () => 'window', set: async () => {} },
};
