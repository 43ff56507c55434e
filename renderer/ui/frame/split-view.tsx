import { clsx } from 'clsx';
import { useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { PanelRight } from '../icons.ts';

export interface SplitViewProps {
  /** The view's main column. Scrolls by itself. */
  readonly children: ReactNode;
  readonly inspector: ReactNode;
  /** The inspector's name, for a screen reader and for the button that opens it in a narrow window. */
  readonly inspectorLabel: string;
  /** Of the inspector, in pixels at normal text size: 296 to 336. */
  readonly inspectorWidth?: number;
}

/** A page with an inspector beside it, divided by one hairline. Below 1120 px the inspector floats when called. */
export function SplitView({ children, inspector, inspectorLabel, inspectorWidth = 336 }: SplitViewProps) {
  const [isFloating, setIsFloating] = useState(false);
  return (
    <div
      className="relative grid min-h-0 flex-1 wide:grid-cols-[minmax(0,1fr)_var(--inspector)]"
      style={{ '--inspector': `${inspectorWidth / 16}rem` } as CSSProperties}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsFloating(false);
      }}
    >
      <div className="min-h-0 min-w-0 overflow-y-auto">{children}</div>
      <IconButton
        className="absolute end-2 top-0 z-20 wide:hidden"
        label={inspectorLabel}
        icon={PanelRight}
        aria-expanded={isFloating}
        onClick={() => setIsFloating(!isFloating)}
      />
      <aside
        aria-label={inspectorLabel}
        className={clsx(
          'min-h-0 overflow-y-auto border-s border-line bg-sheet',
          'max-wide:absolute max-wide:inset-y-0 max-wide:end-0 max-wide:z-10 max-wide:w-(--inspector)',
          'max-wide:pt-8 max-wide:shadow-pop',
          !isFloating && 'max-wide:hidden',
        )}
      >
        {inspector}
      </aside>
    </div>
  );
}
