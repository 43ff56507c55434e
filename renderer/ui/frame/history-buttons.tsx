import { IconButton } from '../actions/icon-button.tsx';
import { ChevronLeft, ChevronRight } from '../icons.ts';
import { uiStrings } from '../strings.ts';

export interface HistoryButtonsProps {
  /** Left out where there is nothing to go back to: the button is off. */
  readonly onBack?: (() => void) | undefined;
  readonly onForward?: (() => void) | undefined;
}

/** Back and forward through the views. */
export function HistoryButtons({ onBack, onForward }: HistoryButtonsProps) {
  return (
    <>
      <IconButton label={uiStrings.back} icon={ChevronLeft} disabled={!onBack} onClick={onBack} />
      <IconButton label={uiStrings.forward} icon={ChevronRight} disabled={!onForward} onClick={onForward} />
    </>
  );
}
