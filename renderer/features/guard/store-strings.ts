/** What is said when none of the databases can be opened, or nothing more may be written to them. */
export const storeStrings = {
  title: 'Your work could not be opened',
  detail:
    'Everything you keep in Waymark on this device lies in one store, and the store cannot be opened: one of its files is damaged or missing, or Waymark may not use it. Nothing has been changed.',
  newest: (when: string): string => `Your newest backup is from ${when}.`,
  noBackup: 'There is no backup that Waymark can reach.',
  whatHelps:
    'Waymark can put the store aside and start again with an empty one. Nothing is deleted by that, and then your work can be brought back from a backup.',
  full: 'The disk is full, and that may be all that is wrong. Make some room first, then try again.',
  stuck:
    'The store could not be put aside: the system did not let Waymark give the folder “IndexedDB” another name. Nothing has been changed. Another program may be using that folder, such as a virus scanner: wait a little, or start this device again, then try once more. If it never works, close Waymark, rename that folder in the data folder yourself, and start Waymark again.',
  notTakenDown:
    'That did not work, and nothing has been changed. Make sure that the disk has some room, then try again.',
  putAside: 'Put it aside and start again',
  tryAgain: 'Try again',
  showFolder: 'Show the data folder',
  cancel: 'Cancel',
  askTitle: 'Put the store aside?',
  askDetail:
    'Waymark closes and starts again. Nothing is deleted: the store stays as it is, in the data folder, under the name “IndexedDB set aside” with the date and time.',
  askWithBackup: (when: string): string =>
    `After that you can bring back what is in your backup from ${when}. What you wrote later is then only in what was put aside, which Waymark itself cannot read.`,
  askWithoutBackup:
    'There is no backup in reach now, so Waymark begins empty. What you wrote is then only in what was put aside, which Waymark itself cannot read. If you have a backup elsewhere, or a file that you saved, you can bring your work back from it at any time.',
  keptAside: (folder: string): string =>
    `The store as it was is kept in the data folder, under the name “${folder}”.`,
  stopped: {
    why: {
      'no-space': 'The disk was full when Waymark saved.',
      'store-closed': 'The system closed Waymark’s store while it was in use.',
      refused: 'The disk refused when Waymark saved. It may be full.',
    },
    safe: 'What was saved before is safe. So that it stays safe, nothing more is saved until Waymark starts again.',
    rescued: {
      kept: (time: string): string =>
        `What you wrote since ${time} is kept in a file beside, and put back then.`,
      nothing: (time: string): string =>
        `What you wrote since ${time} is about to be kept in a file beside, and put back then.`,
      failed: (time: string): string =>
        `What you wrote since ${time} is only in this window, so do not close Waymark. Make some room on the disk, and it is kept in a file beside at once.`,
    },
    allSaved: 'Everything you wrote is saved.',
    restart: 'Restart Waymark',
    notNow: 'This can be opened when Waymark has started again',
    notNowDetail:
      'The disk refused in the middle of saving, so nothing is opened now. Nothing of it is lost.',
    spaceTitle: 'Waymark has to start again',
    spaceDetail:
      'The disk refused in the middle of saving, so nothing is opened now. What was saved is safe. If the disk is full, make some room first.',
  },
} as const;
