import type { FeedbackHint } from '@/model/queries/feedback-hints.ts';
import type { FeedbackField } from '@/model/records/feedback-fields.ts';

interface FieldStrings {
  readonly name: string;
  readonly prompt: string;
}

interface HintStrings {
  readonly title: (word?: string) => string;
  readonly question: string;
}

const fields: Readonly<Record<FeedbackField, FieldStrings>> = {
  situation: { name: 'Situation', prompt: 'When and where was it?' },
  behaviour: { name: 'Behaviour', prompt: 'What did you see or hear?' },
  impact: { name: 'Impact', prompt: 'What did it do to you, or the work?' },
  request: { name: 'Request', prompt: 'What would you like next time?' },
  keep: { name: 'Keep', prompt: 'Optional. What should stay as it is?' },
};

export const strings = {
  feedback: 'Feedback',
  write: 'Write feedback',
  fields,
  show: 'Show',
  all: 'All',
  received: 'Received',
  given: 'Given',
  noneOfThese: 'None of these yet.',
  beforeYouSend: 'Before you send',
  hintsOnly: 'Hints only. You decide.',
  answered: 'Answered:',
  toAsk: 'To ask yourself:',
  hints: {
    moment: { title: () => 'One moment, with a date', question: 'When and where was it?' },
    behaviour: { title: () => 'What was said and done', question: 'Is it what you saw, or what you guess?' },
    habit: { title: (word = '') => `“${word}” sounds habitual`, question: 'Was it this once?' },
    impact: { title: () => 'The impact is your own', question: 'What did it do to you?' },
    request: { title: () => 'One clear request', question: 'What would you like next time?' },
    aloud: { title: () => 'Would you say it aloud?', question: 'Read it once to yourself.' },
  } satisfies Readonly<Record<FeedbackHint['id'], HintStrings>>,
  onceSent: 'Once it is sent',
  onceSentDetail: (partner: string): string =>
    `Neither of you can change it. ${partner} reads it with the next file you save.`,
  newer:
    'A newer Waymark has written in this mentorship. Your draft is kept here; update Waymark to send it.',
  none: 'No feedback yet.',
  noneDetail: 'Begin with something that helped. One moment is enough.',
  chooseOne: 'Choose a feedback on the left, or write one.',
  noTitle: 'Without a heading',
  heading: 'Heading',
  headingExample: 'In a few words, what it is about',
  draft: 'Draft',
  draftPromise: 'Draft. Never leaves this device until you send.',
  to: 'To',
  only: 'only',
  onlyMe: 'only me',
  you: 'You',
  sent: 'Sent',
  send: (name: string): string => `Send to ${name}`,
  sendThis: (name: string): string => `Send this feedback to ${name}`,
  discard: 'Throw the draft away',
  emptyToSend: 'Write at least one part before you send it.',
  confirmSend: (name: string): string => `Send this to ${name}?`,
  canRead: (name: string): string => `${name} can read it, and nobody else.`,
  howItGoes: (name: string): string => `It goes with the next file you save for ${name}.`,
  cannotChange: 'It cannot be changed once it is sent.',
  notYet: 'Not yet',
  sendNow: 'Send',
  sentToast: (name: string): string => `Sent. ${name} has it with the next file you save.`,
  confirmDiscard: 'Throw this draft away?',
  discardDetail:
    'It is only on this device. For 90 days you find it here again, under “Thrown away” beneath the list, and can bring it back.',
  keepDraft: 'Keep it',
  throwAway: 'Throw it away',
  thrownAwayToast: 'Thrown away. You find it beneath the list, under “Thrown away”.',
  notThrownAway:
    'The draft is still here: it could not be kept for you to bring it back. The disk may be full. Make some room and try again.',
  history: 'History',
  historyOfThisDraft: 'History of this draft',
  historyWords: 'versions earlier before restore bring back',
  thrownAway: 'Thrown away',
  lookingForThrownAway: 'Looking for drafts that were thrown away',
  noneThrownAway: 'No draft that was thrown away is left on this device.',
  lastKept: (when: string): string => `Draft, as it was ${when}`,
  opening: 'Opening feedback',
  sentNotSaved: 'Sent, but not on the disk yet. Waymark keeps trying; leave it open until it says saved.',
  damaged: 'Part of this feedback cannot be read. The rest is safe.',
  unknown: 'This feedback is not here any more.',
} as const;
