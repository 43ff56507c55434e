import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import { recordAuthor } from '../authors.ts';
import {
  header,
  isWritable,
  minWriter,
  type MentorshipDocument,
  type PersonalDocument,
  type SessionDocument,
} from '../documents.ts';
import { newId, type DeviceId, type RoomId, type SessionId } from '../ids.ts';
import { migrateDocument, schemaVersion, type Migration } from '../migrations.ts';
import { edit } from '../record.ts';
import { carryPoint, sharePrivatePoint } from '../records/copied-point.ts';
import { addPoint, readAgenda } from '../records/point.ts';
import { addPrivatePoint } from '../records/private-point.ts';
import { bookSession, readSessions } from '../records/session.ts';

const newer = <Document extends Y.Doc>(document: Document): Document => {
  header(document).set('minWriter', 2);
  return document;
};

it('leaves a document alone that a newer Waymark has written, by whichever way', () => {
  const agenda = newer(new Y.Doc() as SessionDocument);
  const other = new Y.Doc() as SessionDocument;
  const mentorship = newer(new Y.Doc() as MentorshipDocument);
  const personal = new Y.Doc() as PersonalDocument;
  recordAuthor(agenda, 'learner', newId<DeviceId>());
  // As an editor does, that writes in the document by itself.
  agenda.getXmlFragment('notes').insert(0, [new Y.XmlText('typed')]);
  expect(agenda.getMap('authors').size).toBe(0);
  const state = () => [agenda, mentorship].map((document) => Y.encodeStateAsUpdate(document));
  const before = state();
  expect(edit(agenda, () => agenda.getMap('points').set('x', 1))).toBe(false);
  addPoint(agenda, 'learner', { title: 'one' });
  bookSession(mentorship, 'learner', { title: 'Session', startsAt: 1, minutes: 60, place: '' });
  const point = addPoint(other, 'learner', { title: 'two' });
  const to = { session: newId<SessionId>(), document: agenda };
  carryPoint({ session: newId<SessionId>(), document: other }, point, to);
  const mine = addPrivatePoint(personal, { room: newId<RoomId>(), title: 'mine', now: 1 });
  sharePrivatePoint(personal, mine, agenda, 'learner');
  migrateDocument(agenda, steps, 2 - 1);
  expect(state()).toEqual(before);
  expect(readAgenda(agenda)).toEqual([]);
  expect(readSessions(mentorship)).toEqual([]);
});

/** The next version, as it might be: every session gets a colour that follows from its place. */
const steps: readonly Migration[] = [
  {
    to: 2,
    shutsOut: false,
    migrate: (document) => {
      const sessions = document.getMap<unknown>('sessions');
      for (const record of sessions.values())
        if (record instanceof Y.Map && !record.has('colour')) record.set('colour', 'green');
    },
  },
  { to: 3, shutsOut: true, migrate: (document) => document.getMap('about').set('isColourful', true) },
];

it('brings a document to the next version on both devices, to the same one, whoever is first', () => {
  const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
  const session = { title: 'Session', startsAt: 1, minutes: 60, place: '' };
  bookSession(mine, 'learner', session);
  exchange();
  migrateDocument(mine, steps, 3);
  // The other device still has the older Waymark for a while, and writes.
  bookSession(theirs, 'mentor', session);
  migrateDocument(theirs, steps, 3);
  exchange();
  expect(theirs.toJSON()).toEqual(mine.toJSON());
  expect(readSessions(mine)).toHaveLength(2);
  expect([...mine.getMap<Y.Map<unknown>>('sessions').values()].map((record) => record.get('colour'))).toEqual(
    ['green', 'green'],
  );
  expect(schemaVersion(mine)).toBe(3);
  // Version 3 shuts out the versions before it.
  expect(minWriter(mine)).toBe(3);
  expect(isWritable(mine)).toBe(false);
  const state = Y.encodeStateVector(mine);
  migrateDocument(mine, steps, 3);
  expect(Y.encodeStateVector(mine)).toEqual(state);
});
