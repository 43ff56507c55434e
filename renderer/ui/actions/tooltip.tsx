import type { ReactNode } from 'react';
import { useTooltip } from './use-tooltip.tsx';

export interface TooltipProps {
  /** A repetition or a shortcut, never the only place something is said: a screen reader does not hear it. */
  readonly words: string;
  /** Written for the platform, for example `Ctrl K`. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

/** Floating words for anything that is not an IconButton, which brings its own. */
export function Tooltip({ words, shortcut, children }: TooltipProps) {
  const { props, tooltip } = useTooltip(words, shortcut);
  return (
    <span className="inline-flex flex-none" {...props}>
      {children}
      {tooltip}
    </span>
  );
}
