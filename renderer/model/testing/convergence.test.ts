import fc from 'fast-check';
import * as Y from 'yjs';
import { expect, it, vi } from 'vitest';
import { authorOf } from '../authors.ts';
import type { AnyDocument, MentorshipDocument, PersonalDocument, SessionDocument } from '../documents.ts';
import { readActions } from '../records/action.ts';
import { readCheck, sharedCheck } from '../records/check.ts';
import { readDecisions } from '../records/decision.ts';
import { readFeedback } from '../records/feedback.ts';
import { readHidden } from '../records/hidden.ts';
import { readMentorshipEntry } from '../records/mentorship-entry.ts';
import { readMentorship } from '../records/mentorship.ts';
import { readParticipant } from '../records/participant.ts';
import { pointNotes, points, readAgenda, readPoint } from '../records/point.ts';
import { readPrivatePoint, readPrivatePoints } from '../records/private-point.ts';
import { readQuestions, readRemovedQuestions } from '../records/question.ts';
import { readSeries } from '../records/series.ts';
import { sessionNotes } from '../records/session-notes.ts';
import { readRemovedSessions, readSessions } from '../records/session.ts';
import { readRemovedTemplates, readTemplates } from '../records/template.ts';
import { readAllTemplatePoints } from '../records/template-point.ts';
import { readRuns } from '../records/timer.ts';
import { roles } from '../role.ts';
import { take } from './acts.ts';
import type { Network } from './network.ts';
import { createRandom, stepsFrom } from './steps.ts';
import { createWorld, type World } from './world.ts';

/** Fewer steps than this prove little; they have to be done within the time a test run has. */
const leastSteps = 100_000;
const worlds = 650;

// A failure prints its seed; `WAYMARK_SEED=… npm run unit` runs the same worlds again.
const givenSeed = Number(process.env['WAYMARK_SEED']);
const seed = Number.isInteger(givenSeed) && givenSeed !== 0 ? givenSeed : Date.now() % 2 ** 31;

/** A world follows from `from`; a failing one shrinks to its shortest beginning that fails. */
const world = fc.record({
  devices: fc.constantFrom<2 | 3>(2, 3),
  from: fc.integer({ min: 1, max: 2_000_000_000 }),
  count: fc.integer({ min: 1, max: 500 }),
});

/** Ids come from the system's randomness: here they follow from the world, so that a seed gives the same one again. */
function seedIds(from: number): void {
  const random = createRandom(from);
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    const bytes = array as Uint8Array;
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = random(256);
    return array;
  });
}

/** Everything that screens read of a document. */
const shownOf = {
  mentorship: (document: MentorshipDocument) => ({
    about: readMentorship(document),
    series: [...document.getMap('series').keys()].toSorted().map((id) => readSeries(document, id as never)),
    participants: roles.map((role) => readParticipant(document, role)),
    sessions: [readSessions(document), readRemovedSessions(document)],
    actions: readActions(document),
    feedback: readFeedback(document),
  }),
  agenda: (document: SessionDocument) => ({
    agenda: readAgenda(document),
    notes: [...points(document).keys()].toSorted().map((id) => pointNotes(document, id as never)?.toJSON()),
    sessionNotes: sessionNotes(document).toJSON(),
    decisions: readDecisions(document),
    runs: readRuns(document),
    checks: roles.map((role) => readCheck(sharedCheck(document, role, 'in'))),
  }),
  personal:
    ({ room, made }: World) =>
    (document: PersonalDocument) => ({
      points: readPrivatePoints(document, room),
      all: [...made.privatePoints].map((id) => readPrivatePoint(document, id)),
      entry: readMentorshipEntry(document, room),
      templates: [readTemplates(document), readRemovedTemplates(document)],
      templatePoints: [...readAllTemplatePoints(document)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
      questions: [readQuestions(document), readRemovedQuestions(document)],
      hidden: [readHidden(document, 'template'), readHidden(document, 'question')],
    }),
};

function expectSame<Document extends AnyDocument>(
  network: Network<Document>,
  shown: (document: Document) => unknown,
): void {
  network.settle();
  const [first, ...others] = network.replicas;
  const names = [...new Set(network.replicas.flatMap((replica) => [...replica.share.keys()]))].toSorted();
  if (first === undefined) throw new Error('no replica');
  const expected = { shown: shown(first), stored: storedIn(first, names), vector: vectorOf(first) };
  expect(JSON.stringify(expected.shown)).not.toMatch(/"damaged":\[[^\]]/u);
  for (const other of others) {
    expect(other.store.pendingStructs).toBeNull();
    expect(vectorOf(other)).toEqual(expected.vector);
    expect(shown(other)).toEqual(expected.shown);
    expect(storedIn(other, names)).toEqual(expected.stored);
  }
}

/** Everything that is stored, whether or not something reads it. */
const storedIn = (document: Y.Doc, names: readonly string[]): readonly unknown[] =>
  names.map((name) => [
    name,
    name === 'notes' ? document.getXmlFragment(name).toJSON() : document.getMap(name).toJSON(),
  ]);

const vectorOf = (document: Y.Doc): readonly (readonly [number, number])[] =>
  [...Y.decodeStateVector(Y.encodeStateVector(document))].toSorted(([a], [b]) => a - b);

const timesIn = (text: string, word: string): number => text.split(word).length - 1;

function expectNothingLost({ mentorship, agendas, personal, made }: World): void {
  agendas.forEach((network, index) => {
    const [document] = network.replicas;
    if (document === undefined) throw new Error('no replica');
    const there = [...points(document).keys()];
    expect(new Set(there)).toEqual(made.points[index]);
    const onAgenda = readAgenda(document).map(({ id }) => id);
    expect(new Set(onAgenda).size).toBe(onAgenda.length);
    const removed = there.filter((id) => readPoint(document, id as never)?.removedAt !== undefined);
    expect(onAgenda.length + removed.length).toBe(there.length);
    expect(new Set(document.getMap('decisions').keys())).toEqual(made.decisions[index]);
    for (const { agenda, point, word } of made.words) {
      if (agenda !== index) continue;
      const notes = point === undefined ? sessionNotes(document) : pointNotes(document, point);
      const times = timesIn(plainText(notes), word);
      // Two who carried different words have both, one below the other.
      if (point !== undefined && made.copied.has(point)) expect(times).toBeGreaterThanOrEqual(1);
      else expect(times).toBe(1);
    }
  });
  const [document] = mentorship.replicas;
  if (document === undefined) throw new Error('no replica');
  expect(new Set(document.getMap('sessions').keys())).toEqual(made.sessions);
  expect(new Set(document.getMap('actions').keys())).toEqual(made.actions);
  expect(new Set(readFeedback(document).map(({ id }) => id))).toEqual(made.feedback);
  const [mine] = personal.replicas;
  for (const kind of ['templates', 'templatePoints', 'questions'] as const)
    expect(new Set(mine?.getMap(kind).keys())).toEqual(made[kind]);
}

/** All letters of a rich text, without marks. */
function plainText(node: unknown): string {
  if (node instanceof Y.XmlText)
    return (node.toDelta() as readonly { readonly insert: unknown }[]).map(({ insert }) => insert).join('');
  return node instanceof Y.XmlFragment ? node.toArray().map(plainText).join('\n') : '';
}

it(
  'reaches one mentorship on every device, with nothing lost or doubled, whatever they do apart',
  { timeout: 240_000 },
  () => {
    let steps = 0;
    fc.assert(
      fc.property(world, ({ devices, from, count }) => {
        seedIds(from);
        const made = createWorld(devices, from);
        for (const one of stepsFrom(from, count)) if (take(made, one)) steps += 1;
        expectSame(made.mentorship, shownOf.mentorship);
        for (const agenda of made.agendas) expectSame(agenda, shownOf.agenda);
        expectSame(made.personal, shownOf.personal(made));
        expectNothingLost(made);
        for (const { replicas } of [made.mentorship, ...made.agendas]) {
          const [first] = replicas;
          replicas.forEach((replica, index) => {
            const wrote = vectorOf(replica).some(([client]) => client === replica.clientID);
            const author = wrote ? made.roles[index] : undefined;
            expect(first && authorOf(first, replica.clientID)).toBe(author);
          });
        }
      }),
      { numRuns: worlds, seed, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true },
    );
    expect(steps, `seed ${String(seed)}`).toBeGreaterThanOrEqual(leastSteps);
    console.info(`${String(steps)} steps in ${String(worlds)} worlds, WAYMARK_SEED=${String(seed)}`);
  },
);
