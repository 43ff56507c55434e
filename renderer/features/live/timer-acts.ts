import type { PointId } from '@/model/ids.ts';
import {
  isToDiscuss,
  plannedEnd,
  pointAfter,
  pointBefore,
  readTimer,
  withMoreMinutes,
} from '@/model/queries/timer.ts';
import {
  readAgenda,
  setPointMinutes,
  setPointState,
  type Point,
  type PointState,
} from '@/model/records/point.ts';
import { beginRun, readRuns, stopRun } from '@/model/records/timer.ts';
import { announce } from '@/ui/announce.ts';
import type { LiveSession } from './live-session.ts';
import { placeOf, titleOf } from './point-words.ts';
import { strings } from './strings.ts';
import { speakTimer } from './timer-words.ts';

/** What can be done while a session takes place, said aloud to who cannot see it happen. */
export interface TimerActs {
  /** Begins with the first point that is open. */
  readonly begin: () => void;
  /** Stops the clock, or lets it go on. */
  readonly toggle: () => void;
  /** Marks the point in front as discussed and takes up the next; answers `false` where there is none any more. */
  readonly next: () => boolean;
  /** Goes back to the point before, which is open again then. */
  readonly previous: () => void;
  readonly takeUp: (id: PointId) => void;
  readonly addMinutes: () => void;
  /** Changes what becomes of the point in front. */
  readonly setState: (state: PointState) => void;
  /** Says the time aloud. */
  readonly say: () => void;
  /** Stops the clock as it stood at a moment before. */
  readonly stopAt: (moment: number) => void;
  /** Says that somebody is still there: the clock goes on from now. */
  readonly goOn: () => void;
}

export interface TimerActsContext {
  readonly now: () => number;
  /** Told which point was taken up here. */
  readonly onTakenUp: (id: PointId | undefined) => void;
}

export function createTimerActs(
  { document, session, pair }: LiveSession,
  { now, onTakenUp }: TimerActsContext,
): TimerActs {
  const change = () => ({ by: pair.myRole, at: now() });
  const agenda = (): readonly Point[] => readAgenda(document);
  const read = () => readTimer(readRuns(document), agenda(), now());

  const takeUp = (point: Point | undefined): void => {
    beginRun(document, point?.id, now());
    const title = point === undefined ? '' : titleOf(point);
    announce(
      point === undefined
        ? strings.begun
        : strings.nowAt(placeOf(agenda(), point), title, strings.minutesFor(point.minutes)),
    );
    onTakenUp(point?.id);
  };

  const setState = (point: Point, state: PointState): void => {
    if (point.state !== state) setPointState(document, point.id, state, change());
  };

  return {
    begin: () => takeUp(pointAfter(agenda(), undefined)),
    toggle: () => {
      const reading = read();
      if (reading === undefined) return;
      if (reading.isRunning) stopRun(document, now());
      else beginRun(document, reading.point?.id, now());
      announce(reading.isRunning ? strings.nowPaused : strings.nowRunning);
    },
    next: () => {
      const point = read()?.point;
      if (point !== undefined && isToDiscuss(point)) setState(point, 'discussed');
      const following = pointAfter(agenda(), point?.id);
      if (following !== undefined) {
        takeUp(following);
        return true;
      }
      // What is said from now on belongs to no point; where the clock stands, it stays so.
      if (read()?.isRunning === true) beginRun(document, undefined, now());
      return false;
    },
    previous: () => {
      const present = read()?.point?.id;
      const all = agenda();
      // Behind the last point there is none in front: the one before is the one that was in front last.
      const last = readRuns(document).findLast(({ point }) => all.some(({ id }) => id === point))?.point;
      const before = present === undefined ? all.find(({ id }) => id === last) : pointBefore(all, present);
      if (before === undefined) return;
      if (before.state === 'discussed') setState(before, 'open');
      takeUp(before);
    },
    takeUp: (id) => {
      const point = agenda().find((one) => one.id === id);
      if (point === undefined) return;
      setState(point, 'open');
      takeUp(point);
    },
    addMinutes: () => {
      const { point, used } = read() ?? {};
      if (point?.minutes === undefined || used === undefined) return;
      const minutes = withMoreMinutes(point.minutes, used);
      setPointMinutes(document, point.id, minutes, change());
      announce(strings.moreGiven(titleOf(point), minutes));
    },
    setState: (state) => {
      const point = read()?.point;
      if (point === undefined) return;
      setState(point, state);
      const said = { open: strings.nowOpen, discussed: strings.nowDiscussed, parked: strings.nowParked };
      announce(said[state](titleOf(point)));
    },
    say: () => {
      const reading = read();
      if (reading === undefined) return;
      const end = plannedEnd(session, reading.begunAt);
      announce(speakTimer(placeOf(agenda(), reading.point), reading, end, now()));
    },
    stopAt: (moment) => stopRun(document, moment),
    goOn: () => beginRun(document, read()?.point?.id, now()),
  };
}
