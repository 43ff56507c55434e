import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Icon } from '@/ui/icon.tsx';
import { LockOpen } from '@/ui/icons.ts';
import { strings } from './strings.ts';

export interface SaveDialogProps {
  readonly partner: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Names what the file will hold and who could read it, before it exists. */
export function SaveDialog({ partner, onClose, onConfirm }: SaveDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.saveTitle(partner)}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notYet}
          </Button>
          <Button variant="primary" autoFocus onClick={onConfirm}>
            {strings.choosePlace}
          </Button>
        </>
      }
    >
      <p>
        {strings.saveHolds(partner)} {strings.saveLeavesOut}
      </p>
      <p className="mt-3 flex gap-2.5 text-ink-2">
        <Icon of={LockOpen} className="mt-0.5" />
        {strings.saveNotEncrypted(partner)}
      </p>
    </Dialog>
  );
}
