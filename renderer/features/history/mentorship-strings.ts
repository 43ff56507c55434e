import type { mentorshipKinds } from '@/model/kinds/mentorship-kinds.ts';
import type { FactsOf } from '@/model/kinds/record-kind.ts';
import { mentorshipKindNames, type MentorshipDifference } from '@/model/queries/mentorship-difference.ts';
import { roles } from '@/model/role.ts';
import { counted } from './counted.ts';
import { deedClauses, restoredSentences, type KindWords } from './kind-words.ts';

type Kinds = typeof mentorshipKinds;

const kinds: { readonly [Kind in keyof Kinds]: KindWords<FactsOf<Kinds[Kind]>> } = {
  sessions: {
    heading: 'Sessions',
    listAsItWas: 'The sessions as they were',
    noneThen: 'There was no session.',
    noWords: 'Without a title',
    deeds: {
      added: { row: 'Added since', done: ['session added', 'sessions added'] },
      removed: { row: 'Removed since', done: ['session removed', 'sessions removed'] },
      reworded: { row: 'Renamed since', done: ['session renamed', 'sessions renamed'] },
      time: {
        row: 'At another time now',
        done: ['session moved to another time', 'sessions moved to another time'],
      },
      place: {
        row: 'In another place now',
        done: ['session moved to another place', 'sessions moved to another place'],
      },
      timeZone: {
        row: 'By the clock of another place now',
        done: ['session in another time zone', 'sessions in another time zone'],
      },
      'state.planned': {
        row: 'Planned again since',
        done: ['session planned again', 'sessions planned again'],
      },
      'state.held': { row: 'Held since', done: ['session held', 'sessions held'] },
      'state.cancelled': { row: 'Cancelled since', done: ['session cancelled', 'sessions cancelled'] },
      'state.postponed': { row: 'Postponed since', done: ['session postponed', 'sessions postponed'] },
      otherwise: { row: 'Changed since', done: ['session changed', 'sessions changed'] },
    },
    facts: {
      time: (time) => time,
      place: (place) => place,
      timeZone: (zone) => zone,
      state: { planned: '', held: 'Held', cancelled: 'Cancelled', postponed: 'Postponed' },
    },
    restored: {
      removed: ['session comes back.', 'sessions come back.'],
      added: [
        'session added since is taken off the list. Its agenda is kept.',
        'sessions added since are taken off the list. Their agendas are kept.',
      ],
      changed: ['session is set back to what it was.', 'sessions are set back to what they were.'],
    },
    setBack: 'Restore this session',
    setBackThis: (words) => `Restore this session: ${words}`,
    bringBackThis: (words) => `Bring back: ${words}`,
    isAsItWas: 'The session is as it was.',
  },
  actions: {
    heading: 'Actions',
    listAsItWas: 'The actions as they were',
    noneThen: 'There was no action.',
    noWords: 'No words yet',
    deeds: {
      added: { row: 'Added since', done: ['action added', 'actions added'] },
      removed: { row: 'Removed since', done: ['action removed', 'actions removed'] },
      reworded: { row: 'Reworded since', done: ['action reworded', 'actions reworded'] },
      owner: {
        row: 'Somebody else’s now',
        done: ['action given to the other', 'actions given to the other'],
      },
      dueOn: {
        row: 'Due on another day now',
        done: ['action with another date', 'actions with another date'],
      },
      'state.open': { row: 'Open again since', done: ['action opened again', 'actions opened again'] },
      'state.done': { row: 'Done since', done: ['action done', 'actions done'] },
      'state.dropped': { row: 'Dropped since', done: ['action dropped', 'actions dropped'] },
      reason: {
        row: 'With another reason now',
        done: ['action with another reason', 'actions with another reason'],
      },
      otherwise: { row: 'Changed since', done: ['action changed', 'actions changed'] },
    },
    facts: {
      owner: (name) => name,
      dueOn: (day) => `due ${day}`,
      state: { open: '', done: 'Done', dropped: 'Dropped' },
      reason: (reason) => `“${reason}”`,
    },
    restored: {
      removed: ['action comes back.', 'actions come back.'],
      added: ['action added since is taken off the list.', 'actions added since are taken off the list.'],
      changed: ['action is set back to what it was.', 'actions are set back to what they were.'],
    },
    setBack: 'Restore this action',
    setBackThis: (words) => `Restore this action: ${words}`,
    bringBackThis: (words) => `Bring back: ${words}`,
    isAsItWas: 'The action is as it was.',
  },
};

/** What was done between two moments, as a list of clauses. */
function deeds({ records, left }: MentorshipDifference): string {
  // Before the first version there was nobody.
  const people = roles.map((role) => left.people[role]).filter(({ before }) => before.name !== '');
  return [
    ...mentorshipKindNames.flatMap((kind) => deedClauses(records[kind], kinds[kind])),
    ...counted([
      [
        people.filter(({ before, after }) => after.takesPart && !before.takesPart).length,
        'person took part',
        'people took part',
      ],
      [
        people.filter(({ before, after }) => before.name !== after.name).length,
        'person with another name',
        'people with other names',
      ],
      [left.sent, 'feedback sent', 'pieces of feedback sent'],
    ]),
  ].join(', ');
}

export const mentorshipStrings = {
  sessions: 'Sessions',
  noneDetail:
    'Waymark keeps one every few minutes while either of you changes something, and when you leave the mentorship.',
  chooseOne: 'Choose a version on the left to see the mentorship as it was.',
  kept: 'This version is kept for as long as the mentorship is.',
  notKept: 'The version could not be kept: the disk may be full. The mentorship itself has not been changed.',
  nothingToKeep: 'There is nothing in this mentorship to keep yet.',
  kinds,
  deeds,
  begun: 'Begun',
  nothingRead: 'Nothing that can be read changed',
  sameAsNow: 'Sessions, actions and people are the same now.',
  people: 'Who takes part',
  tookPart: 'takes part since',
  left: 'A restore leaves alone who takes part, feedback that was sent, and what was signed.',
  sentSince: (count: number): string =>
    count === 1
      ? '1 feedback was sent since then. It stays.'
      : `${String(count)} pieces of feedback were sent since then. They stay.`,
  readOnly: 'A newer Waymark has written in this mentorship. To restore a version, update Waymark.',
  restoreTitle: (when: string): string => `Restore the mentorship as it was ${when}?`,
  willHappen: ({ records }: MentorshipDifference): readonly string[] =>
    mentorshipKindNames.flatMap((kind) => restoredSentences(records[kind], kinds[kind])),
  keptFirst: 'The mentorship as it is now is kept in its history first.',
  agendasStay: 'The agendas of the sessions stay as they are: each has a history of its own.',
  restored: 'The mentorship is as it was.',
} as const;
