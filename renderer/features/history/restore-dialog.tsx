import type { SessionDifference } from '@/model/queries/session-difference.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { strings } from './strings.ts';

export interface RestoreDialogProps {
  /** The day and time of the version, as in a sentence. */
  readonly when: string;
  /** From the version to now. */
  readonly difference: SessionDifference;
  readonly partner: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Says in numbers what a restore changes, before it does. */
export function RestoreDialog({ when, difference, partner, onClose, onConfirm }: RestoreDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.restoreTitle(when)}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" autoFocus onClick={onConfirm}>
            {strings.restoreNow}
          </Button>
        </>
      }
    >
      <ul className="list-disc space-y-1 ps-5">
        {strings.willHappen(difference).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-3">{strings.keptFirst}</p>
      <p className="mt-1 text-ink-3">{strings.reaches(partner)}</p>
    </Dialog>
  );
}
