import { useEffect, type RefObject } from 'react';

/**
 * Gives the focus to what is found within an element that has just come into view. Not at once: a menu that is closing, from which
 * it was called, would take the focus back.
 */
export function useFocusSoon(within: RefObject<HTMLElement | null>, selector: string): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      within.current?.querySelector<HTMLElement>(selector)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [within, selector]);
}
