import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { MentorshipDocument } from '@/model/documents.ts';
import { bookSession, readSession } from '@/model/records/session.ts';
import { changesOf, daysOfSeries, rhythmOf, weekName, type Ends } from './plan.ts';

const fortnightly = { every: 2, unit: 'week' } as const;
const ends = (given: Partial<Ends>): Ends => ({ by: 'count', count: '12', day: null, ...given });
const planned = (given: Partial<Ends>) => daysOfSeries('2026-04-09', fortnightly, ends(given));

describe('a series that is asked for', () => {
  it('comes again as often as the choice says', () => {
    expect(rhythmOf('once')).toBeUndefined();
    expect(rhythmOf('week-3')).toEqual({ every: 3, unit: 'week' });
    expect(rhythmOf('month-1')).toEqual({ every: 1, unit: 'month' });
    expect(weekName('2026-03-12')).toBe('second');
    expect(weekName('2026-01-30')).toBe('last');
  });

  it('has so many days, or those up to one', () => {
    expect(planned({ count: '12' })).toMatchObject({ kind: 'days', days: { length: 12, 11: '2026-09-10' } });
    expect(planned({ by: 'day', day: '2026-05-07' })).toEqual({
      kind: 'days',
      days: ['2026-04-09', '2026-04-23', '2026-05-07'],
    });
  });

  it.each([
    [{ count: '1' }, 'no-count'],
    [{ count: '54' }, 'no-count'],
    [{ count: 'twelve' }, 'no-count'],
    [{ count: '' }, 'no-count'],
    [{ by: 'day', day: null }, 'no-day'],
    [{ by: 'day', day: '2026-04-22' }, 'too-few'],
    [{ by: 'day', day: '2029-04-22' }, 'too-many'],
  ] as const)('%o is %s', (given, kind) => {
    expect(planned(given)).toEqual({ kind });
  });

  it('may be as long as a year of weeks', () => {
    expect(planned({ count: '53' })).toMatchObject({ kind: 'days', days: { length: 53 } });
    expect(planned({ count: '2' })).toMatchObject({ kind: 'days', days: { length: 2 } });
  });
});

describe('what was changed in the form', () => {
  const booked = (timeZone?: string) => {
    const document = new Y.Doc() as MentorshipDocument;
    const meeting = { title: 'Session', startsAt: 1_000, minutes: 60, place: 'here', timeZone };
    const session = readSession(document, bookSession(document, 'learner', meeting));
    if (session === undefined) throw new Error('no session');
    return session;
  };
  const asItWas = {
    title: 'Session',
    startsAt: 1_000,
    minutes: 60,
    place: 'here',
    timeZone: 'Europe/London',
  };

  it('is nothing where nothing was', () => {
    expect(changesOf(booked('Europe/London'), asItWas, 'UTC')).toEqual({});
    expect(changesOf(booked(), asItWas, 'Europe/London')).toEqual({});
  });

  it('is what is different, and no more', () => {
    const session = booked('Europe/London');
    expect(changesOf(session, { ...asItWas, place: '' }, 'UTC')).toEqual({ place: '' });
    expect(changesOf(session, { ...asItWas, timeZone: 'UTC' }, 'UTC')).toEqual({ timeZone: 'UTC' });
    expect(changesOf(session, { ...asItWas, startsAt: 5, minutes: 30 }, 'UTC')).toEqual({
      startsAt: 5,
      minutes: 30,
    });
  });

  it('gives a day to one that waited for one', () => {
    const waiting = { ...booked('Europe/London'), state: 'postponed' } as const;
    expect(changesOf(waiting, { ...asItWas, startsAt: 5 }, 'UTC')).toEqual({ startsAt: 5, state: 'planned' });
    expect(changesOf(waiting, { ...asItWas, place: '' }, 'UTC')).toEqual({ place: '' });
  });

  it('gives a zone to one that was booked without, once it is moved', () => {
    expect(changesOf(booked(), { ...asItWas, startsAt: 5 }, 'Europe/London')).toEqual({
      startsAt: 5,
      timeZone: 'Europe/London',
    });
  });
});
