import { useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useDecisions } from '@/bindings/use-live.ts';
import { useSeconds } from '@/bindings/use-seconds.ts';
import { useTouched } from '@/bindings/use-touched.ts';
import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { formatMinutes, formatStopwatch } from '@/lib/durations.ts';
import {
  isForgotten,
  plannedEnd,
  pointAfter,
  readTimer,
  timeUsed,
  usedBoxes,
  type TimerReading,
} from '@/model/queries/timer.ts';
import { Button } from '@/ui/actions/button.tsx';
import { IconButton } from '@/ui/actions/icon-button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { ArrowRight, Clock, X } from '@/ui/icons.ts';
import { TimeboxStrip } from '@/ui/time/timebox-strip.tsx';
import { TimerBar } from '@/ui/time/timer-bar.tsx';
import { lastTouch } from './last-touch.ts';
import type { LiveSession } from './live-session.ts';
import { placeOf } from './point-words.ts';
import { strings } from './strings.ts';
import { detailWords, endWords, remainingWords } from './timer-words.ts';
import type { LiveTimer } from './use-live-timer.ts';

/** When this window was opened: a clock that runs since before has gone on without it. */
const openedAt = performance.timeOrigin;

export interface TimerFootProps {
  readonly live: LiveSession;
  readonly timer: LiveTimer;
  /** Leads to the summary. */
  readonly onEnd: () => void;
}

/** The foot of a session under way: its clock, and what is kindly asked when it seems to be forgotten. */
export function TimerFoot({ live, timer, onEnd }: TimerFootProps) {
  const isRunning = timer.reading?.isRunning ?? false;
  const now = useSeconds(isRunning);
  const reading = readTimer(timer.runs, timer.agenda, now);
  if (reading === undefined) return null;
  return <Begun live={live} timer={timer} reading={reading} now={now} onEnd={onEnd} />;
}

interface BegunProps extends TimerFootProps {
  readonly reading: TimerReading;
  readonly now: number;
}

function Begun({ live, timer, reading, now, onEnd }: BegunProps) {
  const { session, writable } = live;
  const { agenda, runs, acts } = timer;
  const end = plannedEnd(session, reading.begunAt);
  const place = placeOf(agenda, reading.point);
  const following = pointAfter(agenda, reading.point?.id);
  return (
    <>
      <Notes live={live} reading={reading} timer={timer} end={end} now={now} onEnd={onEnd} />
      <TimerBar
        label={strings.timer}
        isRunning={reading.isRunning}
        toggleLabel={reading.isRunning ? strings.pause : strings.goOn}
        {...(writable && { onToggle: acts.toggle })}
        place={place}
        remaining={remainingWords(reading)}
        detail={detailWords(reading)}
        strip={
          <TimeboxStrip
            isRunning
            isTall
            label={strings.strip(place, remainingWords(reading), formatMinutes(reading.total))}
            boxes={usedBoxes(agenda, timeUsed(runs, now), reading.point?.id, session.minutes)}
          />
        }
        end={endWords(end, now)}
        endDetail={strings.inAll(formatStopwatch(reading.total))}
        actions={
          writable && (
            <>
              {reading.point?.minutes !== undefined && (
                <Button isSmall aria-keyshortcuts="+" onClick={acts.addMinutes}>
                  {strings.more}
                </Button>
              )}
              <Button
                variant="primary"
                isSmall
                trailingIcon={ArrowRight}
                aria-keyshortcuts="J"
                onClick={() => {
                  if (!acts.next()) onEnd();
                }}
              >
                {following === undefined ? strings.toSummary : strings.next}
              </Button>
            </>
          )
        }
      />
    </>
  );
}

/** What has to be said about a clock that ran while nobody looked. */
function Notes({ live, reading, timer, end, now, onEnd }: BegunProps & { readonly end: number }) {
  const services = useServices();
  const decisions = useDecisions(live.document);
  const touchedHere = useTouched(live.document);
  const [dismissed, setDismissed] = useState<number>();
  const touched = Math.max(touchedHere, lastTouch(reading.since, timer.agenda, decisions));
  const since = (moment: number): string => {
    const day = formatRelativeDay(moment, services.now());
    return day === 'today' ? formatTime(moment) : `${day}, ${formatTime(moment)}`;
  };
  if (live.writable && isForgotten(reading, end, touched, now))
    return (
      <Banner
        className="mx-5 mb-2 flex-none"
        icon={Clock}
        actions={
          <>
            <Button
              variant="text"
              isSmall
              onClick={() => {
                timer.acts.stopAt(end);
                onEnd();
              }}
            >
              {strings.endAt(since(end))}
            </Button>
            <Button variant="text" isSmall onClick={timer.acts.goOn}>
              {strings.goOn}
            </Button>
          </>
        }
      >
        <span className="font-[600]">{strings.stillTalking}</span>{' '}
        <span className="text-ink-2">{strings.forgotten(since(reading.since))}</span>
      </Banner>
    );
  if (!reading.isRunning || reading.since >= openedAt || dismissed === reading.since) return null;
  return (
    <p className="meta flex flex-none items-center gap-2 border-t border-line bg-desk ps-5 pe-4 pt-1">
      <span className="min-w-0 flex-1">{strings.wentOn(since(reading.since))}</span>
      <IconButton isSmall label={strings.dismiss} icon={X} onClick={() => setDismissed(reading.since)} />
    </p>
  );
}
