import type { OwnCopy } from '@/bindings/own-copy/read-own-copy.ts';
import type { NotTaken, TakenIn } from '@/bindings/own-copy/merge-own-copy.ts';

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

function listOf(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** More would be a page of names; the rest is counted. */
const namedDocuments = 5;

function documentName({ named }: NotTaken, { mentorships }: OwnCopy): string {
  if (named.kind === 'personal') return 'your personal space';
  if (named.kind === 'drafts') return 'your drafts';
  const mentorship = mentorships.find(({ room }) => room === named.room);
  const partner = mentorship?.partnerName ?? '';
  if (named.kind === 'mentorship') return `the mentorship with ${partner}`;
  const title = mentorship?.titles.get(named.session) ?? '';
  return title === '' ? `a session with ${partner}` : `the session “${title}” with ${partner}`;
}

const why: Readonly<Record<NotTaken['reason'], string>> = {
  'not-saved': 'could not be stored yet, the disk may be full: make some room, then open the file again',
  unreadable: 'could not be opened on this device, and is as it was: close Waymark, and open the file again',
  newer: 'was written in by a newer Waymark, and is as it was: update Waymark, then open the file again',
};

function notTaken(taken: TakenIn, copy: OwnCopy): string {
  const sentences = (['not-saved', 'unreadable', 'newer'] as const).flatMap((reason) => {
    const found = taken.notTaken.filter((one) => one.reason === reason);
    if (found.length === 0) return [];
    const names = found.slice(0, namedDocuments).map((one) => documentName(one, copy));
    const more = found.length - names.length;
    const listed = listOf(more > 0 ? [...names, `${String(more)} more`] : names);
    return [`${listed.charAt(0).toUpperCase()}${listed.slice(1)} ${why[reason]}.`];
  });
  return ['Not all of the file is in.', ...sentences, 'Everything else in it is here.'].join(' ');
}

/** What is said about a person's own copy. */
export const copyStrings = {
  becomeTitle: (name: string): string => `Go on as ${name} on this device?`,
  become: (name: string): string => `Go on as ${name}`,
  becomes: (name: string): string =>
    `Waymark on this device becomes ${name}’s. What is in the file comes here; the file stays as it is.`,
  mergeTitle: 'Merge your copy into this device?',
  merge: 'Merge',
  merges: 'What is new in it joins what is here. Nothing here is replaced or lost.',
  whose: {
    everything: (name: string, when: string): string => `It is everything of ${name}, saved ${when}.`,
    mentorship: (name: string, when: string): string =>
      `It is one mentorship of ${name}, saved ${when}, without drafts and private points.`,
  },
  holds: ({ mentorships, drafts, privatePoints, part }: OwnCopy): string => {
    const sessions = mentorships.reduce((sum, mentorship) => sum + mentorship.sessions, 0);
    const shared = [
      plural(mentorships.length, 'mentorship', 'mentorships'),
      plural(sessions, 'session', 'sessions'),
    ];
    const mine = [
      plural(drafts, 'draft of feedback', 'drafts of feedback'),
      plural(privatePoints, 'private point', 'private points'),
    ];
    return `It holds ${listOf(part === 'everything' ? [...shared, ...mine] : shared)}.`;
  },
  mentorship: (partner: string, sessions: number, isHere: boolean): string =>
    `${partner}, ${plural(sessions, 'session', 'sessions')}: ${isHere ? 'joins what is here' : 'new on this device'}`,
  moreMentorships: (count: number): string => plural(count, 'more mentorship', 'more mentorships'),
  takingIn: 'Taking in your copy',
  takingInDetail: 'Each part is stored before the next one.',
  progress: (done: number, of: number): string => `${String(done)} of ${String(of)}`,
  takenIn: (name: string): string => `Everything in the copy of ${name} is on this device now.`,
  takenInNothing: (when: string): string =>
    `Nothing new in it: you already had everything from the copy of ${when}.`,
  notTaken,
} as const;
