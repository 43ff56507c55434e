import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { twoCopies } from '@/testing/two-copies.ts';
import { recordAuthor } from '../authors.ts';
import type { PersonalDocument, SessionDocument } from '../documents.ts';
import { newId, type SessionId } from '../ids.ts';
import { carryPoint } from '../records/copied-point.ts';
import { proposeDecision } from '../records/decision.ts';
import { noteSeen, readSeen } from '../records/looked.ts';
import {
  addPoint,
  movePoint,
  pointNotes,
  removePoint,
  restorePoint,
  rewordPoint,
  setPointState,
} from '../records/point.ts';
import { sessionNotes } from '../records/session-notes.ts';
import { countNews, readNews } from './news.ts';

const paragraph = (text: string): Y.XmlElement => {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(text)]);
  return made;
};

/** Maya looks, then Sam writes. */
function world() {
  const copies = twoCopies<SessionDocument>();
  recordAuthor(copies.mine, 'learner');
  recordAuthor(copies.theirs, 'mentor');
  const personal = new Y.Doc() as PersonalDocument;
  const session = newId<SessionId>();
  const [one, two] = [
    addPoint(copies.mine, 'learner', { title: 'One' }),
    addPoint(copies.mine, 'learner', { title: 'Two' }),
  ];
  pointNotes(copies.mine, one)?.insert(0, [paragraph('first'), paragraph('second')]);
  copies.exchange();
  const look = (): void => noteSeen(personal, session, copies.mine, 1);
  const news = () => readNews(copies.mine, readSeen(personal, session), 'learner');
  return { ...copies, look, news, one, two };
}

it('is what the other person began, wrote, marked, moved and removed since I looked', () => {
  const { mine, theirs, exchange, look, news, one, two } = world();
  expect(countNews(news()).added).toBe(0);
  look();
  const three = addPoint(theirs, 'mentor', { title: 'Three' });
  rewordPoint(theirs, one, 'One and more');
  setPointState(theirs, one, 'parked');
  pointNotes(theirs, one)?.insert(2, [paragraph('third')]);
  const [first] = pointNotes(theirs, one)?.toArray() ?? [];
  if (first instanceof Y.XmlElement) (first.get(0) as Y.XmlText).insert(5, ', and more');
  removePoint(theirs, two, 1);
  sessionNotes(theirs).insert(0, [paragraph('on the whole')]);
  const decision = proposeDecision(theirs, { text: 'So be it', proposedBy: 'mentor', now: 1 });
  exchange();
  expect(news().points.get(three)).toMatchObject({ isAdded: true });
  expect(news().points.get(one)).toMatchObject({ isAdded: false, blocks: [0, 2] });
  expect(news().points.get(one)?.fields.toSorted()).toEqual(['notes', 'state', 'title']);
  expect(news()).toMatchObject({ removed: [two], blocks: [0], decisions: [decision] });
  expect(countNews(news())).toEqual({ added: 1, changed: 1, removed: 1, decisions: 1, notes: true });
  look();
  expect(countNews(news())).toEqual({ added: 0, changed: 0, removed: 0, decisions: 0, notes: false });
  movePoint(theirs, three, 0);
  restorePoint(theirs, two);
  exchange();
  expect(news().points.get(three)).toEqual({ isAdded: false, fields: ['order'], blocks: [] });
  expect(mine.getMap('points').size).toBe(3);
});

it('is never what I did, also not on another device of mine, and nothing where I look for the first time', () => {
  const { mine, theirs, exchange, look, news, one } = world();
  addPoint(theirs, 'mentor', { title: 'Theirs' });
  exchange();
  expect(news().points.size).toBe(0);
  look();
  rewordPoint(mine, one, 'Mine');
  const other = new Y.Doc() as SessionDocument;
  Y.applyUpdate(other, Y.encodeStateAsUpdate(mine));
  recordAuthor(other, 'learner');
  addPoint(other, 'learner', { title: 'From my other device' });
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(other));
  expect(news().points.size).toBe(0);
});

it('is a point that they carried here, and not one that I did', () => {
  const { mine, theirs, exchange, look, news } = world();
  const [here, before] = [newId<SessionId>(), newId<SessionId>()];
  const earlier = new Y.Doc() as SessionDocument;
  const [a, b] = [addPoint(earlier, 'mentor', { title: 'A' }), addPoint(earlier, 'mentor', { title: 'B' })];
  look();
  carryPoint({ session: before, document: earlier }, a, { session: here, document: mine });
  carryPoint({ session: before, document: earlier }, b, { session: here, document: theirs });
  exchange();
  expect([...news().points.keys()]).toEqual([b]);
  expect(news().points.get(b)?.isAdded).toBe(true);
});

it('reads nothing of what somebody put where only I write', () => {
  const { look, news } = world();
  look();
  const personal = new Y.Doc() as PersonalDocument;
  const session = newId<SessionId>();
  for (const value of ['text', new Uint8Array([255, 255]), 7]) {
    personal.getMap('looked').set(session, value);
    expect(readSeen(personal, session)).toBeUndefined();
  }
  expect(news().points.size).toBe(0);
});

it('is a tick in a check list too', () => {
  const { mine, theirs, exchange, look, news, one } = world();
  const item = new Y.XmlElement('taskItem');
  item.setAttribute('checked', false as unknown as string);
  item.insert(0, [paragraph('to do')]);
  const list = new Y.XmlElement('taskList');
  list.insert(0, [item]);
  pointNotes(mine, one)?.insert(2, [list]);
  exchange();
  look();
  const theirList = pointNotes(theirs, one)?.get(2) as Y.XmlElement;
  (theirList.get(0) as Y.XmlElement).setAttribute('checked', true as unknown as string);
  exchange();
  expect(news().points.get(one)).toEqual({ isAdded: false, fields: ['notes'], blocks: [2] });
});
