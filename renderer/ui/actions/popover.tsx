import { clsx } from 'clsx';
import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

export interface PopoverProps {
  /** Its name for a screen reader. */
  readonly label: string;
  readonly isOpen: boolean;
  /** Called with Escape and by a click beside it. */
  readonly onClose: () => void;
  /** What it hangs from and what gets the focus back. */
  readonly triggerRef: RefObject<Element | null>;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'end top' | 'start top';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A small sheet that belongs to one control and takes nothing away. */
export function Popover({ placement = 'bottom start', ...props }: PopoverProps) {
  return (
    <AriaPopover
      className="floating overflow-y-auto"
      triggerRef={props.triggerRef}
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
      placement={placement}
      offset={6}
    >
      <Dialog aria-label={props.label} className={clsx('p-4 outline-none', props.className)}>
        {props.children}
      </Dialog>
    </AriaPopover>
  );
}
