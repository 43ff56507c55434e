import { clsx } from 'clsx';
import { createContext, use, useCallback, useId, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { PanelRight } from '../icons.ts';
import { PaneDivider } from './pane-divider.tsx';
import { inspectorLimits, usePaneWidth } from './pane-memory.ts';

export interface SplitViewProps {
  /** The view's main column. Scrolls by itself. */
  readonly children: ReactNode;
  readonly inspector: ReactNode;
  /** The inspector's name, for a screen reader and for the button that opens it in a narrow window. */
  readonly inspectorLabel: string;
  /** Under which its width is remembered; views that share it share the width. */
  readonly paneName?: string;
}

const ShowInspectorContext = createContext<() => void>(() => undefined);

/** Calls the inspector around forth where the window is too narrow to show it always: for what is about to take the focus. */
export const useShowInspector = (): (() => void) => use(ShowInspectorContext);

/** A page with an inspector beside it, divided by one hairline. Below 1120 px the inspector floats when called. */
export function SplitView({ children, inspector, inspectorLabel, paneName = 'inspector' }: SplitViewProps) {
  const id = useId();
  const [isFloating, setIsFloating] = useState(false);
  const show = useCallback(() => setIsFloating(true), []);
  const [width, setWidth] = usePaneWidth(paneName, inspectorLimits);
  return (
    <div
      className="relative grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)] wide:grid-cols-[minmax(0,1fr)_var(--pane)]"
      style={{ '--pane': `${width / 16}rem` } as CSSProperties}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsFloating(false);
      }}
    >
      {/* Its size is none of its content's business: measured, a long text would be laid out more than once for each key. */}
      <div className="min-h-0 min-w-0 overflow-y-auto contain-size">{children}</div>
      <IconButton
        className="absolute end-2 top-0 z-20 wide:hidden"
        label={inspectorLabel}
        icon={PanelRight}
        aria-expanded={isFloating}
        onClick={() => setIsFloating(!isFloating)}
      />
      <aside
        id={id}
        aria-label={inspectorLabel}
        className={clsx(
          'min-h-0 overflow-y-auto border-s border-line bg-sheet',
          'max-wide:absolute max-wide:inset-y-0 max-wide:end-0 max-wide:z-10 max-wide:w-(--pane)',
          'max-wide:max-w-full max-wide:pt-8 max-wide:shadow-pop',
          !isFloating && 'max-wide:hidden',
        )}
      >
        <ShowInspectorContext value={show}>{inspector}</ShowInspectorContext>
      </aside>
      <div className="absolute inset-y-0 end-(--pane) max-wide:hidden">
        <PaneDivider
          pane={inspectorLabel}
          controls={id}
          width={width}
          limits={inspectorLimits}
          onResize={setWidth}
          side="end"
        />
      </div>
    </div>
  );
}
