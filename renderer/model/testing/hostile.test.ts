import fc from 'fast-check';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { formatDay, formatTimeRange } from '@/lib/dates.ts';
import { authorOf, deviceOf } from '../authors.ts';
import {
  isWritable,
  type MentorshipDocument,
  type PersonalDocument,
  type SessionDocument,
} from '../documents.ts';
import { isId, newId, type FeedbackId, type PersonId, type RoomId, type SessionId } from '../ids.ts';
import { takePicture } from '../queries/changes.ts';
import { mentorshipDifference, pictureOfMentorship } from '../queries/mentorship-difference.ts';
import { pictureOfSession, sessionDifference } from '../queries/session-difference.ts';
import { beginAction, changeAction, readActions } from '../records/action.ts';
import { readCheck, sharedCheck, writeCheck } from '../records/check.ts';
import { carryPoint, movePointTo, sharePrivatePoint } from '../records/copied-point.ts';
import { giveConsent, proposeDecision, readDecisions, rewordDecision } from '../records/decision.ts';
import { beginDraft, readDrafts, writeDraft } from '../records/feedback-draft.ts';
import { readFeedback, sendFeedback } from '../records/feedback.ts';
import { noteSeen, readSeen } from '../records/looked.ts';
import { hide, readHidden, showAgain } from '../records/hidden.ts';
import { readMentorshipEntry, removeMentorship } from '../records/mentorship-entry.ts';
import { beginMentorship, readMentorship, setPhase } from '../records/mentorship.ts';
import {
  freeRole,
  nameFreePlace,
  readParticipant,
  roleOf,
  writeParticipant,
} from '../records/participant.ts';
import {
  addPoint,
  duplicatePoint,
  movePoint,
  pointNotes,
  points,
  readAgenda,
  readPoint,
  rewordPoint,
} from '../records/point.ts';
import {
  addPrivatePoint,
  privatePointNotes,
  readPrivatePoint,
  readPrivatePoints,
  rewordPrivatePoint,
} from '../records/private-point.ts';
import { readProfile, writeProfile } from '../records/profile.ts';
import { addQuestion, changeQuestion, readQuestions, readRemovedQuestions } from '../records/question.ts';
import {
  bookSeries,
  cancelFollowing,
  changeFollowing,
  extendSeries,
  readSeries,
  reinstateFollowing,
} from '../records/series.ts';
import { beginRun, readRuns } from '../records/timer.ts';
import {
  allSessionIds,
  bookSession,
  changeSession,
  readRemovedSessions,
  readSessions,
} from '../records/session.ts';
import {
  makeTemplate,
  readRemovedTemplates,
  readTemplates,
  renameTemplate,
  restoreTemplate,
} from '../records/template.ts';
import {
  addTemplatePoints,
  changeTemplatePoint,
  moveTemplatePoint,
  readAllTemplatePoints,
  readTemplatePoints,
} from '../records/template-point.ts';
import { agendaAsTemplate, putOnAgenda } from '../template-agenda.ts';
import { restoreDraft } from '../restore-draft.ts';
import { restoreMentorship } from '../restore-mentorship.ts';
import { restoreSession } from '../restore-session.ts';

const me = newId<PersonId>();

/** Anything that another device may have put there: plain values of any kind and size, and shared types in the wrong place. */
const values: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.anything({ withNullPrototype: false, maxDepth: 2 }).map((value) => () => storable(value)),
  fc
    .constantFrom<unknown>(
      -1,
      0.5,
      1e308,
      8.64e15,
      -0,
      '',
      'a0',
      'a00',
      'A00000000000000000000000000',
      'A00000000000000000000000001',
      'z'.repeat(27),
      'Europe/Nowhere',
      '2026-02-30',
      '__proto__',
      'x'.repeat(200_000),
      null,
      [],
      JSON.parse('{"__proto__":{"state":"open"}}'),
      // Read back, these are things that Yjs does not know how to write.
      JSON.parse('{"__proto__":null}'),
      JSON.parse('{"__proto__":{"constructor":"x"}}'),
      new Uint8Array(3),
    )
    .map((value) => () => value),
  fc.constantFrom<() => unknown>(
    () => new Y.Map([['title', 'nested']]),
    () => Y.Array.from([1, 'two']),
    () => new Y.Text('a text'),
    () => new Y.XmlText('an XML text'),
    () => new Y.XmlElement('paragraph'),
    () => new Y.XmlFragment(),
    () => {
      const element = new Y.XmlElement('paragraph');
      element.setAttribute('level', JSON.parse('{"__proto__":null}') as never);
      const fragment = new Y.XmlFragment();
      fragment.insert(0, [element]);
      return fragment;
    },
    () => {
      const text = new Y.Text();
      text.insertEmbed(0, new Y.Map([['a', 1]]));
      return text;
    },
    () => {
      const text = new Y.Text();
      text.insertEmbed(0, { image: 'x' });
      text.insert(0, 'with something in it');
      return text;
    },
    () => {
      const fragment = new Y.XmlFragment();
      // Nobody's editor does this; an update may hold it.
      fragment.insert(0, [new Y.Map() as never, new Y.XmlElement('__proto__'), new Y.XmlText('words')]);
      return fragment;
    },
    () => new Y.Doc(),
  ),
);

/** What Yjs can store at all; the rest would be our own mistake. */
function storable(value: unknown): unknown {
  try {
    new Y.Doc().getMap('any').set('value', value);
    return value;
  } catch {
    return undefined;
  }
}

/** Every field of every record of the document, and some that nobody knows, overwritten as it comes. */
function spoil(document: Y.Doc, at: readonly number[], spoiled: readonly (() => unknown)[]): void {
  const places: (readonly [Y.Map<unknown>, string])[] = [];
  for (const name of [...document.share.keys()].filter((name) => name !== 'notes' && name !== 'header')) {
    const root = document.getMap<unknown>(name);
    for (const key of ['__proto__', 'constructor', newId<RoomId>()]) places.push([root, key]);
    for (const [key, value] of root.entries()) {
      places.push([root, key]);
      if (value instanceof Y.Map)
        for (const field of [...value.keys(), 'removedAt', 'changedAt', 'timeZone', 'kind', 'consent.mentor'])
          places.push([value, field]);
    }
  }
  spoiled.forEach((make, index) => {
    const place = places[(at[index] ?? 0) % places.length];
    place?.[0].set(place[1], make());
  });
}

/** The same document on the disk of another moment. */
function copyOf<Document extends Y.Doc>(document: Document): Document {
  const copy = new Y.Doc() as Document;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
}

const parts = { situation: 's', behaviour: 'b', impact: 'i', request: 'r', keep: '' };
const weekly = {
  every: 1,
  unit: 'week',
  startsOn: '2026-11-26',
  time: '16:30',
  timeZone: 'Europe/London',
  minutes: 60,
  title: 'Weekly',
  place: '',
} as const;
const asked = { text: 'What else?', topic: 'career', asker: 'either', phases: ['progress'] } as const;
const meeting = { title: 'Session', startsAt: 1, minutes: 60, place: 'here', timeZone: 'Europe/London' };

it(
  'reads whatever stands in any field, names what is damaged, and goes on writing around it',
  { timeout: 120_000 },
  () => {
    let damaged = 0;
    const spoiling = fc.record({
      at: fc.array(fc.nat(5_000), { minLength: 12, maxLength: 12 }),
      put: fc.array(values, { minLength: 12, maxLength: 12 }),
    });
    fc.assert(
      fc.property(spoiling, ({ at, put }) => {
        const [mentorship, agenda, next] = [
          new Y.Doc() as MentorshipDocument,
          new Y.Doc() as SessionDocument,
          new Y.Doc() as SessionDocument,
        ];
        const [personal, drafts] = [
          new Y.Doc() as PersonalDocument,
          new Y.Doc() as Parameters<typeof readDrafts>[0],
        ];
        const [room, session] = [newId<RoomId>(), newId<SessionId>()];
        beginMentorship(mentorship, {
          me: { name: 'Maya', personId: me },
          myRole: 'learner',
          partnerName: 'Sam',
          now: 1,
        });
        const booked = bookSession(mentorship, 'learner', meeting);
        const action = beginAction(mentorship, { text: 'do', owner: 'mentor' }, { by: 'learner', at: 1 });
        sendFeedback(mentorship, { id: newId<FeedbackId>(), from: 'learner', title: 't', parts, now: 1 });
        const point = addPoint(agenda, 'learner', { title: 'one', minutes: 5 });
        addPoint(agenda, 'learner', { title: 'two' });
        const decision = proposeDecision(agenda, { text: 'so be it', proposedBy: 'learner', now: 1 });
        const mine = addPrivatePoint(personal, { room, title: 'mine', now: 1 });
        const { series } = bookSeries(mentorship, 'learner', weekly, 2);
        beginRun(agenda, point, 1);
        writeCheck(sharedCheck(agenda, 'learner', 'in'), { energy: 1, word: 'tired' }, 1);
        noteSeen(personal, session, agenda, 1);
        writeProfile(personal, { name: 'Maya', purpose: 'both' });
        removeMentorship(personal, room, 1);
        const template = makeTemplate(personal, {
          name: 'Weekly',
          points: [
            { title: 'a', kind: 'topic' },
            { title: 'b', kind: 'update', notes: 'n' },
          ],
          now: 1,
        });
        const question = addQuestion(personal, { ...asked, now: 1 });
        hide(personal, 'template', 'closing', 1);
        const draft = beginDraft(drafts, room, 1);
        for (const document of [mentorship, agenda, personal, drafts]) spoil(document, at, put);

        const read = () => {
          const sessions = [...readSessions(mentorship), ...readRemovedSessions(mentorship)];
          // What is read can be shown.
          for (const { startsAt, minutes } of sessions)
            formatDay(startsAt, 1).concat(formatTimeRange(startsAt, minutes));
          for (const id of allSessionIds(mentorship)) expect(isId(id)).toBe(true);
          for (const { id } of readAgenda(agenda)) pointNotes(agenda, id);
          privatePointNotes(personal, mine);
          takePicture(mentorship, [agenda]);
          pictureOfMentorship(mentorship);
          pictureOfSession(agenda);
          authorOf(mentorship, 1);
          deviceOf(mentorship, 1);
          roleOf(mentorship, me);
          freeRole(mentorship);
          isWritable(mentorship);
          readSeen(personal, session);
          for (const { from, to } of readRuns(agenda)) expect(to ?? from).toBeGreaterThanOrEqual(from);
          return [
            readSeries(mentorship, series),
            readCheck(sharedCheck(agenda, 'learner', 'in')),
            readMentorship(mentorship),
            readParticipant(mentorship, 'learner'),
            ...sessions,
            ...readActions(mentorship),
            ...readFeedback(mentorship),
            ...readAgenda(agenda),
            readPoint(agenda, point),
            ...readDecisions(agenda),
            ...readPrivatePoints(personal, room),
            readPrivatePoint(personal, mine),
            readProfile(personal),
            readMentorshipEntry(personal, room),
            ...readTemplates(personal),
            ...readRemovedTemplates(personal),
            ...[...readAllTemplatePoints(personal).values()].flat(),
            ...readQuestions(personal),
            ...readRemovedQuestions(personal),
            ...readDrafts(drafts, room),
          ];
        };
        const before = [mentorship, agenda, personal, drafts].map((document) =>
          Y.encodeStateVector(document),
        );
        damaged += read().flatMap((record) => record?.damaged ?? []).length;
        // Reading writes nothing, and so mends and deletes nothing.
        expect(
          [mentorship, agenda, personal, drafts].map((document) => Y.encodeStateVector(document)),
        ).toEqual(before);

        const versions = {
          mentorship: copyOf(mentorship),
          agenda: copyOf(agenda),
          drafts: copyOf(drafts),
        };
        rewordPoint(agenda, point, 'one, reworded');
        movePoint(agenda, point, 1);
        const added = addPoint(agenda, 'mentor', { title: 'three', index: 0 });
        changeSession(
          mentorship,
          booked,
          { title: 'Another', place: 'there', state: 'held' },
          { by: 'mentor', at: 2 },
        );
        const second = bookSession(mentorship, 'mentor', meeting);
        changeAction(mentorship, action, { text: 'done' }, { by: 'mentor', at: 2 });
        rewordDecision(agenda, decision, 'so it is', { by: 'mentor', at: 2 });
        giveConsent(agenda, decision, 'mentor', { text: 'so it is', at: 2 });
        extendSeries(mentorship, series, 1);
        changeFollowing(mentorship, booked, { title: 'And on' }, { by: 'mentor', at: 3 });
        beginRun(agenda, undefined, 2);
        writeCheck(sharedCheck(agenda, 'learner', 'in'), { word: 'better' }, 2);
        duplicatePoint(agenda, added, 'mentor');
        movePointTo({ session, document: agenda }, added, { session: newId<SessionId>(), document: next });
        noteSeen(personal, session, agenda, 1);
        cancelFollowing(mentorship, booked, { by: 'mentor', at: 3 });
        reinstateFollowing(mentorship, booked, { by: 'mentor', at: 3 });
        nameFreePlace(mentorship, 'mentor', 'Samuel');
        setPhase(mentorship, 'progress');
        writeParticipant(mentorship, 'mentor', { name: 'Sam' });
        rewordPrivatePoint(personal, mine, 'mine, reworded');
        readHidden(personal, 'template');
        readHidden(personal, 'question');
        const [kept] = addTemplatePoints(personal, template, [{ title: 'c', kind: 'topic', minutes: 5 }]);
        renameTemplate(personal, template, 'Weekly, again');
        restoreTemplate(personal, template);
        for (const { id } of readTemplatePoints(personal, template)) {
          changeTemplatePoint(personal, id, { title: 'd', notes: 'n', owner: undefined });
          moveTemplatePoint(personal, template, id, 0);
        }
        changeQuestion(personal, question, { ...asked, text: 'And what else?' });
        showAgain(personal, 'template', 'closing');
        putOnAgenda(next, 'mentor', readTemplatePoints(personal, template));
        agendaAsTemplate(agenda, true);
        writeDraft(drafts, draft, 'title', 'A title');
        carryPoint({ session, document: agenda }, point, { session: newId<SessionId>(), document: next });
        sharePrivatePoint(personal, mine, next, 'learner');
        read();
        expect(readPoint(next, added)).toMatchObject({ id: added, title: 'three', damaged: [] });
        expect(readSessions(mentorship).find(({ id }) => id === second)).toMatchObject({
          ...meeting,
          damaged: [],
        });
        expect(readTemplatePoints(personal, template).find(({ id }) => id === kept)).toMatchObject({
          title: 'd',
          minutes: 5,
          damaged: [],
        });
        if (points(agenda).get(point) instanceof Y.Map)
          expect(readPoint(agenda, point)?.title).toBe('one, reworded');
        expect(readAgenda(next).flatMap((point) => point.damaged)).toEqual([]);

        // A version as spoiled as that can be held against what is there now, and set back to.
        mentorshipDifference(pictureOfMentorship(versions.mentorship), pictureOfMentorship(mentorship));
        sessionDifference(pictureOfSession(versions.agenda), pictureOfSession(agenda));
        restoreMentorship(mentorship, versions.mentorship, { by: 'learner', at: 3 });
        restoreSession(agenda, versions.agenda, { by: 'learner', at: 3 });
        restoreDraft(drafts, versions.drafts, room, draft);
        read();
        const ids = (document: MentorshipDocument) => readSessions(document).map(({ id }) => id);
        expect(ids(mentorship).toSorted()).toEqual(ids(versions.mentorship).toSorted());
      }),
      { numRuns: 400 },
    );
    expect(damaged).toBeGreaterThan(400);
  },
);
