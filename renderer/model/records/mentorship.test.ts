import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { DraftsDocument, MentorshipDocument, PersonalDocument, SessionDocument } from '../documents.ts';
import { newId, type DecisionId, type PersonId, type RoomId } from '../ids.ts';
import { changesBetween, isNothing, takePicture } from '../queries/changes.ts';
import { authorOf, recordAuthor } from '../authors.ts';
import { sharedCheck, writeCheck } from './check.ts';
import { giveConsent, proposeDecision, removeDecision } from './decision.ts';
import { beginDraft, discardDraft, readDrafts, writeDraft } from './feedback-draft.ts';
import { readFeedback, sendFeedback } from './feedback.ts';
import { createHistory } from '../undo/history.ts';
import { undoable } from '../undo/undoable.ts';
import { beginAction, removeAction, settleAction } from './action.ts';
import { sessionNotes } from './session-notes.ts';
import { beginMentorship, readMentorship, setPhase } from './mentorship.ts';
import { freeRole, nameFreePlace, readParticipant, roleOf, writeParticipant } from './participant.ts';
import { addPoint, rewordPoint } from './point.ts';
import { readProfile, writeProfile } from './profile.ts';
import { bookSession, changeSession, readSessions } from './session.ts';
import { beginRun } from './timer.ts';

const maya = { name: 'Maya Okafor', personId: newId<PersonId>() };
const sam = { name: 'Sam Lindqvist', personId: newId<PersonId>() };
const begun = (document: MentorshipDocument): MentorshipDocument => {
  beginMentorship(document, { me: maya, myRole: 'learner', partnerName: 'Sam', now: 1 });
  return document;
};

describe('a mentorship', () => {
  it('knows who has taken their place and whose is free', () => {
    const document = begun(new Y.Doc() as MentorshipDocument);
    expect(readMentorship(document)?.createdAt).toBe(1);
    expect(roleOf(document, maya.personId)).toBe('learner');
    expect(roleOf(document, sam.personId)).toBeUndefined();
    expect(freeRole(document)).toBe('mentor');
    writeParticipant(document, 'mentor', sam);
    expect(roleOf(document, sam.personId)).toBe('mentor');
    expect(readParticipant(document, 'mentor').name).toBe('Sam Lindqvist');
    expect(freeRole(document)).toBeUndefined();
  });

  it('is theirs to name once they have taken their place, also where that happened at the same time', () => {
    for (const first of ['mine', 'theirs'] as const) {
      const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
      begun(mine);
      exchange();
      if (first === 'mine') nameFreePlace(mine, 'mentor', 'Samuel');
      writeParticipant(theirs, 'mentor', sam);
      if (first === 'theirs') nameFreePlace(mine, 'mentor', 'Samuel');
      exchange();
      for (const document of [mine, theirs])
        expect(readParticipant(document, 'mentor')).toMatchObject({ name: 'Sam Lindqvist', damaged: [] });
    }
  });

  it('lets the other person’s name be written until they have taken their place', () => {
    const document = begun(new Y.Doc() as MentorshipDocument);
    nameFreePlace(document, 'mentor', '  Sam L. ');
    expect(readParticipant(document, 'mentor').name).toBe('Sam L.');
    nameFreePlace(document, 'mentor', '  ');
    expect(readParticipant(document, 'mentor').name).toBe('Sam L.');
    writeParticipant(document, 'mentor', sam);
    nameFreePlace(document, 'mentor', 'Samuel');
    expect(readParticipant(document, 'mentor').name).toBe('Sam Lindqvist');
  });

  it('is in a phase that either sets, and that undo takes back without touching how it began', () => {
    const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
    begun(mine);
    exchange();
    const history = createHistory(mine, undoable.mentorship(mine));
    setPhase(mine, 'direction');
    setPhase(mine, 'progress');
    expect(history.next('undo')?.subject.records).toBe('about');
    expect(history.step('undo')).toBeDefined();
    expect(readMentorship(mine)).toEqual({ createdAt: 1, phase: 'direction', damaged: [] });
    exchange();
    setPhase(theirs, 'winding-down');
    exchange();
    // What the other person has set since stays.
    while (history.step('undo') !== undefined);
    expect(readMentorship(mine)).toEqual({ createdAt: 1, phase: 'winding-down', damaged: [] });
  });

  it('is none where a document is empty', () => {
    const document = new Y.Doc() as MentorshipDocument;
    expect(readMentorship(document)).toBeUndefined();
    expect(freeRole(document)).toBeUndefined();
  });

  it('lists sessions by their start, and merges a session that both changed', () => {
    const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
    begun(mine);
    const later = bookSession(mine, 'learner', { title: 'Later', startsAt: 20, minutes: 60, place: '' });
    bookSession(mine, 'learner', { title: 'Sooner', startsAt: 10, minutes: 30, place: 'here' });
    exchange();
    // As a form does, that hands back all it was given.
    changeSession(
      mine,
      later,
      { title: 'Later', startsAt: 20, minutes: 60, place: 'the quiet room' },
      { by: 'learner', at: 1 },
    );
    changeSession(theirs, later, { startsAt: 5, title: 'Later, but first' }, { by: 'mentor', at: 1 });
    exchange();
    expect(readSessions(mine).map(({ title, place }) => [title, place])).toEqual([
      ['Later, but first', 'the quiet room'],
      ['Sooner', 'here'],
    ]);
    expect(readSessions(theirs)).toEqual(readSessions(mine));
  });
});

describe('feedback', () => {
  it('is sent once, however often, and is what the draft was at that moment', () => {
    const drafts = new Y.Doc() as DraftsDocument;
    const mentorship = begun(new Y.Doc() as MentorshipDocument);
    const room = newId<RoomId>();
    const id = beginDraft(drafts, room, 2);
    writeDraft(drafts, id, 'title', 'The review');
    writeDraft(drafts, id, 'situation', 'On Thursday');
    const [draft] = readDrafts(drafts, room);
    if (draft === undefined) throw new Error('no draft');
    const sent = { id, from: 'learner', title: draft.title, parts: draft.parts, now: 3 } as const;
    sendFeedback(mentorship, sent);
    sendFeedback(mentorship, { ...sent, title: 'another', now: 4 });
    discardDraft(drafts, id);
    expect(readDrafts(drafts, room)).toEqual([]);
    expect(readFeedback(mentorship)).toMatchObject([
      { id, from: 'learner', title: 'The review', sentAt: 3, parts: { situation: 'On Thursday', keep: '' } },
    ]);
  });

  it('takes a draft that nothing was written in again instead of beginning a second', () => {
    const drafts = new Y.Doc() as DraftsDocument;
    const room = newId<RoomId>();
    const first = beginDraft(drafts, room, 1);
    expect(beginDraft(drafts, room, 2)).toBe(first);
    writeDraft(drafts, first, 'keep', 'this');
    expect(beginDraft(drafts, room, 3)).not.toBe(first);
  });

  it('keeps the drafts of one mentorship out of another', () => {
    const drafts = new Y.Doc() as DraftsDocument;
    const [room, other] = [newId<RoomId>(), newId<RoomId>()];
    beginDraft(drafts, room, 1);
    expect(readDrafts(drafts, other)).toEqual([]);
    expect(readDrafts(drafts, room)).toHaveLength(1);
  });
});

describe('a profile', () => {
  it('keeps its person id whatever the name becomes', () => {
    const document = new Y.Doc() as PersonalDocument;
    expect(readProfile(document)).toBeUndefined();
    writeProfile(document, { name: '  Maya ', purpose: 'learner' });
    const first = readProfile(document);
    expect(first).toMatchObject({ name: 'Maya', purpose: 'learner', damaged: [] });
    writeProfile(document, { name: 'Maya O.', purpose: 'both' });
    expect(readProfile(document)).toMatchObject({ name: 'Maya O.', personId: first?.personId });
  });
});

describe('the changes between two moments', () => {
  it('are counted by what a person would call them', () => {
    const mentorship = begun(new Y.Doc() as MentorshipDocument);
    const agenda = new Y.Doc() as SessionDocument;
    const id = addPoint(agenda, 'learner', { title: 'one' });
    const todo = beginAction(mentorship, { text: 'Do', owner: 'learner' }, { by: 'learner', at: 1 });
    const gone = beginAction(mentorship, { text: 'Gone', owner: 'learner' }, { by: 'learner', at: 1 });
    const before = takePicture(mentorship, [agenda]);
    expect(isNothing(changesBetween(before, takePicture(mentorship, [agenda])))).toBe(true);
    rewordPoint(agenda, id, 'one, reworded');
    addPoint(agenda, 'mentor', { title: 'two' });
    bookSession(mentorship, 'mentor', { title: 'Next', startsAt: 1, minutes: 60, place: '' });
    writeParticipant(mentorship, 'mentor', sam);
    for (const text of ['Another', 'And one more'])
      beginAction(mentorship, { text, owner: 'mentor' }, { by: 'mentor', at: 2 });
    settleAction(mentorship, todo, 'done', '', { by: 'learner', at: 2 });
    removeAction(mentorship, gone, 2);
    proposeDecision(agenda, { text: 'So be it', proposedBy: 'mentor', now: 1 });
    sessionNotes(agenda).insert(0, [new Y.XmlElement('paragraph')]);
    setPhase(mentorship, 'progress');
    expect(changesBetween(before, takePicture(mentorship, [agenda]))).toEqual({
      peopleChanged: 1,
      sessionsAdded: 1,
      sessionsChanged: 0,
      pointsAdded: 1,
      pointsRemoved: 0,
      pointsChanged: 1,
      notesChanged: 0,
      feedbackAdded: 0,
      actionsAdded: 2,
      actionsChanged: 2,
      decisionsAdded: 1,
      decisionsChanged: 0,
      sessionNotesChanged: 1,
      restChanged: 1,
      checksGiven: 0,
      timersMoved: 0,
    });
  });

  it('are what was decided, how somebody is, and where the time of a session is, too', () => {
    const mentorship = begun(new Y.Doc() as MentorshipDocument);
    const [agenda, other] = [new Y.Doc() as SessionDocument, new Y.Doc() as SessionDocument];
    const id = addPoint(agenda, 'learner', { title: 'one' });
    const [kept, gone] = (['Mondays', 'Fridays'] as const).map((text) =>
      proposeDecision(agenda, { text, proposedBy: 'learner', now: 1 }),
    ) as [DecisionId, DecisionId];
    writeCheck(sharedCheck(agenda, 'learner', 'in'), { word: 'open' }, 1);
    const before = takePicture(mentorship, [agenda, other]);
    giveConsent(agenda, kept, 'mentor', { text: 'Mondays', at: 2 });
    removeDecision(agenda, gone, 3);
    proposeDecision(other, { text: 'Sundays', proposedBy: 'mentor', now: 4 });
    writeCheck(sharedCheck(agenda, 'mentor', 'in'), { energy: 1 }, 5);
    writeCheck(sharedCheck(agenda, 'learner', 'in'), { word: 'curious' }, 6);
    beginRun(agenda, id, 7);
    const changes = changesBetween(before, takePicture(mentorship, [agenda, other]));
    expect(changes).toMatchObject({
      pointsChanged: 0,
      decisionsAdded: 1,
      decisionsChanged: 2,
      checksGiven: 2,
      timersMoved: 1,
    });
    expect(isNothing(changes)).toBe(false);
  });
});

describe('the authors of a document', () => {
  it('are on record for every client id that wrote, and for none that only read', () => {
    const { mine, theirs, exchange } = twoCopies<SessionDocument>();
    recordAuthor(mine, 'learner');
    recordAuthor(theirs, 'mentor');
    addPoint(mine, 'learner', { title: 'one' });
    exchange();
    expect(authorOf(theirs, mine.clientID)).toBe('learner');
    expect(authorOf(mine, theirs.clientID)).toBeUndefined();
    addPoint(theirs, 'mentor', { title: 'two' });
    exchange();
    expect(authorOf(mine, theirs.clientID)).toBe('mentor');
  });
});
