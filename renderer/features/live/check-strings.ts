import type { CheckMoment, Level } from '@/model/records/check.ts';

const energy: Readonly<Record<Level, string>> = {
  '-2': 'very low',
  '-1': 'low',
  '0': 'in between',
  '1': 'high',
  '2': 'very high',
};
const pleasantness: Readonly<Record<Level, string>> = {
  '-2': 'very unpleasant',
  '-1': 'unpleasant',
  '0': 'neither',
  '1': 'pleasant',
  '2': 'very pleasant',
};

const byMoment = <Words>(words: Readonly<Record<CheckMoment, Words>>): Readonly<Record<CheckMoment, Words>> =>
  words;

export const strings = {
  title: byMoment({ in: 'Check-in', out: 'Check-out' }),
  question: byMoment({ in: 'How do you come into this session?', out: 'How do you leave this session?' }),
  give: byMoment({ in: 'Check in', out: 'Check out' }),
  command: byMoment({ in: 'Check in to the session', out: 'Check out of the session' }),
  words: 'energy mood feeling pleasant',
  notNow: 'Not now',
  nobodyAsks: 'Nobody asks why.',
  who: 'Who sees it',
  both: 'Both of us',
  me: 'Only me',
  bothDetail: (partner: string): string => `${partner} sees it once you are done.`,
  meDetail: 'This never leaves your devices.',
  energy: 'Energy',
  pleasantness: 'How it feels',
  levels: { energy, pleasantness },
  word: 'In one word',
  help: 'What would help',
  done: 'Done',
  tell: (partner: string): string => `Tell ${partner}`,
  more: byMoment({ in: 'My check-in', out: 'My check-out' }),
  change: 'Change',
  takeBack: 'Take it back',
  takenBack: 'Your words are taken back.',
  skipped: byMoment({ in: 'No check-in this time.', out: 'No check-out this time.' }),
  undo: 'Undo',
  waits: byMoment({
    in: (partner: string): string =>
      `${partner} has checked in. You see it when you have, so that your words are your own.`,
    out: (partner: string): string =>
      `${partner} has checked out. You see it when you have, so that your words are your own.`,
  }),
  showNow: 'Show it now',
  saysEnergy: (word: string): string => `energy ${word}`,
  saysFeels: (word: string): string => `feels ${word}`,
  saysWord: (word: string): string => `“${word}”`,
  wouldHelp: (words: string): string => `Would help: ${words}`,
  damaged: 'Part of it cannot be read.',
} as const;
