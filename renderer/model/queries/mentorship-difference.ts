import type { MentorshipDocument } from '../documents.ts';
import { mentorshipKinds } from '../kinds/mentorship-kinds.ts';
import type { RecordPicture } from '../kinds/record-kind.ts';
import { recordsDifference, type RecordsDifference } from '../kinds/records-difference.ts';
import { readFeedback } from '../records/feedback.ts';
import { readParticipant } from '../records/participant.ts';
import { roles, type Role } from '../role.ts';

export type MentorshipKind = keyof typeof mentorshipKinds;

type OfEachKind<Value> = Readonly<Record<MentorshipKind, Value>>;

interface Person {
  readonly name: string;
  /** Whether they have taken their place. */
  readonly takesPart: boolean;
}

/** A mentorship as it is read at one moment, without what stands in its sessions' agendas. */
export interface MentorshipPicture {
  readonly people: Readonly<Record<Role, Person>>;
  readonly records: OfEachKind<readonly RecordPicture[]>;
  /** The ids of the feedback that had been sent. */
  readonly sent: readonly string[];
}

/** How a mentorship differs between two moments. */
export interface MentorshipDifference {
  readonly records: OfEachKind<RecordsDifference>;
  /** What no restore touches. */
  readonly left: {
    readonly people: Readonly<Record<Role, { readonly before: Person; readonly after: Person }>>;
    /** How much feedback was sent in between. */
    readonly sent: number;
  };
}

export const mentorshipKindNames = Object.keys(mentorshipKinds) as readonly MentorshipKind[];

const ofEachKind = <Value>(make: (kind: MentorshipKind) => Value): OfEachKind<Value> =>
  Object.fromEntries(mentorshipKindNames.map((kind) => [kind, make(kind)])) as OfEachKind<Value>;

const ofEachRole = <Value>(make: (role: Role) => Value): Readonly<Record<Role, Value>> => ({
  learner: make('learner'),
  mentor: make('mentor'),
});

export const pictureOfMentorship = (document: MentorshipDocument): MentorshipPicture => ({
  people: ofEachRole((role) => {
    const { name, personId } = readParticipant(document, role);
    return { name, takesPart: personId !== undefined };
  }),
  records: ofEachKind((kind) => mentorshipKinds[kind].pictures(document)),
  sent: readFeedback(document).map(({ id }) => id),
});

/** What a mentorship is before there is one. */
export const emptyMentorship: MentorshipPicture = {
  people: ofEachRole(() => ({ name: '', takesPart: false })),
  records: ofEachKind(() => []),
  sent: [],
};

export const mentorshipDifference = (
  before: MentorshipPicture,
  after: MentorshipPicture,
): MentorshipDifference => ({
  records: ofEachKind((kind) => recordsDifference(before.records[kind], after.records[kind])),
  left: {
    people: ofEachRole((role) => ({ before: before.people[role], after: after.people[role] })),
    sent: after.sent.filter((id) => !before.sent.includes(id)).length,
  },
});

/** Whether nothing that can be read became another. */
export const isSameMentorship = ({ records, left }: MentorshipDifference): boolean =>
  mentorshipKindNames.every((kind) => records[kind].deeds.size === 0) &&
  left.sent === 0 &&
  roles.every((role) => {
    const { before, after } = left.people[role];
    return before.name === after.name && before.takesPart === after.takesPart;
  });

/** Whether a restore from the second moment to the first would change anything. */
export const isRestorableMentorship = ({ records }: MentorshipDifference): boolean =>
  mentorshipKindNames.some((kind) => records[kind].records.some(({ isRestorable }) => isRestorable));
