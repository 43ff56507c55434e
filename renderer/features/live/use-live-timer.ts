import { useMemo } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useRuns } from '@/bindings/use-live.ts';
import { useAgenda } from '@/bindings/use-records.ts';
import type { PointId } from '@/model/ids.ts';
import { readTimer, type TimerReading } from '@/model/queries/timer.ts';
import type { Point } from '@/model/records/point.ts';
import type { Run } from '@/model/records/timer.ts';
import type { LiveSession } from './live-session.ts';
import { createTimerActs, type TimerActs } from './timer-acts.ts';

export interface LiveTimer {
  readonly agenda: readonly Point[];
  readonly runs: readonly Run[];
  /** What of the clock changes when somebody does something, and not with every second. */
  readonly reading: Pick<TimerReading, 'isRunning' | 'point' | 'begunAt' | 'since'> | undefined;
  readonly acts: TimerActs;
}

/** The clock of a session, and what can be done with it. */
export function useLiveTimer(live: LiveSession, onTakenUp: (id: PointId | undefined) => void): LiveTimer {
  const { now } = useServices();
  const runs = useRuns(live.document);
  const agenda = useAgenda(live.document);
  const reading = useMemo(() => readTimer(runs, agenda, 0), [runs, agenda]);
  const acts = useMemo(() => createTimerActs(live, { now, onTakenUp }), [live, now, onTakenUp]);
  return { agenda, runs, reading, acts };
}
