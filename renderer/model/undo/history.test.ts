import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { DraftsDocument, MentorshipDocument, SessionDocument } from '../documents.ts';
import { newId, type RoomId } from '../ids.ts';
import { edit } from '../record.ts';
import { beginDraft, discardDraft, readDrafts, writeDraft } from '../records/feedback-draft.ts';
import {
  addPoint,
  movePoint,
  pointNotes,
  readAgenda,
  removePoint,
  restorePoint,
  rewordPoint,
  setPointMinutes,
  setPointState,
} from '../records/point.ts';
import { sessionNotes } from '../records/session-notes.ts';
import { bookSession, changeSession, readSessions } from '../records/session.ts';
import { createHistory } from './history.ts';
import { undoable } from './undoable.ts';

const titles = (document: SessionDocument): readonly string[] =>
  readAgenda(document).map(({ title }) => title);

function apart() {
  const copies = twoCopies<SessionDocument>();
  return { ...copies, history: createHistory(copies.mine, undoable.session(copies.mine)) };
}

const writeNotes = (document: SessionDocument, id: Parameters<typeof pointNotes>[1], text: string): void => {
  edit(document, () => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(text)]);
    pointNotes(document, id)?.push([paragraph]);
  });
};

const notesOf = (document: SessionDocument, id: Parameters<typeof pointNotes>[1]): string =>
  pointNotes(document, id)?.toJSON() ?? '';

describe('undo of my own edits', () => {
  it('takes all of my words back that came again and were parted since, and leaves what parted them', () => {
    const { mine, theirs, exchange, history } = apart();
    const id = addPoint(theirs, 'mentor', { title: '' });
    exchange();
    rewordPoint(mine, id, 'abcd');
    setPointState(mine, id, 'discussed');
    rewordPoint(mine, id, '');
    // The words come again, as new ones.
    history.step('undo');
    exchange();
    rewordPoint(theirs, id, 'abXcd');
    rewordPoint(theirs, id, 'abXcYd');
    exchange();
    history.step('undo');
    history.step('undo');
    exchange();
    expect(titles(mine)).toEqual(['XY']);
    expect(titles(theirs)).toEqual(['XY']);
  });

  it('takes back one act after another, however fast they came, and does them again', () => {
    const { mine, history } = apart();
    const a = addPoint(mine, 'learner', { title: 'a' });
    addPoint(mine, 'learner', { title: 'b' });
    setPointState(mine, a, 'discussed');
    movePoint(mine, a, 1);
    removePoint(mine, a, 9);
    const seen: unknown[] = [];
    const look = () => readAgenda(mine).map(({ title, state }) => `${title} ${state}`);
    while (history.next('undo') !== undefined) {
      const { subject } = history.step('undo') ?? {};
      seen.push([`${subject?.records ?? ''} ${subject?.field ?? ''}`, ...look()]);
    }
    expect(seen).toEqual([
      ['points removedAt', 'b open', 'a discussed'],
      ['points order', 'a discussed', 'b open'],
      ['points state', 'a open', 'b open'],
      ['points added', 'a open'],
      ['points added'],
    ]);
    while (history.next('redo') !== undefined) history.step('redo');
    expect(titles(mine)).toEqual(['b']);
    expect(history.next('undo')?.subject.field).toBe('removedAt');
  });

  it('takes letters typed one after another in one text as one step, and another text as another', () => {
    const { mine, history } = apart();
    const a = addPoint(mine, 'learner', { title: 'a' });
    const b = addPoint(mine, 'learner', { title: 'b' });
    for (const title of ['ab', 'abc', 'abcd']) rewordPoint(mine, a, title);
    rewordPoint(mine, b, 'bx');
    history.step('undo');
    expect(titles(mine)).toEqual(['abcd', 'b']);
    history.step('undo');
    expect(titles(mine)).toEqual(['a', 'b']);
  });

  it('leaves a point that it takes away whole, so that doing it again brings back all of it', () => {
    const { mine, history } = apart();
    const id = addPoint(mine, 'learner', { title: 'a', minutes: 5 });
    writeNotes(mine, id, 'words');
    history.step('undo');
    history.step('undo');
    expect(titles(mine)).toEqual([]);
    history.step('redo');
    history.step('redo');
    expect(readAgenda(mine)).toMatchObject([{ title: 'a', minutes: 5, damaged: [] }]);
    expect(notesOf(mine, id)).toBe('<paragraph>words</paragraph>');
  });

  it('follows sessions and drafts too, and takes a new session out of the list only', () => {
    const mentorship = new Y.Doc() as MentorshipDocument;
    const ofSessions = createHistory(mentorship, undoable.mentorship(mentorship));
    const id = bookSession(mentorship, 'learner', { title: 't', startsAt: 1, minutes: 60, place: '' });
    changeSession(mentorship, id, { title: 'topic', startsAt: 2 }, { by: 'learner', at: 1 });
    ofSessions.step('undo');
    expect(readSessions(mentorship)).toMatchObject([{ title: 't', startsAt: 1 }]);
    ofSessions.step('undo');
    expect(readSessions(mentorship)).toEqual([]);
    ofSessions.step('redo');
    ofSessions.step('redo');
    expect(readSessions(mentorship)).toMatchObject([{ title: 'topic', startsAt: 2, damaged: [] }]);

    const drafts = new Y.Doc() as DraftsDocument;
    const ofDrafts = createHistory(drafts, undoable.drafts(drafts));
    const room = newId<RoomId>();
    const draft = beginDraft(drafts, room, 1);
    writeDraft(drafts, draft, 'impact', 'words');
    discardDraft(drafts, draft);
    ofDrafts.step('undo');
    expect(readDrafts(drafts, room)).toMatchObject([{ parts: { impact: 'words' }, damaged: [] }]);
    ofDrafts.step('undo');
    expect(readDrafts(drafts, room)[0]?.parts.impact).toBe('');
  });

  it('follows the notes of the session itself, beside those of its points', () => {
    const { mine, history } = apart();
    const id = addPoint(mine, 'learner', { title: 'a' });
    const text = new Y.XmlText('We');
    edit(mine, () => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [text]);
      sessionNotes(mine).push([paragraph]);
    });
    for (const word of [' wrote', ' this', ' down.']) edit(mine, () => text.insert(text.length, word));
    writeNotes(mine, id, 'words');
    edit(mine, () => text.insert(0, 'Yes: '));
    const seen: unknown[] = [];
    while (history.next('undo') !== undefined) {
      const { subject } = history.step('undo') ?? {};
      seen.push([`${subject?.records ?? ''} ${subject?.field ?? ''}`, sessionNotes(mine).toJSON()]);
    }
    const written = '<paragraph>We wrote this down.</paragraph>';
    expect(seen).toEqual([
      ['notes text', written],
      ['points notes', written],
      ['notes text', ''],
      ['points added', ''],
    ]);
    while (history.next('redo') !== undefined) history.step('redo');
    expect(sessionNotes(mine).toJSON()).toBe('<paragraph>Yes: We wrote this down.</paragraph>');
  });

  it('never begins again from what was not mine: a file, a rescue, a restored version', () => {
    const { mine, history } = apart();
    const other = new Y.Doc() as SessionDocument;
    addPoint(other, 'mentor', { title: 'theirs' });
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(other), { origin: 'file' });
    mine.transact(() => mine.getMap('points').set('x', new Y.Map()), { origin: 'restore' });
    expect(history.next('undo')).toBeUndefined();
    expect(history.step('undo')).toBeUndefined();
    expect(titles(mine)).toContain('theirs');
  });
});

describe('what the other person wrote stays', () => {
  it('in a point that I take back, also when they write in it meanwhile', () => {
    const { mine, theirs, exchange, history } = apart();
    const id = addPoint(mine, 'learner', { title: 'mine' });
    exchange();
    writeNotes(theirs, id, 'their words');
    history.step('undo');
    exchange();
    expect(titles(theirs)).toEqual([]);
    expect(notesOf(mine, id)).toBe('<paragraph>their words</paragraph>');
    restorePoint(theirs, id);
    exchange();
    expect(readAgenda(mine)).toMatchObject([{ title: 'mine', damaged: [] }]);
  });

  it('in a paragraph of mine that they wrote on', () => {
    const { mine, theirs, exchange, history } = apart();
    const id = addPoint(theirs, 'mentor', { title: 'theirs' });
    exchange();
    edit(mine, () => {
      const quote = new Y.XmlElement('blockquote');
      const paragraph = new Y.XmlElement('paragraph');
      quote.insert(0, [paragraph]);
      paragraph.insert(0, [new Y.XmlText('mine')]);
      pointNotes(mine, id)?.push([quote]);
    });
    exchange();
    const quote = pointNotes(theirs, id)?.get(0) as Y.XmlElement;
    const text = (quote.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    edit(theirs, () => text.insert(4, ' and theirs'));
    exchange();
    history.step('undo');
    expect(notesOf(mine, id)).toBe('<blockquote><paragraph> and theirs</paragraph></blockquote>');
  });

  it('in the notes of the session, also when it comes between two of my own letters', () => {
    const { mine, theirs, exchange, history } = apart();
    const write = (document: SessionDocument, text: string, at: number): void => {
      edit(document, () => {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText(text)]);
        sessionNotes(document).insert(at, [paragraph]);
      });
    };
    const textIn = (document: SessionDocument, at: number): Y.XmlText =>
      (sessionNotes(document).get(at) as Y.XmlElement).get(0) as Y.XmlText;
    write(mine, 'a', 0);
    exchange();
    edit(theirs, () => textIn(theirs, 0).insert(1, 'X'));
    write(theirs, 'theirs', 1);
    exchange();
    edit(mine, () => textIn(mine, 0).insert(2, 'b'));
    edit(mine, () => textIn(mine, 1).delete(0, 1));
    history.step('undo');
    expect(sessionNotes(mine).toJSON()).toBe('<paragraph>aX</paragraph><paragraph>theirs</paragraph>');
    history.step('undo');
    exchange();
    for (const document of [mine, theirs])
      expect(sessionNotes(document).toJSON()).toBe('<paragraph>X</paragraph><paragraph>theirs</paragraph>');
  });

  it('in a field that they wrote after me, however far I go back', () => {
    const { mine, theirs, exchange, history } = apart();
    const id = addPoint(theirs, 'mentor', { title: 'theirs' });
    exchange();
    setPointMinutes(mine, id, 5);
    setPointMinutes(mine, id, 10);
    exchange();
    setPointMinutes(theirs, id, 20);
    exchange();
    setPointMinutes(mine, id, 30);
    while (history.next('undo') !== undefined) history.step('undo');
    exchange();
    expect(readAgenda(theirs)[0]?.minutes).toBe(20);
    while (history.next('redo') !== undefined) history.step('redo');
    expect(readAgenda(mine)[0]?.minutes).toBe(30);
  });

  it('in a field that they emptied', () => {
    const { mine, theirs, exchange, history } = apart();
    const id = addPoint(theirs, 'mentor', { title: 'theirs', minutes: 5 });
    exchange();
    setPointMinutes(mine, id, 10);
    exchange();
    setPointMinutes(theirs, id, undefined);
    exchange();
    history.step('undo');
    expect(readAgenda(mine)[0]?.minutes).toBeUndefined();
  });

  it.each([
    [1, 2],
    [2, 1],
  ])('in a field that both wrote at once: undoing mine shows theirs (client ids %i, %i)', (me, they) => {
    const { mine, theirs, exchange, history } = apart();
    const id = addPoint(theirs, 'mentor', { title: 'theirs' });
    exchange();
    [mine.clientID, theirs.clientID] = [me, they];
    setPointState(mine, id, 'discussed');
    setPointState(theirs, id, 'parked');
    exchange();
    history.step('undo');
    exchange();
    expect(readAgenda(mine)).toMatchObject([{ state: 'parked', damaged: [] }]);
    expect(readAgenda(theirs)).toMatchObject([{ state: 'parked', damaged: [] }]);
  });

  it('when they removed the point that I removed too', () => {
    for (const [me, they] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const { mine, theirs, exchange, history } = apart();
      const id = addPoint(theirs, 'mentor', { title: 'theirs' });
      exchange();
      [mine.clientID, theirs.clientID] = [me, they];
      removePoint(mine, id, 1);
      removePoint(theirs, id, 2);
      exchange();
      while (history.next('undo') !== undefined) history.step('undo');
      exchange();
      expect(titles(mine)).toEqual([]);
      expect(titles(theirs)).toEqual([]);
    }
  });

  it('when what came in a file falls between my own letters', () => {
    const { mine, theirs, exchange, history } = apart();
    const id = addPoint(theirs, 'mentor', { title: '' });
    exchange();
    rewordPoint(mine, id, 'ab');
    exchange();
    rewordPoint(theirs, id, 'aXb');
    exchange();
    rewordPoint(mine, id, 'aXbc');
    expect(history.step('undo')?.subject).toEqual({ records: 'points', field: 'title' });
    history.step('undo');
    expect(titles(mine)).toEqual(['X']);
  });
});
