import { useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { strings } from './strings.ts';

export interface RenewDialogProps {
  readonly onClose: () => void;
  /** There is a new one, which waits to be written down. */
  readonly onRenewed: () => void;
}

/** Asks before another phrase takes the place of the one that may be on paper. */
export function RenewDialog({ onClose, onRenewed }: RenewDialogProps) {
  const { recovery } = useServices();
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const renew = (): void => {
    setIsBusy(true);
    recovery.renew().then(onRenewed, () => {
      setIsBusy(false);
      setHasFailed(true);
    });
  };
  return (
    <Dialog
      isOpen
      isAlert
      onClose={onClose}
      title={strings.renewTitle}
      actions={
        <>
          <Button variant="text" autoFocus onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button variant="primary" isStop isBusy={isBusy} onClick={renew}>
            {strings.renewNow}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{strings.renewExplanation}</p>
      <p className="mt-2 text-ink-2">{strings.renewOld}</p>
      {hasFailed && (
        <Banner variant="error" className="mt-3">
          {strings.notRenewed}
        </Banner>
      )}
    </Dialog>
  );
}
