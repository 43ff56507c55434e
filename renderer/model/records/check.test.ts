import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { twoCopies } from '@/testing/two-copies.ts';
import type { PersonalDocument, SessionDocument } from '../documents.ts';
import { newId, type SessionId } from '../ids.ts';
import { checks, eraseCheck, moveCheck, privateCheck, readCheck, sharedCheck, writeCheck } from './check.ts';

it('is one for each person and moment, written bit by bit', () => {
  const { mine, theirs, exchange } = twoCopies<SessionDocument>();
  writeCheck(sharedCheck(mine, 'learner', 'in'), { energy: -1, pleasantness: 1 }, 5);
  writeCheck(sharedCheck(theirs, 'mentor', 'in'), { energy: 2 }, 6);
  writeCheck(sharedCheck(mine, 'learner', 'in'), { word: 'tired', pleasantness: undefined }, 7);
  exchange();
  expect(readCheck(sharedCheck(theirs, 'learner', 'in'))).toEqual({
    energy: -1,
    pleasantness: undefined,
    word: 'tired',
    help: '',
    at: 7,
    damaged: [],
  });
  expect(readCheck(sharedCheck(mine, 'mentor', 'in')).energy).toBe(2);
  expect(readCheck(sharedCheck(mine, 'mentor', 'out')).at).toBeUndefined();
});

it('is mine alone until I tell it, and mine alone again when I take it back', () => {
  const personal = new Y.Doc() as PersonalDocument;
  const session = new Y.Doc() as SessionDocument;
  const mine = privateCheck(personal, newId<SessionId>(), 'in');
  const told = sharedCheck(session, 'learner', 'in');
  moveCheck(mine, told, 1);
  expect(checks(session).size).toBe(0);
  writeCheck(mine, { energy: 0, word: 'open', help: 'Ten minutes without the screen' }, 2);
  expect(checks(session).size).toBe(0);
  moveCheck(mine, told, 3);
  expect(readCheck(told)).toMatchObject({ energy: 0, help: 'Ten minutes without the screen', at: 3 });
  expect(checks(personal).size).toBe(0);
  eraseCheck(told);
  expect(checks(session).size).toBe(0);
});

it('names a level that is none as damaged, and cuts what is too long', () => {
  const session = new Y.Doc() as SessionDocument;
  const place = sharedCheck(session, 'mentor', 'out');
  writeCheck(place, { word: 'x'.repeat(500) }, 1);
  checks(session).set('out.mentor.energy', 7);
  expect(readCheck(place).word).toHaveLength(60);
  expect(readCheck(place)).toMatchObject({ energy: undefined, damaged: ['out.mentor.energy'] });
});
