import type { PhraseTrouble } from '@/bindings/recovery-phrase.ts';

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

const troubles: Readonly<Record<PhraseTrouble, string>> = {
  nothing: 'Write your twelve words first.',
  'unknown-words': 'The marked words are in no phrase. Look at how they are spelt.',
  'too-few': 'Some words are missing: a phrase has twelve.',
  'too-many': 'These are more than twelve words.',
  'no-phrase':
    'Each word is possible, but together they are no phrase. Look at their order, and whether one was taken for another.',
};

export const strings = {
  section: 'Recovery phrase',
  what: 'Twelve words that bring everything back when this device is lost or broken. They open your backups, and nobody else can.',
  later: 'Later',
  title: 'Your recovery phrase',
  onPaper:
    'Write these twelve words on paper, in this order, and keep them where you keep what matters. Whoever has them and your backups can read everything you wrote.',
  onlyNow: 'Waymark asks for three of them next. Then it forgets them, and cannot show them again.',
  words: 'The twelve words',
  opening: 'Getting the words',
  copy: 'Copy the words',
  copyWarning:
    'Other programs can read what you copy, and some keep it. Paper is safer. Waymark takes the words off the clipboard after a minute, while it is open.',
  copied: 'Copied. They are taken off the clipboard in a minute.',
  notCopied: 'They could not be copied. Nothing else has changed.',
  haveThem: 'I have written them down',
  checkTitle: 'Three words, to be sure',
  checkExplanation: 'Take them from what you wrote down.',
  wordNumber: (position: number): string => `Word ${String(position + 1)}`,
  wrongWord: (position: number): string => `That is not the ${ordinals[position] ?? ''} word.`,
  showAgain: 'Show the words again',
  done: 'Done',
  doneTitle: 'You have your phrase',
  doneExplanation: 'Waymark has forgotten it. From now on it is only where you wrote it.',
  notForgotten:
    'The words are right, but this device could not take note of it. They stay here for now; try again.',
  close: 'Close',
  cancel: 'Cancel',
  noWords: 'The words are not here any more: you have shown that you have them.',
  unreachable:
    'Your system does not give out the key that it keeps for Waymark. What you wrote is safe. Unlock the system’s key store (often called a keyring or keychain), then try again.',
  tryAgain: 'Try again',
  pending: 'Not written down yet. Until then this device keeps it, and it is gone with the device.',
  kept: (day: string | undefined): string =>
    day === undefined ? 'Written down.' : `Written down, and checked on ${day}.`,
  keptDetail: 'Waymark cannot show it again.',
  show: 'Show and write down',
  check: 'Check my phrase',
  renew: 'Make a new phrase',
  protection: {
    system: 'The keys that come from it rest in your system’s key store on this device.',
    none: 'Your system offers no key store to Waymark, so the keys that come from it lie in a file on this device that only your account may read. Whoever can read your files can read your backups.',
  },
  field: 'Your twelve words',
  fieldHelp: 'Capitals, numbers and line ends do not matter.',
  heard: 'The words so far',
  unknown: 'in no phrase',
  trouble: (trouble: PhraseTrouble): string => troubles[trouble],
  checkMineTitle: 'Check my phrase',
  checkMineExplanation: 'Type what you wrote down. It is compared here and goes nowhere.',
  compare: 'Compare',
  right: 'That is your phrase. Everything made here can be brought back with it.',
  notMine:
    'That is a whole phrase, but not the one of this device. Perhaps it belongs to somebody else, or to an earlier one of yours.',
  renewTitle: 'Make a new phrase?',
  renewExplanation:
    'For when the old one is lost, or somebody may have seen it. What you wrote stays as it is, and new backups are made under the new phrase.',
  renewOld:
    'Backups made until now still open only with the old phrase. Keep it as long as you may need them.',
  renewNow: 'Make a new one',
  notRenewed: 'This device could not keep a new phrase. The old one still holds.',
} as const;
