import { expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { SessionDocument } from '../documents.ts';
import { newId, type PointId } from '../ids.ts';
import { beginRun, readRuns, stopRun, timer } from './timer.ts';

const [one, two] = [newId<PointId>(), newId<PointId>()];
const told = (document: SessionDocument) =>
  readRuns(document).map(({ point, from, to }) => [point, from, to]);

it('goes from one point to the next, with pauses, and reads the same on both sides', () => {
  const { mine, theirs, exchange } = twoCopies<SessionDocument>();
  beginRun(mine, one, 100);
  exchange();
  stopRun(theirs, 150);
  beginRun(theirs, one, 200);
  beginRun(theirs, two, 260);
  exchange();
  expect(told(mine)).toEqual([
    [one, 100, 150],
    [one, 200, 260],
    [two, 260, undefined],
  ]);
  expect(told(theirs)).toEqual(told(mine));
});

it('never counts a moment twice where both went on while apart', () => {
  const { mine, theirs, exchange } = twoCopies<SessionDocument>();
  beginRun(mine, one, 100);
  exchange();
  beginRun(mine, two, 200);
  beginRun(theirs, undefined, 230);
  exchange();
  expect(told(mine)).toEqual([
    [one, 100, 200],
    [two, 200, 230],
    [undefined, 230, undefined],
  ]);
  stopRun(mine, 300);
  expect(told(mine).at(-1)).toEqual([undefined, 230, 300]);
});

it('goes on with the next point also where the other person’s clock is ahead', () => {
  const { mine, theirs, exchange } = twoCopies<SessionDocument>();
  beginRun(theirs, one, 300_000);
  exchange();
  beginRun(mine, two, 100);
  expect(told(mine)).toEqual([
    [one, 300_000, 300_000],
    [two, 300_001, undefined],
  ]);
  stopRun(mine, 200);
  beginRun(mine, one, 400);
  expect(told(mine).at(-1)).toEqual([one, 300_002, undefined]);
});

it('passes over what is no run, and never ends before it began', () => {
  const { mine } = twoCopies<SessionDocument>();
  timer(mine).set('anything', { from: 'yesterday' });
  beginRun(mine, one, 100);
  stopRun(mine, 40);
  expect(told(mine)).toEqual([[one, 100, 100]]);
  expect(timer(mine).has('anything')).toBe(true);
});
