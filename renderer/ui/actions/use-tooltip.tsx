import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { CSSProperties, FocusEvent, KeyboardEvent, ReactNode } from 'react';

/** Long enough not to flicker while the pointer crosses a toolbar. */
const tooltipDelayMs = 600;

export interface TooltipTrigger {
  /** Spread on the element the words belong to. It must be able to hold children. */
  readonly props: {
    readonly style: CSSProperties;
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onPointerDown: () => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** Place inside that element, so that moving the pointer onto the words does not leave it. */
  readonly tooltip: ReactNode;
}

/**
 * Words that float below a control after 600 ms of hover, or of keyboard focus. They repeat its accessible name
 * for the eye, so they are hidden from a screen reader.
 */
export function useTooltip(words: string, shortcut?: string): TooltipTrigger {
  const [isShown, setIsShown] = useState(false);
  const timer = useRef<number>(undefined);
  // Colons in React's ids would end a CSS identifier.
  const anchorName = `--tip-${useId().replaceAll(/[^\w-]/g, '')}`;

  const hide = useCallback(() => {
    window.clearTimeout(timer.current);
    setIsShown(false);
  }, []);
  const showSoon = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setIsShown(true), tooltipDelayMs);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  return {
    props: {
      style: { anchorName },
      onPointerEnter: showSoon,
      onPointerLeave: hide,
      onPointerDown: hide,
      onFocus: (event) => {
        if (event.target.matches(':focus-visible')) showSoon();
      },
      onBlur: hide,
      onKeyDown: (event) => {
        if (event.key === 'Escape') hide();
      },
    },
    tooltip: isShown && (
      // The top layer keeps it above dialogs and out of every scroll box.
      <span
        aria-hidden
        className="tip"
        popover="manual"
        ref={(element) => element?.showPopover()}
        style={{ positionAnchor: anchorName }}
      >
        <span className="tip-words" data-shortcut={shortcut}>
          {words}
        </span>
      </span>
    ),
  };
}
