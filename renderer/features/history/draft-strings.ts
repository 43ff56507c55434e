import type { DraftText } from '@/model/records/feedback-fields.ts';

const texts: Readonly<Record<DraftText, string>> = {
  title: 'Heading',
  situation: 'Situation',
  behaviour: 'Behaviour',
  impact: 'Impact',
  request: 'Request',
  keep: 'Keep',
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

export const draftStrings = {
  feedback: 'Feedback',
  texts,
  noTitle: 'Without a heading',
  noneDetail: 'Waymark keeps one every few minutes while you write, and when you leave the draft.',
  chooseOne: 'Choose a version on the left to see the draft as it was.',
  chooseThrownAway:
    'You threw this draft away. Choose a version on the left to read it and to bring it back.',
  kept: 'This version is kept for as long as this device has your drafts.',
  notKept: 'The version could not be kept: the disk may be full. The draft itself has not been changed.',
  nothingToKeep: 'There is nothing in this draft to keep yet.',
  onlyHere: 'Draft. Its versions never leave this device.',
  deeds: (reworded: readonly DraftText[]): string =>
    reworded.length === 0 ? '' : `${listed(reworded.map((text) => texts[text]))} written`,
  begun: 'Begun',
  since: (reworded: readonly DraftText[]): string =>
    `Since then you changed: ${listed(reworded.map((text) => texts[text]))}.`,
  thrownAway: 'You threw this draft away since.',
  wasSent: 'You sent it since. What was sent cannot be changed.',
  sameAsNow: 'The draft reads the same now.',
  readOnly: 'A newer Waymark has written in your drafts. To restore a version, update Waymark.',
  bringBack: 'Bring this draft back',
  restoreTitle: (when: string): string => `Restore the draft as it was ${when}?`,
  willHappen: (reworded: readonly DraftText[]): readonly string[] => [
    `${listed(reworded.map((text) => texts[text]))} will read as ${reworded.length === 1 ? 'it' : 'they'} did.`,
  ],
  keptFirst: 'The draft as it is now is kept in its history first.',
  staysHere: 'It stays a draft on this device. Nothing is sent.',
  restored: 'The draft reads as it did.',
  broughtBack: 'The draft is back.',
  notRestored:
    'Nothing was restored: your drafts as they are now could not be kept first. The disk may be full. Make some room and try again.',
  nothingThen: 'Nothing was written in it.',
} as const;
