import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { uiStrings } from '../strings.ts';
import type { PaneLimits } from './pane-memory.ts';

export interface PaneDividerProps {
  /** Whose width it changes, for a screen reader. */
  readonly pane: string;
  /** The id of that pane's element. */
  readonly controls: string;
  /** In pixels at normal text size. */
  readonly width: number;
  readonly limits: PaneLimits;
  /** Undefined is the usual width. */
  readonly onResize: (width: number | undefined) => void;
  /** On which side of the divider the pane is. */
  readonly side: 'start' | 'end';
}

/** One step of an arrow key, and with Shift, in pixels. */
const stepWidth = 8;
const longStepWidth = 32;

/**
 * The hairline between two panes: dragged, or moved with the arrow keys, Home and End. Double click or Enter brings
 * the usual width back.
 */
export function PaneDivider({ pane, controls, width, limits, onResize, side }: PaneDividerProps) {
  const held = useRef<{ readonly x: number; readonly width: number }>(undefined);

  /** +1 where moving to the right makes the pane wider. */
  const direction = (element: Element): number => {
    const isRightToLeft = getComputedStyle(element).direction === 'rtl';
    return (side === 'start') === isRightToLeft ? -1 : 1;
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!held.current) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const moved = ((event.clientX - held.current.x) * 16) / rem;
    onResize(held.current.width + moved * direction(event.currentTarget));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = (event.shiftKey ? longStepWidth : stepWidth) * direction(event.currentTarget);
    const widths: Readonly<Record<string, number | undefined>> = {
      ArrowRight: width + step,
      ArrowLeft: width - step,
      Home: limits.least,
      End: limits.most,
      Enter: undefined,
    };
    if (!(event.key in widths)) return;
    event.preventDefault();
    onResize(widths[event.key]);
  };

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={uiStrings.paneWidth(pane)}
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator with a value is a control
      tabIndex={0}
      className="pane-divider"
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(undefined)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        held.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        held.current = undefined;
      }}
    />
  );
}
