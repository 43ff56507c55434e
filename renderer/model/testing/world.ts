import { recordAuthor } from '../authors.ts';
import type { MentorshipDocument, PersonalDocument, SessionDocument } from '../documents.ts';
import type {
  ActionId,
  DecisionId,
  FeedbackId,
  PersonId,
  PointId,
  RoomId,
  QuestionId,
  SeriesId,
  SessionId,
  TemplateId,
  TemplatePointId,
} from '../ids.ts';
import { newId } from '../ids.ts';
import { beginMentorship } from '../records/mentorship.ts';
import type { Role } from '../role.ts';
import { createNetwork, type Network } from './network.ts';

/** A mentorship between two people who work apart; the learner may have a second device. */
export interface World {
  readonly room: RoomId;
  readonly mentorship: Network<MentorshipDocument>;
  readonly agendas: readonly Network<SessionDocument>[];
  readonly agendaIds: readonly SessionId[];
  /** The learner's own, on the learner's devices. */
  readonly personal: Network<PersonalDocument>;
  readonly roles: readonly Role[];
  /** All that anybody ever made: none of it may be gone at the end. */
  readonly made: {
    readonly points: readonly Set<PointId>[];
    /** Points that stand on more than one agenda, or came from the private ones. */
    readonly copied: Set<PointId>;
    readonly privatePoints: Set<PointId>;
    readonly sessions: Set<SessionId>;
    readonly series: Set<SeriesId>;
    readonly decisions: readonly Set<DecisionId>[];
    readonly actions: Set<ActionId>;
    readonly feedback: Set<FeedbackId>;
    readonly templates: Set<TemplateId>;
    readonly templatePoints: Set<TemplatePointId>;
    readonly questions: Set<QuestionId>;
    /** Words that were typed into notes and never taken out, with where: each has to be there, once. */
    readonly words: { readonly agenda: number; readonly point: PointId | undefined; readonly word: string }[];
  };
  /** Time, and the source of words that occur once. */
  readonly tick: () => number;
}

export function createWorld(devices: 2 | 3, firstClientId: number): World {
  let nextClient = firstClientId;
  let time = 0;
  const clientId = (): number => {
    // Far apart, so that the order in which Yjs puts concurrent writes is not the order of the replicas.
    nextClient = (nextClient * 48_271 + 11) % 2_147_483_647;
    return nextClient;
  };
  const roles: readonly Role[] = devices === 2 ? ['learner', 'mentor'] : ['learner', 'mentor', 'learner'];
  const mentorship = createNetwork<MentorshipDocument>(devices, clientId);
  const agendas = [
    createNetwork<SessionDocument>(devices, clientId),
    createNetwork<SessionDocument>(devices, clientId),
  ];
  for (const { replicas } of [mentorship, ...agendas])
    replicas.forEach((replica, index) => recordAuthor(replica, roles[index] ?? 'learner'));
  const [first] = mentorship.replicas;
  if (first === undefined) throw new Error('no replica');
  beginMentorship(first, {
    me: { name: 'Maya', personId: newId<PersonId>() },
    myRole: 'learner',
    partnerName: 'Sam',
    now: 0,
  });
  mentorship.settle();
  return {
    room: newId<RoomId>(),
    mentorship,
    agendas,
    agendaIds: [newId(), newId()],
    personal: createNetwork<PersonalDocument>(2, clientId),
    roles,
    made: {
      points: [new Set(), new Set()],
      copied: new Set(),
      privatePoints: new Set(),
      sessions: new Set(),
      series: new Set(),
      decisions: [new Set(), new Set()],
      actions: new Set(),
      feedback: new Set(),
      templates: new Set(),
      templatePoints: new Set(),
      questions: new Set(),
      words: [],
    },
    tick: () => (time += 1),
  };
}
