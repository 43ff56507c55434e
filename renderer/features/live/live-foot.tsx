import { useState } from 'react';
import type { PointId } from '@/model/ids.ts';
import { pointBefore } from '@/model/queries/timer.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { CaptureLine } from './capture-line.tsx';
import type { Captured } from './capture.ts';
import { liveCommands } from './live-commands.ts';
import { isAhead, type LiveSession } from './live-session.ts';
import './live.css';
import { TimerFoot } from './timer-foot.tsx';
import { useLiveTimer } from './use-live-timer.ts';

export interface LiveFootProps {
  readonly live: LiveSession;
  /** Only the point in front is shown. */
  readonly isFocused?: boolean;
  /** Told which point was taken up here. */
  readonly onTakenUp: (id: PointId | undefined) => void;
  /** Goes to the focus view, or leaves it. */
  readonly onFocus: () => void;
  /** Leads to the summary. */
  readonly onEnd: () => void;
}

/** What stands beneath a session: a line to take something down while it is asked for, and the clock once it has begun. */
export function LiveFoot({ live, isFocused = false, onTakenUp, onFocus, onEnd }: LiveFootProps) {
  const timer = useLiveTimer(live, onTakenUp);
  const [captured, setCaptured] = useState<Captured>();
  const { agenda, runs, reading, acts } = timer;
  const point = reading?.point;
  useCommands(
    liveCommands({
      acts,
      reading,
      hasPrevious: point === undefined ? runs.length > 0 : pointBefore(agenda, point.id) !== undefined,
      isWritable: live.writable && live.mentorship.writable,
      isAhead: isAhead(live.session),
      isFocused,
      onCapture: setCaptured,
      onFocus,
      onEnd,
    }),
  );
  if (!isAhead(live.session)) return null;
  return (
    <div className="session-foot">
      {captured !== undefined && (
        <CaptureLine
          key={captured}
          live={live}
          what={captured}
          about={point?.id}
          onClose={() => setCaptured(undefined)}
        />
      )}
      <TimerFoot live={live} timer={timer} onEnd={onEnd} />
    </div>
  );
}
