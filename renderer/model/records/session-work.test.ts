import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import { deviceOf, authorOf, recordAuthor } from '../authors.ts';
import { constantUpdate } from '../constant-update.ts';
import type { MentorshipDocument, PersonalDocument, SessionDocument } from '../documents.ts';
import { newId, type DeviceId, type PointId, type RoomId, type SessionId } from '../ids.ts';
import { readRichText } from '../rich-text.ts';
import {
  beginAction,
  changeAction,
  readActions,
  removeAction,
  restoreAction,
  settleAction,
} from './action.ts';
import { carryPoint, movePointTo, sharePrivatePoint } from './copied-point.ts';
import { giveConsent, proposeDecision, readDecisions, rewordDecision, withdrawConsent } from './decision.ts';
import {
  labelMentorship,
  readMentorshipEntry,
  removeMentorship,
  restoreMentorship,
} from './mentorship-entry.ts';
import {
  addPoint,
  duplicatePoint,
  notePointCarried,
  notePointMoved,
  pointNotes,
  readAgenda,
  readPoint,
  readRemovedPoints,
  removePoint,
  restorePoint,
  rewordPoint,
  setPointState,
} from './point.ts';
import {
  addPrivatePoint,
  placePrivatePoint,
  planPrivatePoint,
  readPrivatePoints,
  removePrivatePoint,
} from './private-point.ts';
import {
  bookSession,
  cancelSession,
  changeSession,
  confirmSession,
  endSession,
  postponeSession,
  readRemovedSessions,
  readSession,
  readSessions,
  reinstateSession,
  removeSession,
  reopenSession,
  restoreSession,
} from './session.ts';
import { createHistory } from '../undo/history.ts';
import { undoable } from '../undo/undoable.ts';

const session = { title: 'Session', startsAt: 1, minutes: 60, place: '' };
const by = (at: number) => ({ by: 'mentor', at }) as const;

const paragraph = (text: string): Y.XmlElement => {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(text)]);
  return made;
};
const words = (document: SessionDocument, id: Parameters<typeof pointNotes>[1]): string =>
  JSON.stringify(readRichText(pointNotes(document, id) ?? new Y.XmlFragment()));

describe('a session', () => {
  it('that an earlier Waymark wrote reads as it did: planned, nobody has said where or changed it', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const id = bookSession(document, 'learner', session);
    expect(readSession(document, id)).toEqual({
      ...session,
      id,
      bookedBy: 'learner',
      timeZone: undefined,
      state: 'planned',
      postponedFrom: undefined,
      endedAt: undefined,
      endedBy: undefined,
      confirmedAt: { learner: undefined, mentor: undefined },
      series: undefined,
      seriesDay: undefined,
      revision: 0,
      removedAt: undefined,
      changedAt: undefined,
      changedBy: undefined,
      damaged: [],
    });
  });

  it('is removed, keeps what the other changes in it meanwhile, and is brought back with it', () => {
    const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
    const id = bookSession(mine, 'learner', session);
    exchange();
    removeSession(mine, id, 5);
    changeSession(theirs, id, { place: 'the quiet room', state: 'postponed' }, by(1_000_000));
    exchange();
    expect(readSessions(theirs)).toEqual([]);
    expect(readRemovedSessions(theirs).map(({ place }) => place)).toEqual(['the quiet room']);
    restoreSession(mine, id);
    expect(readSessions(mine)).toMatchObject([
      { place: 'the quiet room', state: 'postponed', changedBy: 'mentor', changedAt: 1_000_000 },
    ]);
  });
});

describe('what a calendar is told of a session', () => {
  it('has a higher number after each change that it shows, also of two that were made apart', () => {
    const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
    const id = bookSession(mine, 'learner', session);
    exchange();
    const revision = (): number | undefined => readSession(mine, id)?.revision;
    changeSession(mine, id, { startsAt: 7 }, { by: 'learner', at: 1 });
    changeSession(theirs, id, { place: 'the quiet room' }, { by: 'mentor', at: 1 });
    expect(revision()).toBe(1);
    exchange();
    expect(revision()).toBe(2);
    changeSession(mine, id, { startsAt: 7, place: 'the quiet room' }, { by: 'learner', at: 2 });
    expect(revision()).toBe(2);
    postponeSession(mine, id, undefined, { by: 'learner', at: 3 });
    postponeSession(mine, id, 90, { by: 'learner', at: 4 });
    expect(readSession(mine, id)).toMatchObject({
      revision: 4,
      state: 'planned',
      startsAt: 90,
      postponedFrom: 7,
    });
  });

  it('says when the two stopped talking, where somebody closes it later', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const id = bookSession(document, 'learner', session);
    endSession(document, id, { by: 'mentor', at: 900 }, 400);
    expect(readSession(document, id)).toMatchObject({
      endedAt: 400,
      endedBy: 'mentor',
      confirmedAt: { learner: undefined, mentor: 900 },
      changedAt: 900,
    });
  });

  it('is read and confirmed by each, and by both anew after it was opened again', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const id = bookSession(document, 'learner', session);
    endSession(document, id, { by: 'learner', at: 50 });
    confirmSession(document, id, { by: 'mentor', at: 60 });
    expect(readSession(document, id)).toMatchObject({
      state: 'held',
      endedAt: 50,
      endedBy: 'learner',
      confirmedAt: { learner: 50, mentor: 60 },
    });
    reopenSession(document, id, { by: 'mentor', at: 70 });
    expect(readSession(document, id)).toMatchObject({
      state: 'planned',
      endedAt: undefined,
      endedBy: undefined,
      confirmedAt: { learner: undefined, mentor: undefined },
    });
  });
});

describe('a session that is cancelled', () => {
  it('takes place after all on its day, or waits for one again if it had none', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const [planned, waiting] = [
      bookSession(document, 'learner', session),
      bookSession(document, 'learner', { ...session, startsAt: 2 }),
    ];
    postponeSession(document, waiting, undefined, by(1));
    for (const id of [planned, waiting]) {
      cancelSession(document, id, by(2));
      // Both may press the button; the second time says nothing new.
      cancelSession(document, id, { by: 'learner', at: 3 });
    }
    expect(readSessions(document).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    for (const id of [planned, waiting]) reinstateSession(document, id, by(4));
    expect(readSessions(document).map(({ state }) => state)).toEqual(['planned', 'postponed']);
  });

  it('is never one that was held', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const id = bookSession(document, 'learner', session);
    endSession(document, id, by(2));
    cancelSession(document, id, by(3));
    reinstateSession(document, id, by(4));
    expect(readSession(document, id)?.state).toBe('held');
  });
});

describe('a decision', () => {
  it('is agreed to by each in these words, and by nobody in other words', () => {
    const { mine, theirs, exchange } = twoCopies<SessionDocument>();
    const id = proposeDecision(mine, { text: 'We meet on Mondays', proposedBy: 'learner', now: 1 });
    exchange();
    expect(readDecisions(theirs)[0]?.consent).toEqual({ learner: true, mentor: false });
    // One agrees to what is on the screen while the other changes it.
    giveConsent(theirs, id, 'mentor', { text: 'We meet on Mondays', at: 2 });
    rewordDecision(mine, id, 'We meet on Fridays', by(1));
    exchange();
    expect(readDecisions(theirs)[0]).toMatchObject({
      text: 'We meet on Fridays',
      consent: { learner: false, mentor: false },
    });
    giveConsent(mine, id, 'learner', { text: 'We meet on Fridays', at: 4 });
    giveConsent(theirs, id, 'mentor', { text: 'We meet on Fridays', at: 3 });
    exchange();
    expect(readDecisions(mine)[0]).toMatchObject({ consent: { learner: true, mentor: true }, agreedAt: 4 });
    withdrawConsent(mine, id, 'learner');
    expect(readDecisions(mine)[0]?.consent).toEqual({ learner: false, mentor: true });
  });
});

describe('an action', () => {
  it('is listed by its due date, changed, settled with a word of why, removed and brought back', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const some = beginAction(document, { text: 'some time', owner: 'learner' }, by(1));
    const late = beginAction(document, { text: 'late', owner: 'mentor', dueOn: '2026-12-01' }, by(2));
    const soon = beginAction(document, { text: 'soon', owner: 'mentor', dueOn: '2026-11-24' }, by(3));
    expect(readActions(document).map(({ id }) => id)).toEqual([soon, late, some]);
    changeAction(document, late, { dueOn: undefined, owner: 'learner' }, by(4));
    settleAction(document, soon, 'dropped', 'No longer needed', by(5));
    expect(readActions(document)).toMatchObject([
      { id: soon, state: 'dropped', reason: 'No longer needed' },
      { id: some, state: 'open', reason: '' },
      { id: late, owner: 'learner', dueOn: undefined },
    ]);
    removeAction(document, some, 6);
    expect(readActions(document)).toHaveLength(2);
    restoreAction(document, some);
    expect(readActions(document)).toHaveLength(3);
  });
});

describe('a point that is carried over', () => {
  const [first, second] = [newId<SessionId>(), newId<SessionId>()];
  const carried = () => {
    const from = twoCopies<SessionDocument>();
    const to = twoCopies<SessionDocument>();
    const id = addPoint(from.mine, 'mentor', { title: 'Read the design', kind: 'question', minutes: 10 });
    pointNotes(from.mine, id)?.insert(0, [paragraph('as far as page 3')]);
    from.exchange();
    const carry = (side: 'mine' | 'theirs'): boolean =>
      carryPoint({ session: first, document: from[side] }, id, { session: second, document: to[side] });
    return { from, to, id, carry };
  };

  it('says where it came from, and is the same with its notes', () => {
    const { to, id, carry } = carried();
    carry('mine');
    expect(readAgenda(to.mine)).toMatchObject([
      {
        id,
        title: 'Read the design',
        beganBy: 'mentor',
        kind: 'question',
        minutes: 10,
        state: 'open',
        carriedFrom: { session: first, point: id },
        damaged: [],
      },
    ]);
    expect(words(to.mine, id)).toContain('as far as page 3');
  });

  it('by both at the same time is one point, in which nothing is doubled and nothing lost that either wrote', () => {
    const { to, id, carry } = carried();
    carry('mine');
    carry('theirs');
    rewordPoint(to.mine, id, 'Read the whole design');
    pointNotes(to.theirs, id)?.insert(1, [paragraph('then asked Leila')]);
    to.exchange();
    expect(readAgenda(to.mine).map(({ title }) => title)).toEqual(['Read the whole design']);
    expect(words(to.mine, id).split('as far as page 3')).toHaveLength(2);
    expect(words(to.mine, id)).toContain('then asked Leila');
    expect(words(to.theirs, id)).toBe(words(to.mine, id));
  });

  it('in different words by both loses neither', () => {
    const { from, to, id, carry } = carried();
    pointNotes(from.theirs, id)?.insert(1, [paragraph('not seen by the other yet')]);
    carry('mine');
    carry('theirs');
    pointNotes(to.mine, id)?.insert(1, [paragraph('written in the copy')]);
    to.exchange();
    expect(words(to.mine, id)).toContain('not seen by the other yet');
    expect(words(to.mine, id)).toContain('written in the copy');
    expect(words(to.theirs, id)).toBe(words(to.mine, id));
  });

  it('again is brought back where it had been removed, and never covers the one it was begun as', () => {
    const { from, to, id, carry } = carried();
    carry('mine');
    removePoint(to.mine, id, 1);
    carry('mine');
    expect(readAgenda(to.mine)).toHaveLength(1);
    const without = new Y.Doc() as SessionDocument;
    carryPoint({ session: second, document: to.mine }, id, { session: first, document: without });
    expect(readAgenda(without)).toEqual([]);
    expect(readPoint(from.mine, id)?.carriedFrom).toBeUndefined();
  });

  it('goes with undo, and not with what the other person wrote in it', () => {
    const { to, id, carry } = carried();
    const history = createHistory(to.mine, undoable.session(to.mine));
    carry('mine');
    to.exchange();
    pointNotes(to.theirs, id)?.insert(1, [paragraph('written by the other')]);
    to.exchange();
    while (history.step('undo') !== undefined);
    to.exchange();
    expect(readAgenda(to.mine)).toEqual([]);
    restorePoint(to.theirs, id);
    to.exchange();
    expect(words(to.mine, id)).toContain('written by the other');
    expect(words(to.theirs, id)).toBe(words(to.mine, id));
  });

  it('says on the first agenda where it went', () => {
    const { from, id, carry } = carried();
    carry('mine');
    expect(readPoint(from.mine, id)?.carriedTo).toBeUndefined();
    notePointCarried(from.mine, id, second);
    expect(readPoint(from.mine, id)).toMatchObject({
      carriedTo: second,
      state: 'open',
      removedAt: undefined,
    });
  });

  it('keeps who writes under their own client id, and on record', () => {
    const { to, id, carry } = carried();
    const client = to.mine.clientID;
    const device = newId<DeviceId>();
    recordAuthor(to.mine, 'learner', device);
    carry('mine');
    expect(to.mine.clientID).toBe(client);
    expect(authorOf(to.mine, client)).toBe('learner');
    expect(deviceOf(to.mine, client)).toBe(device);
    expect(id in to.mine.getMap('points').toJSON()).toBe(true);
  });
});

describe('a point that is moved to another session', () => {
  const moved = () => {
    const [first, second] = [newId<SessionId>(), newId<SessionId>()];
    const from = twoCopies<SessionDocument>();
    const to = twoCopies<SessionDocument>();
    const id = addPoint(from.mine, 'mentor', { title: 'Read the design', minutes: 10 });
    pointNotes(from.mine, id)?.insert(0, [paragraph('as far as page 3')]);
    from.exchange();
    const here = { session: first, document: from.mine };
    const there = { session: second, document: to.mine };
    const go = (away: typeof here, onto: typeof here, now: number): boolean => {
      const isThere = movePointTo(away, id, onto);
      if (isThere) notePointMoved(away.document, id, onto.session, now);
      return isThere;
    };
    return { from, to, id, here, there, go };
  };

  it('stands there as it was and here no more, and comes back with its present words', () => {
    const { from, to, id, here, there, go } = moved();
    setPointState(from.mine, id, 'discussed');
    expect(go(here, there, 5)).toBe(true);
    expect(readAgenda(from.mine)).toEqual([]);
    expect(readRemovedPoints(from.mine)).toEqual([]);
    expect(readAgenda(to.mine)).toMatchObject([
      { id, state: 'discussed', beganBy: 'mentor', minutes: 10, carriedFrom: undefined, damaged: [] },
    ]);
    rewordPoint(to.mine, id, 'Read the whole design');
    pointNotes(to.mine, id)?.insert(1, [paragraph('then asked Leila')]);
    expect(go(there, here, 6)).toBe(true);
    expect(readAgenda(to.mine)).toEqual([]);
    expect(readAgenda(from.mine)).toMatchObject([{ id, title: 'Read the whole design', movedTo: undefined }]);
    expect(words(from.mine, id).match(/as far as page 3|then asked Leila/gu)).toEqual([
      'as far as page 3',
      'then asked Leila',
    ]);
  });

  it('comes back beside what the other person wrote in the one that was left', () => {
    const { from, to, id, here, there, go } = moved();
    go(here, there, 5);
    pointNotes(from.theirs, id)?.insert(1, [paragraph('written in the one that was left')]);
    from.exchange();
    pointNotes(to.mine, id)?.insert(1, [paragraph('then asked Leila')]);
    go(there, here, 6);
    expect(words(from.mine, id)).toContain('written in the one that was left');
    expect(words(from.mine, id)).toContain('then asked Leila');
  });
});

describe('a copy of a point on the same agenda', () => {
  it('stands beneath it, is begun by who made it, and has its notes', () => {
    const document = new Y.Doc() as SessionDocument;
    const id = addPoint(document, 'mentor', { title: 'Read the design', kind: 'question', owner: 'both' });
    addPoint(document, 'mentor', { title: 'Last' });
    pointNotes(document, id)?.insert(0, [paragraph('as far as page 3')]);
    const copy = duplicatePoint(document, id, 'learner');
    expect(readAgenda(document).map(({ title }) => title)).toEqual([
      'Read the design',
      'Read the design',
      'Last',
    ]);
    expect(readAgenda(document)[1]).toMatchObject({
      id: copy,
      beganBy: 'learner',
      kind: 'question',
      owner: 'both',
    });
    expect(copy && words(document, copy)).toBe(words(document, id));
    expect(duplicatePoint(document, newId<PointId>(), 'learner')).toBeUndefined();
  });
});

describe('a constant update', () => {
  it('has the bytes it had in every version of Waymark: two versions may make it at the same time', () => {
    const update = constantUpdate('name', (document) => {
      const map = new Y.Map<unknown>();
      map.set('text', new Y.Text('words'));
      map.set('number', 1);
      document.getMap('root').set('key', map);
    });
    expect(Buffer.from(update).toString('hex')).toMatchInlineSnapshot(
      `"0104dbe1ff9bc5d42000270104726f6f74036b6579012700dbe1ff9bc5d420000474657874020400dbe1ff9bc5d4200105776f7264732800dbe1ff9bc5d42000066e756d626572017d0100"`,
    );
  });
});

describe('a private point', () => {
  it('waits in the inbox or beside a session, and is shared once', () => {
    const personal = new Y.Doc() as PersonalDocument;
    const agenda = new Y.Doc() as SessionDocument;
    const [room, session] = [newId<RoomId>(), newId<SessionId>()];
    const id = addPrivatePoint(personal, { room, title: 'What I really think', now: 1 });
    expect(readPrivatePoints(personal, newId<RoomId>())).toEqual([]);
    expect(readPrivatePoints(personal, room)).toMatchObject([{ id, session: undefined }]);
    planPrivatePoint(personal, id, session);
    placePrivatePoint(personal, id, { beneath: undefined, rank: 2 });
    expect(readPrivatePoints(personal, room)).toMatchObject([
      { id, session, place: { beneath: undefined, rank: 2 } },
    ]);
    expect(readAgenda(agenda)).toEqual([]);
    sharePrivatePoint(personal, id, agenda, 'learner');
    sharePrivatePoint(personal, id, agenda, 'learner');
    removePrivatePoint(personal, id, 2);
    expect(readAgenda(agenda)).toMatchObject([{ id, title: 'What I really think', beganBy: 'learner' }]);
    expect(readPrivatePoints(personal, room)).toEqual([]);
  });
});

describe('a mentorship on my lists', () => {
  it('has a name of mine where I gave it one, and the other person’s again where I took it away', () => {
    const personal = new Y.Doc() as PersonalDocument;
    const room = newId<RoomId>();
    labelMentorship(personal, room, '  Data, with Sam  ');
    expect(readMentorshipEntry(personal, room).label).toBe('Data, with Sam');
    labelMentorship(personal, room, ' ');
    expect(readMentorshipEntry(personal, room)).toMatchObject({ label: '', damaged: [] });
  });

  it('is removed and brought back, without a word of it in the mentorship', () => {
    const personal = new Y.Doc() as PersonalDocument;
    const room = newId<RoomId>();
    expect(readMentorshipEntry(personal, room).removedAt).toBeUndefined();
    removeMentorship(personal, room, 3);
    expect(readMentorshipEntry(personal, room)).toMatchObject({ removedAt: 3, damaged: [] });
    expect(readMentorshipEntry(personal, newId<RoomId>()).removedAt).toBeUndefined();
    restoreMentorship(personal, room);
    expect(readMentorshipEntry(personal, room).removedAt).toBeUndefined();
  });
});
