import { useSyncExternalStore } from 'react';
import { useServices } from '@/bindings/services.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { strings } from './strings.ts';

/** Asked before the window closes while something is only in memory. */
export function ClosingDialog() {
  const { closing } = useServices();
  const isAsking = useSyncExternalStore(closing.subscribe, closing.isAsking);
  return (
    <Dialog
      isOpen={isAsking}
      isAlert
      onClose={closing.stay}
      title={strings.closeUnsaved}
      actions={
        <>
          <Button variant="text" isStop onClick={closing.leaveAnyway}>
            {strings.leaveAnyway}
          </Button>
          <Button variant="primary" autoFocus onClick={closing.stay}>
            {strings.stay}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{strings.closeUnsavedDetail}</p>
    </Dialog>
  );
}
