import type { ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { Pause, Play } from '../icons.ts';

export interface TimerBarProps {
  /** The bar's name: "Session timer". */
  readonly label: string;
  readonly isRunning: boolean;
  /** What the first button does now: "Pause the timer", "Go on". */
  readonly toggleLabel: string;
  /** Left out where nothing may be changed. */
  readonly onToggle?: () => void;
  /** "Point 2 of 5" */
  readonly place: string;
  /** "6:20 left" */
  readonly remaining: string;
  /** "of 15 minutes" */
  readonly detail: string;
  /** A TimeboxStrip. */
  readonly strip: ReactNode;
  /** "ends 17:30" */
  readonly end: string;
  /** Beneath it: "34:10 in all". */
  readonly endDetail?: string;
  /** Small Buttons, the primary last. */
  readonly actions: ReactNode;
}

/** The foot of a session under way. It changes once a second and is never announced by itself. */
export function TimerBar(props: TimerBarProps) {
  return (
    <footer className="timer-bar" aria-label={props.label}>
      {props.onToggle && (
        <IconButton
          className="size-8 text-ink"
          label={props.toggleLabel}
          icon={props.isRunning ? Pause : Play}
          onClick={props.onToggle}
        />
      )}
      {/* A timer is live by nature and silent: it is read when somebody goes there. */}
      <div role="timer" className="min-w-39.5 leading-[1.125rem]">
        <div className="num font-[640]">
          {props.place}
          <span className="px-1.5 font-[430] text-ink-3">·</span>
          {props.remaining}
        </div>
        <div className="meta num">{props.detail}</div>
      </div>
      <div className="min-w-20 flex-1">{props.strip}</div>
      <span className="meta num">
        {props.end}
        {props.endDetail && <span className="block text-end">{props.endDetail}</span>}
      </span>
      {props.actions}
    </footer>
  );
}
