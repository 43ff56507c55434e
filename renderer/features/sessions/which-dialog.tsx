import { useState } from 'react';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import type { Which } from './plan.ts';
import { strings } from './strings.ts';
import { WhichField } from './which-field.tsx';

/** What can be done to one session of a series, or to it and all after it. */
export type SeriesAct = 'cancel' | 'remove' | 'reinstate';

export interface WhichDialogProps {
  readonly act: SeriesAct;
  /** The session's name, and its day. */
  readonly subject: string;
  readonly following: number;
  readonly onClose: () => void;
  readonly onConfirm: (which: Which) => void;
}

/** Asks of a session that is one of a series whether those after it are meant too. */
export function WhichDialog({ act, subject, following, onClose, onConfirm }: WhichDialogProps) {
  const [which, setWhich] = useState<Which>('this');
  const detail = { cancel: strings.cancelDetail, remove: strings.removeDetail, reinstate: undefined }[act];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.ask[act]}
      subject={subject}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" onClick={() => onConfirm(which)}>
            {strings.askConfirm[act][which]}
          </Button>
        </>
      }
    >
      <WhichField value={which} onChange={setWhich} following={following} />
      {detail && <p className="mt-3 text-ink-3">{detail}</p>}
    </Dialog>
  );
}
