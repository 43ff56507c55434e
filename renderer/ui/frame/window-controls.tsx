import { Icon } from '../icon.tsx';
import { Copy, Minus, Square, X } from '../icons.ts';
import { uiStrings } from '../strings.ts';

export interface WindowControlsProps {
  readonly isMaximised: boolean;
  readonly onMinimise: () => void;
  /** Also called to restore. */
  readonly onToggleMaximise: () => void;
  readonly onClose: () => void;
}

/** The window's buttons on Linux and Windows. Out of the tab order, as the system's own are. */
export function WindowControls({ isMaximised, onMinimise, onToggleMaximise, onClose }: WindowControlsProps) {
  const middle = isMaximised ? uiStrings.restore : uiStrings.maximise;
  return (
    <span className="flex flex-none" role="group" aria-label={uiStrings.windowControls} data-no-drag>
      <button type="button" className="wc" tabIndex={-1} aria-label={uiStrings.minimise} onClick={onMinimise}>
        <Icon of={Minus} size={14} />
      </button>
      <button type="button" className="wc" tabIndex={-1} aria-label={middle} onClick={onToggleMaximise}>
        <Icon of={isMaximised ? Copy : Square} size={12} />
      </button>
      <button type="button" className="wc" tabIndex={-1} aria-label={uiStrings.close} onClick={onClose}>
        <Icon of={X} />
      </button>
    </span>
  );
}
