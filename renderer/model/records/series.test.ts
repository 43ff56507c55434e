import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { twoCopies } from '@/testing/two-copies.ts';
import type { MentorshipDocument } from '../documents.ts';
import { createHistory } from '../undo/history.ts';
import { undoable } from '../undo/undoable.ts';
import {
  bookSeries,
  cancelFollowing,
  changeFollowing,
  daysToCome,
  extendSeries,
  followingSessions,
  readSeries,
  reinstateFollowing,
  removeFollowing,
  seriesDaysUntil,
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

const states = (document: MentorshipDocument): readonly string[] =>
  readSessions(document).map(({ state }) => state);

/** When the sessions of such a series start. */
function bookedStarts(rule: NewSeries, count: number): readonly string[] {
  const document = new Y.Doc() as MentorshipDocument;
  bookSeries(document, 'learner', rule, count);
  return starts(document);
}

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
    expect(daysToCome(mine, series, 2)).toEqual(['2026-04-09', '2026-04-23']);
    expect(extendSeries(mine, series, 2)).toHaveLength(2);
    expect(extendSeries(theirs, series, 3)).toHaveLength(3);
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

  it('is moved to the clock of another place, each of its days by the clock that it was agreed by', () => {
    const document = new Y.Doc() as MentorshipDocument;
    // In New York that is the evening before, but for the three weeks in which only America has changed its clocks.
    const early = {
      ...fortnightly,
      every: 1,
      startsOn: '2026-03-05',
      time: '05:30',
      timeZone: 'Europe/Stockholm',
    };
    const { series, first } = bookSeries(document, 'learner', early, 3);
    const startsAt = Date.parse('2026-03-05T23:00Z');
    changeFollowing(document, first, { startsAt, timeZone: 'America/New_York' }, change);
    expect(starts(document)).toEqual(['2026-03-05T23:00', '2026-03-12T22:00', '2026-03-19T22:00']);
    extendSeries(document, series, 1);
    expect(starts(document).at(-1)).toBe('2026-03-26T22:00');
    expect(readSeries(document, series)).toMatchObject({ time: '18:00', timeZone: 'America/New_York' });
  });

  it('keeps its hour by the new clock where only the place of the clock is changed', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const { series, first } = bookSeries(document, 'learner', { ...fortnightly, every: 1 }, 2);
    changeFollowing(document, first, { timeZone: 'America/New_York' }, change);
    expect(starts(document)).toEqual(['2026-03-12T16:30', '2026-03-19T16:30']);
    extendSeries(document, series, 2);
    // London has changed its clocks by then; the hour in New York stays.
    expect(starts(document).slice(2)).toEqual(['2026-03-26T16:30', '2026-04-02T16:30']);
  });

  it('is called otherwise from one session on, but for those that have a topic of their own', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const { series } = bookSeries(document, 'learner', { ...fortnightly, title: '' }, 4);
    const [first, second, third] = readSessions(document);
    if (!first || !second || !third) throw new Error('no sessions');
    changeSession(document, third.id, { title: 'Owning the migration' }, change);
    changeFollowing(document, second.id, { title: 'Fortnightly' }, change);
    extendSeries(document, series, 1);
    expect(readSessions(document).map(({ title }) => title)).toEqual([
      '',
      'Fortnightly',
      'Owning the migration',
      'Fortnightly',
      'Fortnightly',
    ]);
    expect(readSessions(document).map(({ startsAt }) => startsAt)).toEqual(
      bookedStarts(fortnightly, 5).map((start) => Date.parse(`${start}Z`)),
    );
  });

  it('is cancelled from one session on and takes place after all, each as it was before', () => {
    const document = new Y.Doc() as MentorshipDocument;
    bookSeries(document, 'learner', fortnightly, 4);
    const [first, second, third, fourth] = readSessions(document);
    if (!first || !second || !third || !fourth) throw new Error('no sessions');
    postponeSession(document, fourth.id, undefined, change);
    expect(cancelFollowing(document, second.id, change)).toEqual([second.id, third.id]);
    expect(states(document)).toEqual(['planned', 'cancelled', 'cancelled', 'postponed']);
    expect(reinstateFollowing(document, second.id, change)).toEqual([second.id, third.id]);
    expect(states(document)).toEqual(['planned', 'planned', 'planned', 'postponed']);
  });

  it('has days up to one, itself among them, and says when there are more than can be booked at once', () => {
    expect(seriesDaysUntil(fortnightly, '2026-04-09')).toEqual(['2026-03-12', '2026-03-26', '2026-04-09']);
    expect(seriesDaysUntil(fortnightly, '2026-04-08')).toHaveLength(2);
    expect(seriesDaysUntil(fortnightly, '2026-03-11')).toEqual([]);
    expect(seriesDaysUntil(fortnightly, '2099-01-01')).toHaveLength(54);
  });

  it('is booked further as it was before, once a change of it was taken back', () => {
    const document = new Y.Doc() as MentorshipDocument;
    const { series, first } = bookSeries(document, 'learner', fortnightly, 2);
    const history = createHistory(document, undoable.mentorship(document));
    changeFollowing(document, first, { startsAt: Date.parse('2026-03-13T09:00Z'), minutes: 30 }, change);
    expect(history.step('undo')).toBeDefined();
    expect(readSeries(document, series)).toMatchObject(fortnightly);
    extendSeries(document, series, 1);
    expect(starts(document)).toEqual(bookedStarts(fortnightly, 3));
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
