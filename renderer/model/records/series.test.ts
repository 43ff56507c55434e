import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { twoCopies } from '@/testing/two-copies.ts';
import type { MentorshipDocument } from '../documents.ts';
import { createHistory } from '../undo/history.ts';
import { undoable } from '../undo/undoable.ts';
import {
  bookSeries,
  changeFollowing,
  extendSeries,
  followingSessions,
  readSeries,
  removeFollowing,
  sessionsOfSeries,
  type NewSeries,
} from './series.ts';
import { changeSession, postponeSession, readSessions } from './session.ts';

const fortnightly: NewSeries = {
  every: 2,
  unit: 'week',
  startsOn: '2026-03-12',
  time: '16:30',
  timeZone: 'Europe/London',
  minutes: 60,
  title: 'Fortnightly',
  place: 'video call',
};

const starts = (document: MentorshipDocument): readonly string[] =>
  readSessions(document).map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 16));

const change = { by: 'learner', at: 1 } as const;

describe('a series of sessions', () => {
  it('is booked by the clock of its place, on both sides of a change of hours', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const { series, first } = bookSeries(document, 'learner', fortnightly, 3);
    expect(starts(document)).toEqual(['2026-03-12T16:30', '2026-03-26T16:30', '2026-04-09T15:30']);
    expect(readSessions(document)[0]).toMatchObject({
      id: first,
      title: 'Fortnightly',
      place: 'video call',
      minutes: 60,
      bookedBy: 'learner',
      timeZone: 'Europe/London',
      series,
      seriesDay: '2026-03-12',
      state: 'planned',
      revision: 0,
      damaged: [],
    });
    expect(readSeries(document, series)).toEqual({
      ...fortnightly,
      id: series,
      bookedBy: 'learner',
      damaged: [],
    });
  });

  it('of each month is on the same weekday of it', () => {
    const document = new Y.Doc() as MentorshipDocument;
    bookSeries(document, 'mentor', { ...fortnightly, unit: 'month', every: 1, startsOn: '2026-01-30' }, 3);
    expect(starts(document).map((start) => start.slice(0, 10))).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
    ]);
  });

  it('that both book further while apart has each session once, with what either wrote in it', () => {
    const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
    const { series } = bookSeries(mine, 'learner', fortnightly, 2);
    exchange();
    expect(extendSeries(mine, series, 2)).toBe(2);
    expect(extendSeries(theirs, series, 3)).toBe(3);
    const [, , third] = readSessions(mine);
    if (third === undefined) throw new Error('no third session');
    changeSession(mine, third.id, { title: 'Fortnightly: the plan' }, change);
    changeSession(theirs, third.id, { place: 'the quiet room' }, { by: 'mentor', at: 1 });
    exchange();
    expect(starts(mine)).toEqual(starts(theirs));
    expect(starts(mine)).toHaveLength(5);
    expect(readSessions(mine)[2]).toMatchObject({
      title: 'Fortnightly: the plan',
      place: 'the quiet room',
      revision: 2,
    });
  });

  it('goes on behind a session that was moved, and does not book a removed one again', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const { series } = bookSeries(document, 'learner', fortnightly, 2);
    const last = readSessions(document).at(-1);
    if (last === undefined) throw new Error('no session');
    postponeSession(document, last.id, Date.parse('2026-04-20T15:30Z'), change);
    extendSeries(document, series, 1);
    expect(starts(document)).toEqual(['2026-03-12T16:30', '2026-04-20T15:30', '2026-04-23T15:30']);
    removeFollowing(document, last.id, 5);
    extendSeries(document, series, 1);
    expect(starts(document)).toEqual(['2026-03-12T16:30', '2026-05-07T15:30']);
  });

  it('is changed from one session on: each by as many days, to the same time of the clock', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const { series } = bookSeries(document, 'learner', fortnightly, 4);
    const [, second] = readSessions(document);
    if (second === undefined) throw new Error('no second session');
    changeFollowing(
      document,
      second.id,
      { startsAt: Date.parse('2026-03-27T09:00Z'), minutes: 45, place: 'here' },
      change,
    );
    expect(starts(document)).toEqual([
      '2026-03-12T16:30',
      '2026-03-27T09:00',
      '2026-04-10T08:00',
      '2026-04-24T08:00',
    ]);
    expect(readSessions(document).map(({ minutes, place }) => `${String(minutes)} ${place}`)).toEqual([
      '60 video call',
      '45 here',
      '45 here',
      '45 here',
    ]);
    extendSeries(document, series, 1);
    expect(starts(document).at(-1)).toBe('2026-05-08T08:00');
    expect(readSessions(document).at(-1)).toMatchObject({ minutes: 45, place: 'here', title: 'Fortnightly' });
  });

  it('leaves those alone that came before, were held or cancelled', () => {
    const document = new Y.Doc() as MentorshipDocument;
    bookSeries(document, 'learner', fortnightly, 4);
    const [first, second, third, fourth] = readSessions(document);
    if (!first || !second || !third || !fourth) throw new Error('no sessions');
    changeSession(document, third.id, { state: 'cancelled' }, change);
    expect(followingSessions(document, second.id).map(({ id }) => id)).toEqual([second.id, fourth.id]);
    expect(removeFollowing(document, second.id, 9)).toEqual([second.id, fourth.id]);
    expect(readSessions(document).map(({ id }) => id)).toEqual([first.id, third.id]);
  });

  it('is taken back by one undo, and stays where the other person has written in it', () => {
    const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
    const history = createHistory(mine, undoable.mentorship(mine));
    const { series } = bookSeries(mine, 'learner', fortnightly, 3);
    exchange();
    changeSession(theirs, readSessions(theirs)[0]?.id as never, { place: 'theirs' }, { by: 'mentor', at: 1 });
    exchange();
    while (history.step('undo') !== undefined);
    exchange();
    expect(sessionsOfSeries(mine, series)).toEqual([]);
    expect(starts(theirs)).toEqual([]);
    expect(history.step('redo')).toBeDefined();
    while (history.step('redo') !== undefined);
    exchange();
    expect(readSessions(mine).map(({ place }) => place)).toEqual(['theirs', 'video call', 'video call']);
    expect(readSessions(theirs)).toEqual(readSessions(mine));
  });
});
