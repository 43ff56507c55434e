import type { PointId } from '../ids.ts';
import { maximumPointMinutes, type Point } from '../records/point.ts';
import type { Session } from '../records/session.ts';
import type { Run } from '../records/timer.ts';
import type { Role } from '../role.ts';

const minuteMs = 60_000;

/** How the time of a session was used so far; milliseconds. */
export interface TimeUsed {
  /** With pauses left out. */
  readonly total: number;
  /** Of what was on the agenda, by point, whatever became of it. */
  readonly points: ReadonlyMap<PointId, number>;
}

/** The other person's clock may be ahead of mine: what has not begun by mine has not lasted yet. */
const lasted = ({ from, to }: Run, now: number): number => Math.max(0, (to ?? now) - from);

export function timeUsed(runs: readonly Run[], now: number): TimeUsed {
  const points = new Map<PointId, number>();
  let total = 0;
  for (const run of runs) {
    const time = lasted(run, now);
    total += time;
    if (run.point !== undefined) points.set(run.point, (points.get(run.point) ?? 0) + time);
  }
  return { total, points };
}

/** What the clock of a session shows. */
export interface TimerReading {
  readonly isRunning: boolean;
  /** What is talked about, or was when the clock was stopped; `undefined` where that is not on the agenda (any more). */
  readonly point: Point | undefined;
  /** How long the point has taken, with all of its runs; without a point, how long there has been none. Milliseconds. */
  readonly used: number;
  /** The time set aside for it, milliseconds; `undefined` where nobody has said: its time counts up. */
  readonly planned: number | undefined;
  /** How long the session has taken, pauses left out; milliseconds. */
  readonly total: number;
  /** When the session was begun, and when the present run was; milliseconds since 1970. */
  readonly begunAt: number;
  readonly since: number;
}

/** Reads the clock; `undefined` where nobody has begun the session. */
export function readTimer(
  runs: readonly Run[],
  agenda: readonly Point[],
  now: number,
): TimerReading | undefined {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { total, points } = timeUsed(runs, now);
  const point = agenda.find(({ id }) => id === last.point);
  return {
    isRunning: last.to === undefined,
    point,
    used: point === undefined ? lasted(last, now) : (points.get(point.id) ?? 0),
    planned: point?.minutes === undefined ? undefined : point.minutes * minuteMs,
    total,
    begunAt: first.from,
    since: last.from,
  };
}

/** Whether a point is still to be talked about here. */
export const isToDiscuss = ({ state, carriedTo }: Point): boolean =>
  state === 'open' && carriedTo === undefined;

/** The point to take up after this one: the next that is open, else one that was passed over before. */
export function pointAfter(agenda: readonly Point[], id: PointId | undefined): Point | undefined {
  const at = agenda.findIndex((point) => point.id === id);
  return [...agenda.slice(at + 1), ...agenda.slice(0, Math.max(at, 0))].find(isToDiscuss);
}

/** The point before this one on the agenda, whether it was discussed or not. */
export function pointBefore(agenda: readonly Point[], id: PointId | undefined): Point | undefined {
  const at = agenda.findIndex((point) => point.id === id);
  return agenda
    .slice(0, Math.max(at, 0))
    .findLast(({ state, carriedTo }) => state !== 'parked' && carriedTo === undefined);
}

/** How much the button adds. */
export const moreMinutes = 2;

/**
 * A point's minutes with some more. Where its time is over already, they count from now: who asks for two minutes has two. From
 * the same minutes both come to the same number, so that it is not given twice where both give it while apart.
 */
export function withMoreMinutes(minutes: number, used: number): number {
  return Math.min(Math.max(minutes, Math.round(used / minuteMs)) + moreMinutes, maximumPointMinutes);
}

/** Earlier than this before its time, a session is not the one that was booked for then; milliseconds. */
const earliestMs = 30 * minuteMs;

/** When a session is to end: when it was booked to, or, where it is held at another time, as long after it was begun. */
export function plannedEnd(
  { startsAt, minutes }: Pick<Session, 'startsAt' | 'minutes'>,
  begunAt: number,
): number {
  const end = startsAt + minutes * minuteMs;
  return begunAt >= startsAt - earliestMs && begunAt < end ? end : begunAt + minutes * minuteMs;
}

/** How long after its planned end, and after anybody did anything, a clock that runs is taken for forgotten. */
const forgottenAfterMs = 60 * minuteMs;

/** Whether the clock runs although nobody seems to be talking any more. `touchedAt` is when anybody did anything last. */
export const isForgotten = (
  { isRunning }: Pick<TimerReading, 'isRunning'>,
  end: number,
  touchedAt: number,
  now: number,
): boolean => isRunning && now >= Math.max(end, touchedAt) + forgottenAfterMs;

/** A stretch of a session: how long it is drawn, whose it is, and how much of it is used, from 0 to 1. */
export interface UsedBox {
  readonly id: string;
  readonly minutes: number;
  /** None for time that is still free, and for what stands for several points. */
  readonly author?: Role;
  readonly used?: number;
}

/** More than this are too thin to be told apart. */
const maximumBoxes = 40;

/**
 * The time of a session from its beginning to its end: what points took that are done, what those to come are given, and
 * what is free. A point over its time is as long as it took.
 */
export function usedBoxes(
  agenda: readonly Point[],
  used: TimeUsed,
  inFront: PointId | undefined,
  sessionMinutes: number,
): readonly UsedBox[] {
  const boxes = agenda.flatMap((point): readonly UsedBox[] => {
    const { id, beganBy: author, minutes = 0 } = point;
    const took = (used.points.get(id) ?? 0) / minuteMs;
    if (!isToDiscuss(point) && id !== inFront)
      return took === 0 ? [] : [{ id, minutes: took, author, used: 1 }];
    const length = Math.max(minutes, took);
    return length === 0 ? [] : [{ id, minutes: length, author, used: took / length }];
  });
  const between = (used.total - [...used.points.values()].reduce((sum, time) => sum + time, 0)) / minuteMs;
  const free = sessionMinutes - between - lengthOf(boxes);
  const drawn = boxes.length > maximumBoxes ? around(boxes, inFront) : boxes;
  return free > 0 ? [...drawn, { id: 'free', minutes: free }] : drawn;
}

const lengthOf = (boxes: readonly UsedBox[]): number => boxes.reduce((sum, { minutes }) => sum + minutes, 0);

/** The boxes around the one in front; what comes before and after is one each. */
function around(boxes: readonly UsedBox[], inFront: PointId | undefined): readonly UsedBox[] {
  const at = boxes.findIndex(({ id }) => id === inFront);
  const from = Math.min(Math.max(0, at - maximumBoxes / 2), boxes.length - maximumBoxes);
  const rest = (id: string, some: readonly UsedBox[]): readonly UsedBox[] =>
    some.length === 0 ? [] : [{ id, minutes: lengthOf(some) }];
  return [
    ...rest('before', boxes.slice(0, from)),
    ...boxes.slice(from, from + maximumBoxes),
    ...rest('after', boxes.slice(from + maximumBoxes)),
  ];
}
