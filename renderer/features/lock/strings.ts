const spell = (milliseconds: number): string => {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds < 60) return seconds === 1 ? '1 second' : `${String(seconds)} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${String(minutes)} minutes`;
};

export const strings = {
  locked: 'Waymark is locked',
  lockedDetail: 'What you wrote is where you left it.',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlocking: 'Unlocking',
  wrong: 'That is not the passphrase. Nothing is lost; try again.',
  wait: (milliseconds: number): string =>
    `That was not the passphrase. You can try again in ${spell(milliseconds)}.`,
  tryAgain: 'You can try again now.',
  capsLock: 'Caps Lock is on.',
  forgotten: 'Forgotten it?',
  forgottenDetail: (file: string): string =>
    `Close Waymark and delete the file ${file} in its data folder. Then there is no lock. Nothing you wrote is lost.`,
  damaged: 'The lock could not be read',
  damagedDetail:
    'Its file on this device is damaged, so no passphrase can be checked any more. What you wrote is safe. Open Waymark and set up a new lock in Settings.',
  openDamaged: 'Open without the lock',
  unsaved: 'What was written last is not on the disk yet. Unlock Waymark to decide what becomes of it.',
  section: 'App lock',
  explanation:
    'Hides what you wrote from the next person at this screen. It does not encrypt anything: whoever can read your disk can read it.',
  setUp: 'Set up a lock',
  setUpTitle: 'Lock Waymark with a passphrase',
  setUpExplanation: 'You are asked for it when Waymark opens and when you have been away.',
  ifForgotten: (file: string): string =>
    `If you forget it: close Waymark and delete the file ${file} in its data folder. The lock only guards the screen, so nothing you wrote is lost.`,
  again: 'The same again',
  tooShort: (least: number): string =>
    `At least ${String(least)} characters. A few words are easier to remember.`,
  different: 'These two are not the same.',
  idle: 'Lock by itself',
  idleChoice: (minutes: number): string => {
    if (minutes === 0) return 'Only when Waymark opens';
    return minutes === 1 ? 'After 1 minute away' : `After ${String(minutes)} minutes away`;
  },
  set: 'Set up',
  lockNow: 'Lock now',
  change: 'Change the passphrase',
  changeTitle: 'Change the passphrase',
  old: 'Present passphrase',
  next: 'New passphrase',
  save: 'Change',
  remove: 'Remove the lock',
  removeTitle: 'Remove the lock?',
  removeExplanation: 'Anybody at this screen can then read what you wrote.',
  cancel: 'Cancel',
  notWritten: 'The disk did not take it. Everything is as it was. Make some room and try again.',
  doneSetUp: 'The lock is set up.',
  doneChanged: 'The passphrase is changed.',
  doneRemoved: 'The lock is removed.',
} as const;

/** In the data folder; the same name as main's. */
export const lockFileName = 'app-lock.json';
