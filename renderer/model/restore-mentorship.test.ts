import fc from 'fast-check';
import { equalityDeep } from 'lib0/function';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { MentorshipDocument } from './documents.ts';
import { newId, type ActionId, type FeedbackId, type PersonId, type SessionId } from './ids.ts';
import { recordKind } from './kinds/record-kind.ts';
import { recordsDifference } from './kinds/records-difference.ts';
import type { Change } from './provenance.ts';
import {
  isRestorableMentorship,
  isSameMentorship,
  mentorshipDifference,
  pictureOfMentorship,
} from './queries/mentorship-difference.ts';
import { edit, fieldReader, recordIn, recordsIn, userEdit } from './record.ts';
import {
  actions,
  beginAction,
  changeAction,
  readActions,
  removeAction,
  restoreAction,
  settleAction,
} from './records/action.ts';
import { readFeedback, sendFeedback } from './records/feedback.ts';
import { beginMentorship } from './records/mentorship.ts';
import { readParticipant, writeParticipant } from './records/participant.ts';
import {
  bookSession,
  changeSession,
  readSessions,
  removeSession,
  restoreSession,
  sessions,
} from './records/session.ts';
import { restoreMentorship, restoreMentorshipPart } from './restore-mentorship.ts';
import { restoreAll } from './restore-record.ts';
import { createHistory } from './undo/history.ts';
import { undoable } from './undo/undoable.ts';

const change = (at: number): Change => ({ by: 'learner', at });
const noParts = { situation: 'It was late.', behaviour: '', impact: '', request: '', keep: '' };
const meeting = { title: 'Session', startsAt: 1, minutes: 60, place: '' };

const copyOf = (document: MentorshipDocument): MentorshipDocument => {
  const copy = new Y.Doc() as MentorshipDocument;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
};

/** Everything that a restore gives back: all of a record but who changed it last. */
const readable = (document: MentorshipDocument): unknown => {
  const { records } = pictureOfMentorship(document);
  return Object.values(records).map((all) =>
    all.map(({ id, words, facts, fields }) => [id, words, facts, fields]),
  );
};

/** What no restore touches. */
const left = (document: MentorshipDocument): unknown => [
  readParticipant(document, 'learner'),
  readParticipant(document, 'mentor'),
  readFeedback(document),
];

/** All records as they are stored. */
const stored = (document: MentorshipDocument): unknown =>
  ['sessions', 'actions', 'feedback'].map((name) => document.getMap(name).toJSON());

type Act = (document: MentorshipDocument) => void;

/** What a person may do in a mentorship; numbers choose where. */
const act: fc.Arbitrary<Act> = fc
  .record({
    kind: fc.constantFrom(
      ...([
        'book',
        'change',
        'state',
        'remove',
        'back',
        'begin',
        'rewrite',
        'settle',
        'drop',
        'newer',
        'send',
      ] as const),
    ),
    at: fc.nat(8),
    other: fc.nat(8),
    text: fc.constantFrom('one', 'two words', 'three, with more', 'and 🙂 a face', ''),
  })
  .map(({ kind, at, other, text }) => (document) => {
    const pick = <Id>(map: Y.Map<unknown>): Id | undefined => {
      const ids = [...map.keys()].toSorted();
      return ids[at % Math.max(1, ids.length)] as Id | undefined;
    };
    const [session, action] = [pick<SessionId>(sessions(document)), pick<ActionId>(actions(document))];
    const provenance = change(other * 60_000);
    if (kind === 'book') bookSession(document, 'learner', { ...meeting, title: text, startsAt: at });
    if (kind === 'begin') beginAction(document, { text, owner: 'mentor', dueOn: '2026-11-23' }, provenance);
    if (kind === 'send')
      sendFeedback(document, {
        id: newId<FeedbackId>(),
        from: 'learner',
        title: text,
        parts: noParts,
        now: at,
      });
    if (session !== undefined) {
      if (kind === 'change')
        changeSession(
          document,
          session,
          { title: text, place: text, startsAt: other, minutes: 30 },
          provenance,
        );
      if (kind === 'state')
        changeSession(
          document,
          session,
          {
            state: (['planned', 'held', 'cancelled', 'postponed'] as const)[other % 4] ?? 'planned',
            ...(other % 2 === 0 && { timeZone: 'Europe/London', endedAt: at }),
          },
          provenance,
        );
      if (kind === 'remove') removeSession(document, session, 1);
      if (kind === 'back') restoreSession(document, session);
      // What only a later Waymark knows.
      if (kind === 'newer')
        edit(document, () => {
          const record = recordIn(sessions(document), session);
          record?.set('colour', text);
          const known = record?.get('more');
          if (known instanceof Y.Text) known.insert(0, text);
          else record?.set('more', new Y.Text(text));
        });
    }
    if (action !== undefined) {
      if (kind === 'rewrite')
        changeAction(
          document,
          action,
          other % 2 === 0 ? { text } : { owner: 'learner', dueOn: undefined },
          provenance,
        );
      if (kind === 'settle')
        settleAction(document, action, other % 2 === 0 ? 'done' : 'dropped', text, provenance);
      if (kind === 'drop') removeAction(document, action, 1);
      if (kind === 'back') restoreAction(document, action);
    }
  });
const acts = fc.array(act, { maxLength: 14 });

const between = (version: MentorshipDocument, document: MentorshipDocument) =>
  mentorshipDifference(pictureOfMentorship(version), pictureOfMentorship(document));

describe('restoring a mentorship', () => {
  it('makes its lists read as the version does, in one change of mine, and deletes no record', () => {
    fc.assert(
      fc.property(acts, acts, (before, after) => {
        const document = new Y.Doc() as MentorshipDocument;
        for (const run of before) run(document);
        const version = copyOf(document);
        for (const run of after) run(document);
        const ids = () => [sessions, actions].map((records) => [...records(document).keys()]);
        const [there, untouched] = [ids(), left(document)];
        const origins: unknown[] = [];
        document.on('update', (_: Uint8Array, origin: unknown) => origins.push(origin));
        expect(isRestorableMentorship(between(version, document))).toBe(
          !equalityDeep(readable(document), readable(version)),
        );
        restoreMentorship(document, version, change(2));
        expect(readable(document)).toEqual(readable(version));
        expect(isRestorableMentorship(between(version, document))).toBe(false);
        expect(left(document)).toEqual(untouched);
        expect(ids()).toEqual(there);
        expect(origins.filter((origin) => origin !== userEdit)).toEqual([]);
        expect(origins.length).toBeLessThanOrEqual(1);
        const vector = Y.encodeStateVector(document);
        restoreMentorship(document, version, change(3));
        expect(Y.encodeStateVector(document)).toEqual(vector);
      }),
    );
  });

  it('is one step of undo, which gives back exactly what was there', () => {
    fc.assert(
      fc.property(acts, acts, (before, after) => {
        const document = new Y.Doc() as MentorshipDocument;
        for (const run of before) run(document);
        const version = copyOf(document);
        for (const run of after) run(document);
        const was = stored(document);
        const history = createHistory(document, undoable.mentorship(document));
        restoreMentorship(document, version, change(2));
        const restored = stored(document);
        history.step('undo');
        expect(stored(document)).toEqual(was);
        expect(history.next('undo')).toBeUndefined();
        history.step('redo');
        expect(stored(document)).toEqual(restored);
      }),
    );
  });

  it('leaves both devices with the same mentorship, whatever the other does meanwhile', () => {
    fc.assert(
      fc.property(acts, acts, acts, (before, after, meanwhile) => {
        const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
        for (const run of before) run(mine);
        const version = copyOf(mine);
        for (const run of after) run(mine);
        exchange();
        for (const run of meanwhile) run(theirs);
        restoreMentorship(mine, version, change(2));
        exchange();
        expect(stored(theirs)).toEqual(stored(mine));
      }),
    );
  });

  it('keeps what the other booked, began, reworded and said meanwhile', () => {
    const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
    const session = bookSession(mine, 'learner', { ...meeting, title: 'Owning the migration' });
    const action = beginAction(mine, { text: 'Write one page', owner: 'learner' }, change(1));
    const version = copyOf(mine);
    changeSession(mine, session, { startsAt: 9 }, { by: 'learner', at: 1 });
    changeAction(mine, action, { text: 'Write one page on events' }, change(2));
    exchange();

    bookSession(theirs, 'mentor', { ...meeting, title: 'From the mentor', startsAt: 2 });
    changeSession(
      theirs,
      session,
      { place: 'Room 4', title: 'Owning the whole migration' },
      { by: 'mentor', at: 1 },
    );
    beginAction(theirs, { text: 'Send the notes', owner: 'mentor' }, { by: 'mentor', at: 3 });
    settleAction(theirs, action, 'done', '', { by: 'mentor', at: 3 });
    sendFeedback(theirs, { id: newId<FeedbackId>(), from: 'mentor', title: 'Well', parts: noParts, now: 3 });
    restoreMentorship(mine, version, change(4));
    exchange();
    for (const document of [mine, theirs]) {
      expect(readSessions(document)).toMatchObject([
        { title: 'Owning the whole migration', startsAt: 1, place: 'Room 4' },
        { title: 'From the mentor', removedAt: undefined },
      ]);
      expect(readActions(document)).toMatchObject([
        { text: 'Write one page', state: 'done' },
        { text: 'Send the notes' },
      ]);
      expect(readFeedback(document)).toMatchObject([{ title: 'Well' }]);
    }
  });

  it('leaves alone who takes part and what was sent, and says how they differ', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const me = { name: 'Maya', personId: newId<PersonId>() };
    beginMentorship(document, { me, myRole: 'learner', partnerName: 'Sam', now: 1 });
    const version = copyOf(document);
    writeParticipant(document, 'mentor', { name: 'Sam Lindqvist', personId: newId<PersonId>() });
    sendFeedback(document, { id: newId<FeedbackId>(), from: 'mentor', title: '', parts: noParts, now: 2 });
    const difference = between(version, document);
    expect(difference.left).toMatchObject({
      people: {
        learner: { before: { name: 'Maya' }, after: { name: 'Maya' } },
        mentor: {
          before: { name: 'Sam', takesPart: false },
          after: { name: 'Sam Lindqvist', takesPart: true },
        },
      },
      sent: 1,
    });
    expect([isSameMentorship(difference), isRestorableMentorship(difference)]).toEqual([false, false]);
    const state = stored(document);
    restoreMentorship(document, version, change(3));
    expect(stored(document)).toEqual(state);
  });

  it('sets one session or one action back and leaves the rest as it is', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const one = bookSession(document, 'learner', { ...meeting, title: 'one' });
    const two = bookSession(document, 'learner', { ...meeting, title: 'two', startsAt: 2 });
    const action = beginAction(document, { text: 'act', owner: 'learner' }, change(1));
    const version = copyOf(document);
    removeSession(document, one, 1);
    changeSession(document, two, { title: 'two, reworded' }, { by: 'learner', at: 1 });
    settleAction(document, action, 'dropped', 'no time', { by: 'mentor', at: 2 });
    restoreMentorshipPart(document, version, { kind: 'sessions', id: one }, change(3));
    expect(readSessions(document).map(({ title }) => title)).toEqual(['one', 'two, reworded']);
    expect(readActions(document)).toMatchObject([{ state: 'dropped' }]);
    restoreMentorshipPart(document, version, { kind: 'actions', id: action }, change(3));
    expect(readActions(document)).toMatchObject([
      { state: 'open', reason: '', changedBy: 'learner', changedAt: 3 },
    ]);
    const state = stored(document);
    restoreMentorshipPart(document, version, { kind: 'actions', id: one }, change(4));
    restoreMentorshipPart(document, version, { kind: 'sessions', id: newId() }, change(4));
    expect(stored(document)).toEqual(state);
  });
});

it('is the word of whoever restores, where it says again what became of an action', () => {
  const document = new Y.Doc() as MentorshipDocument;
  const [one, two] = ['one', 'two'].map((text, at) =>
    beginAction(document, { text, owner: 'mentor' }, change(at)),
  ) as [ActionId, ActionId];
  for (const id of [one, two]) settleAction(document, id, 'done', '', { by: 'mentor', at: 2 });
  const version = copyOf(document);
  settleAction(document, one, 'open', '', { by: 'mentor', at: 3 });
  changeAction(document, two, { text: 'two, reworded' }, { by: 'mentor', at: 3 });
  restoreMentorship(document, version, change(4));
  expect(readActions(document)).toMatchObject([
    { text: 'one', state: 'done', settledBy: 'learner', settledAt: 4 },
    { text: 'two', state: 'done', settledBy: 'mentor', settledAt: 2 },
  ]);
});

describe('the difference between two moments of a mentorship', () => {
  const deeds = (version: MentorshipDocument, document: MentorshipDocument) => {
    const { sessions, actions } = between(version, document).records;
    return [...sessions.deeds, ...actions.deeds].map(([deed, count]) => `${deed} ${String(count)}`);
  };

  it('tells what became of sessions', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const [one, two, three, four] = [1, 2, 3, 4].map((startsAt) =>
      bookSession(document, 'learner', { ...meeting, startsAt }),
    ) as [SessionId, SessionId, SessionId, SessionId];
    const version = copyOf(document);
    expect(isSameMentorship(between(version, document))).toBe(true);
    changeSession(
      document,
      one,
      { title: 'Another', startsAt: 9, place: 'Room 4' },
      { by: 'learner', at: 1 },
    );
    changeSession(document, two, { minutes: 30, state: 'cancelled' }, { by: 'learner', at: 1 });
    removeSession(document, three, 1);
    edit(document, () => recordIn(sessions(document), four)?.set('colour', 'green'));
    bookSession(document, 'learner', meeting);
    expect(deeds(version, document)).toEqual([
      'reworded 1',
      'time 2',
      'place 1',
      'state.cancelled 1',
      'removed 1',
      'otherwise 1',
      'added 1',
    ]);
    expect(between(version, document).records.sessions.records.map(({ deeds }) => deeds)).toEqual([
      ['reworded', 'time', 'place'],
      ['time', 'state.cancelled'],
      ['removed'],
      ['otherwise'],
      ['added'],
    ]);
  });

  it('tells what became of actions; a reason comes with what it is the reason for', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const [one, two, three] = ['1', '2', '3'].map((text, at) =>
      beginAction(document, { text, owner: 'learner' }, change(at)),
    ) as [ActionId, ActionId, ActionId];
    settleAction(document, three, 'done', '', change(1));
    const version = copyOf(document);
    changeAction(document, one, { text: 'one', owner: 'mentor', dueOn: '2026-11-23' }, change(2));
    settleAction(document, two, 'dropped', 'no time', change(2));
    settleAction(document, three, 'done', 'It is merged.', change(2));
    expect(between(version, document).records.actions.records.map(({ deeds }) => deeds)).toEqual([
      ['reworded', 'owner', 'dueOn'],
      ['state.dropped'],
      ['reason'],
    ]);
  });
});

it('takes a new kind of record with its name and its words alone', () => {
  const all = (document: MentorshipDocument): Y.Map<unknown> => document.getMap('goals');
  const goals = recordKind({
    records: all,
    read: (document: MentorshipDocument) =>
      recordsIn(all(document))
        .map(([id, record]) => ({
          id,
          title: fieldReader(record).text('title'),
          isGone: record.has('removedAt'),
        }))
        .filter(({ isGone }) => !isGone),
    words: ({ title }) => title,
    by: () => 'learner',
    facts: () => ({}),
  });
  const document = new Y.Doc() as MentorshipDocument;
  const [one, two] = [newId(), newId()];
  const set = (id: string, title: string): void => {
    const record = new Y.Map<unknown>([
      ['title', new Y.Text(title)],
      ['measures', new Y.Map([['weekly', 3]])],
      ['why', new Y.XmlFragment()],
    ]);
    all(document).set(id, record);
  };
  set(one, 'To own a service');
  const version = copyOf(document);
  const field = (name: string): unknown => recordIn(all(document), one)?.get(name);
  (field('title') as Y.Text).insert(0, 'Soon: ');
  (field('measures') as Y.Map<unknown>).set('weekly', 5);
  (field('why') as Y.XmlFragment).insert(0, [new Y.XmlElement('paragraph')]);
  set(two, 'Since');
  expect(
    recordsDifference(goals.pictures(version), goals.pictures(document)).records.map(({ deeds }) => deeds),
  ).toEqual([['reworded'], ['added']]);
  edit(document, () => restoreAll(goals, document, version, change(2)));
  expect(goals.pictures(document)).toEqual(goals.pictures(version));
});
