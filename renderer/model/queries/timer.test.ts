import * as Y from 'yjs';
import { beforeEach, describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { SessionDocument } from '../documents.ts';
import { newId, type PointId, type SessionId } from '../ids.ts';
import {
  addPoint,
  addPoints,
  notePointCarried,
  readAgenda,
  removePoint,
  setPointMinutes,
  setPointState,
} from '../records/point.ts';
import { beginRun, readRuns, stopRun, timer } from '../records/timer.ts';
import {
  isForgotten,
  plannedEnd,
  pointAfter,
  pointBefore,
  readTimer,
  timeUsed,
  usedBoxes,
  withMoreMinutes,
} from './timer.ts';

const minute = 60_000;
/** Half past four. */
const start = Date.parse('2026-03-12T16:30:00Z');

let document: SessionDocument;
let one: PointId;
let two: PointId;
let three: PointId;

beforeEach(() => {
  document = new Y.Doc() as SessionDocument;
  one = addPoint(document, 'learner', { title: 'one', minutes: 5 });
  two = addPoint(document, 'mentor', { title: 'two', minutes: 15 });
  three = addPoint(document, 'learner', { title: 'three' });
});

const reading = (now: number) => readTimer(readRuns(document), readAgenda(document), now);
const used = (now: number) => timeUsed(readRuns(document), now);

describe('the clock of a session', () => {
  it('stands still until somebody begins', () => {
    expect(reading(start)).toBeUndefined();
  });

  it('counts the point in front with all of its runs, and the session without its pauses', () => {
    beginRun(document, one, start);
    beginRun(document, two, start + 6 * minute);
    stopRun(document, start + 10 * minute);
    expect(reading(start + 40 * minute)).toMatchObject({
      isRunning: false,
      point: { id: two },
      used: 4 * minute,
      planned: 15 * minute,
      total: 10 * minute,
    });
    beginRun(document, one, start + 40 * minute);
    beginRun(document, two, start + 41 * minute);
    expect(reading(start + 43 * minute)).toMatchObject({
      isRunning: true,
      used: 6 * minute,
      total: 13 * minute,
      begunAt: start,
      since: start + 41 * minute,
    });
  });

  it('counts up where a point has no minutes, and where there is none on the agenda', () => {
    beginRun(document, three, start);
    expect(reading(start + minute)).toMatchObject({ used: minute, planned: undefined });
    removePoint(document, three, start + 2 * minute);
    expect(reading(start + 3 * minute)).toMatchObject({ point: undefined, used: 3 * minute });
    beginRun(document, undefined, start + 4 * minute);
    expect(reading(start + 5 * minute)).toMatchObject({
      point: undefined,
      used: minute,
      total: 5 * minute,
    });
  });

  it('has counted nothing yet by a clock that is behind the one it was begun by', () => {
    beginRun(document, one, start);
    expect(reading(start - 20_000)).toMatchObject({ used: 0, total: 0 });
  });

  it('is one and the same where both went on while apart', () => {
    const { mine, theirs, exchange } = twoCopies<SessionDocument>();
    const point = addPoint(mine, 'learner', { title: 'one', minutes: 5 });
    beginRun(mine, point, start);
    exchange();
    beginRun(mine, undefined, start + 3 * minute);
    beginRun(theirs, undefined, start + 4 * minute);
    setPointMinutes(mine, point, withMoreMinutes(5, 0));
    setPointMinutes(theirs, point, withMoreMinutes(5, 0));
    exchange();
    for (const document of [mine, theirs]) {
      const runs = readRuns(document);
      expect(timeUsed(runs, start + 9 * minute)).toEqual({
        total: 9 * minute,
        points: new Map([[point, 3 * minute]]),
      });
      expect(readAgenda(document)[0]?.minutes).toBe(7);
    }
  });

  it('passes over a run that cannot be read', () => {
    beginRun(document, one, start);
    timer(document).set('any', 'thing');
    expect(reading(start + minute)).toMatchObject({ used: minute });
  });
});

describe('the next point', () => {
  const next = (id: PointId | undefined) => pointAfter(readAgenda(document), id)?.title;
  const previous = (id: PointId | undefined) => pointBefore(readAgenda(document), id)?.title;

  it('is the first one that is open behind this one, then one that was passed over, then none', () => {
    expect(next(undefined)).toBe('one');
    expect(next(one)).toBe('two');
    setPointState(document, two, 'parked');
    expect(next(one)).toBe('three');
    expect(next(three)).toBe('one');
    setPointState(document, one, 'discussed');
    expect(next(three)).toBeUndefined();
  });

  it('is none that went on to another session, and none that stands alone', () => {
    notePointCarried(document, two, newId<SessionId>());
    expect(next(one)).toBe('three');
    expect(previous(three)).toBe('one');
  });

  it('has the discussed ones before it, and no parked ones', () => {
    setPointState(document, one, 'discussed');
    setPointState(document, two, 'parked');
    expect(previous(three)).toBe('one');
    expect(previous(one)).toBeUndefined();
    expect(previous(undefined)).toBeUndefined();
  });
});

describe('two more minutes', () => {
  it('are added to what the point has', () => {
    expect(withMoreMinutes(15, 9 * minute)).toBe(17);
  });

  it('are two from now where its time is over, and never more than a point can have', () => {
    expect(withMoreMinutes(15, 17.2 * minute)).toBe(19);
    expect(withMoreMinutes(15, 17.8 * minute)).toBe(20);
    expect(withMoreMinutes(239, 0)).toBe(240);
  });
});

describe('the end of a session', () => {
  const booked = { startsAt: start, minutes: 60 };

  it('is as booked where it was begun about then, else as long after it was begun', () => {
    expect(plannedEnd(booked, start + 10 * minute)).toBe(start + 60 * minute);
    expect(plannedEnd(booked, start - 30 * minute)).toBe(start + 60 * minute);
    expect(plannedEnd(booked, start - 31 * minute)).toBe(start + 29 * minute);
    expect(plannedEnd(booked, start + 60 * minute)).toBe(start + 120 * minute);
  });

  it('was forgotten an hour after it, and after anybody did anything', () => {
    const end = start + 60 * minute;
    const running = { isRunning: true };
    expect(isForgotten(running, end, start, end + 59 * minute)).toBe(false);
    expect(isForgotten(running, end, start, end + 60 * minute)).toBe(true);
    expect(isForgotten(running, end, end + minute, end + 60 * minute)).toBe(false);
    expect(isForgotten(running, end, end + minute, end + 61 * minute)).toBe(true);
    expect(isForgotten({ isRunning: false }, end, start, end + 600 * minute)).toBe(false);
  });
});

describe('the strip', () => {
  const strip = (now: number) =>
    usedBoxes(readAgenda(document), used(now), readRuns(document).at(-1)?.point, 60);

  it('is a plan before anybody has begun; points without minutes take none of it', () => {
    expect(strip(start)).toEqual([
      { id: one, minutes: 5, author: 'learner', used: 0 },
      { id: two, minutes: 15, author: 'mentor', used: 0 },
      { id: 'free', minutes: 40 },
    ]);
  });

  it('shows what points took that are done, how far the one in front is, and what is left', () => {
    beginRun(document, one, start);
    setPointState(document, one, 'discussed');
    beginRun(document, two, start + 3 * minute);
    expect(strip(start + 8 * minute)).toEqual([
      { id: one, minutes: 3, author: 'learner', used: 1 },
      { id: two, minutes: 15, author: 'mentor', used: 5 / 15 },
      { id: 'free', minutes: 42 },
    ]);
  });

  it('makes a point over its time as long as it took, and has no negative rest', () => {
    beginRun(document, two, start);
    const boxes = strip(start + 80 * minute);
    expect(boxes.find(({ id }) => id === two)).toMatchObject({ minutes: 80, used: 1 });
    expect(boxes.map(({ id }) => id)).not.toContain('free');
  });

  it('leaves time without a point out of what is free', () => {
    beginRun(document, undefined, start);
    expect(strip(start + 10 * minute).at(-1)).toEqual({ id: 'free', minutes: 30 });
  });

  it('keeps boxes that can be told apart where there are many', () => {
    const many = Array.from({ length: 80 }, (_, index) => ({ title: String(index), minutes: 1 }));
    addPoints(document, 'learner', many);
    const agenda = readAgenda(document);
    const inFront = agenda[43]?.id;
    const boxes = usedBoxes(agenda, used(start), inFront, 200);
    expect(boxes.length).toBeLessThanOrEqual(43);
    expect(boxes.map(({ id }) => id)).toContain(inFront);
    expect(boxes[0]).toMatchObject({ id: 'before' });
    expect(boxes.at(-2)).toMatchObject({ id: 'after' });
    expect(boxes.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(200);
  });
});
