import { clsx } from 'clsx';
import { useId } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { ChevronLeft } from '../icons.ts';
import { PaneDivider } from './pane-divider.tsx';
import { listLimits, usePaneWidth } from './pane-memory.ts';

export interface ListViewProps {
  /** The list's heading and rows. Scrolls by itself. */
  readonly list: ReactNode;
  /** The list's name, for its width and for the way back to it: "Feedback". */
  readonly listLabel: string;
  /** What is chosen in the list, or a word on what could be. */
  readonly children: ReactNode;
  /** A narrow window shows either the list or what is chosen in it. */
  readonly isChosen: boolean;
  /** Back to the list, in a narrow window. */
  readonly onShowList: () => void;
  /** Under which its width is remembered; views that share it share the width. */
  readonly paneName?: string;
}

/** A list pane with what is chosen beside it, divided by one hairline. Below 720 px one of the two is shown. */
export function ListView(props: ListViewProps) {
  const id = useId();
  const [width, setWidth] = usePaneWidth(props.paneName ?? 'list', listLimits);
  return (
    <div
      className="relative grid min-h-0 flex-1 min-[45rem]:grid-cols-[var(--pane)_minmax(0,1fr)]"
      style={{ '--pane': `${width / 16}rem` } as CSSProperties}
    >
      <div
        id={id}
        className={clsx(
          'min-h-0 overflow-y-auto border-e border-line px-6 pb-6',
          props.isChosen && 'max-[45rem]:hidden',
        )}
      >
        {props.list}
      </div>
      <div className={clsx('min-h-0 min-w-0 overflow-y-auto', !props.isChosen && 'max-[45rem]:hidden')}>
        <Button
          variant="text"
          isSmall
          icon={ChevronLeft}
          className="ms-2 min-[45rem]:hidden"
          onClick={props.onShowList}
        >
          {props.listLabel}
        </Button>
        {props.children}
      </div>
      <div className="absolute inset-y-0 start-(--pane) max-[45rem]:hidden">
        <PaneDivider
          pane={props.listLabel}
          controls={id}
          width={width}
          limits={listLimits}
          onResize={setWidth}
          side="start"
        />
      </div>
    </div>
  );
}
