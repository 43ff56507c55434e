import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { MentorshipDocument } from '@/model/documents.ts';
import {
  bookSession,
  cancelSession,
  endSession,
  postponeSession,
  readSessions,
  type Session,
} from '@/model/records/session.ts';
import { sortSessions } from './sort-sessions.ts';

const hour = 60 * 60_000;
const by = { by: 'learner', at: 1 } as const;

it('sorts sessions by what is to come of them, whatever the clock says of those that were closed or have no day', () => {
  const document = new Y.Doc() as MentorshipDocument;
  const at = (title: string, startsAt: number) =>
    bookSession(document, 'learner', { title, startsAt: startsAt * hour, minutes: 60, place: '' });
  at('over', 1);
  at('before it', 0);
  at('now', 3);
  at('later', 9);
  endSession(document, at('closed early', 8), by);
  cancelSession(document, at('off', 7), by);
  cancelSession(document, at('off before', 1), by);
  postponeSession(document, at('waiting', 2), undefined, by);
  const { upcoming, waiting, past, cancelled } = sortSessions(readSessions(document), 3.5 * hour);
  const titles = (sessions: readonly Session[]): readonly string[] => sessions.map(({ title }) => title);
  expect({
    upcoming: titles(upcoming),
    waiting: titles(waiting),
    past: titles(past),
    cancelled: titles(cancelled),
  }).toEqual({
    upcoming: ['now', 'later'],
    waiting: ['waiting'],
    past: ['closed early', 'over', 'before it'],
    cancelled: ['off', 'off before'],
  });
});
