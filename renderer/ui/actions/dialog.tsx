import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

export interface DialogProps {
  readonly isOpen: boolean;
  /** Called with Escape; not by a click beside it unless `isDismissable`. */
  readonly onClose: () => void;
  /** A question or a plain name: "Send this to Sam?" */
  readonly title: string;
  /** What it is about, in serif beneath the title. */
  readonly subject?: ReactNode;
  readonly children: ReactNode;
  /** Buttons, the primary last. Give the one to begin with `autoFocus`. */
  readonly actions?: ReactNode;
  /** Nothing is lost by a click beside it. */
  readonly isDismissable?: boolean;
  /** 640 px wide instead of 536. */
  readonly isWide?: boolean;
  /** For what cannot be undone. */
  readonly isAlert?: boolean;
}

/** Asks before a step that cannot be taken back. The rest of the page waits; the focus returns when it closes. */
export function Dialog(props: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={props.isOpen}
      isDismissable={props.isDismissable ?? false}
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
    >
      <Modal
        className={clsx(
          'floating max-h-full w-full overflow-y-auto',
          props.isWide ? 'max-w-160' : 'max-w-134',
        )}
      >
        <AriaDialog
          role={props.isAlert ? 'alertdialog' : 'dialog'}
          className="px-6 py-5 wrap-anywhere outline-none"
        >
          <Heading slot="title" className="title-head">
            {props.title}
          </Heading>
          {props.subject && <p className="said mt-1 text-ink-2">{props.subject}</p>}
          <div className="mt-3">{props.children}</div>
          {props.actions && (
            <div className="mt-4 flex flex-wrap items-center justify-end gap-2">{props.actions}</div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
