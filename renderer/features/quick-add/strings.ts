export const strings = {
  title: 'Quick add',
  words: 'What do you want to talk about?',
  hint: 'Each line becomes a point. Shift Enter begins a new line.',
  missing: 'Write a few words first.',
  where: 'Where',
  who: 'Who sees it',
  both: 'Both of us',
  bothDetail: (partner: string): string => `It stands on the agenda that ${partner} reads too.`,
  me: 'Only me',
  meDetail: 'It stays with you, beside the agenda, until you share it.',
  inboxOf: (partner: string): string => `My inbox for ${partner}, only me`,
  session: (number: number | undefined, partner: string, day: string, title: string): string =>
    `${number === undefined ? 'Session' : `Session ${String(number)}`} with ${partner}, ${day}${title === '' ? '' : `: ${title}`}`,
  notNow: 'Not now',
  add: 'Add',
  none: 'Begin a mentorship first: then there is somebody to talk with.',
  added: (count: number, place: string): string =>
    `${count === 1 ? 'Added' : `${String(count)} points added`} to ${place}.`,
  placeSession: (number: number | undefined, partner: string): string =>
    `${number === undefined ? 'the session' : `session ${String(number)}`} with ${partner}`,
  placeInbox: (partner: string): string => `your inbox for ${partner}`,
  undo: 'Undo',
  notAdded: 'That session could not be opened. Your words are still here.',
} as const;
