import type { Pair } from '@/bindings/use-mentorship.ts';
import type { FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Icon } from '@/ui/icon.tsx';
import { FileText, PenLine } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

interface AskProps {
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Says who will be able to read it, before it is sent. */
export function SendDialog({
  draft,
  pair,
  onClose,
  onConfirm,
}: AskProps & { readonly draft: FeedbackDraft; readonly pair: Pair }) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.confirmSend(pair.partner)}
      subject={draft.title}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notYet}
          </Button>
          <Button variant="primary" autoFocus onClick={onConfirm}>
            {strings.sendNow}
          </Button>
        </>
      }
    >
      <ul className="stack-1.5">
        <li className="flex items-center gap-2.5">
          <Avatar name={pair.partnerName} author={pair.partnerRole} isDecorative />
          {strings.canRead(pair.partner)}
        </li>
        <li className="flex items-center gap-2.5">
          <span className="grid w-5 place-items-center">
            <Icon of={FileText} />
          </span>
          {strings.howItGoes(pair.partner)}
        </li>
        <li className="flex items-center gap-2.5">
          <span className="grid w-5 place-items-center">
            <Icon of={PenLine} />
          </span>
          {strings.cannotChange}
        </li>
      </ul>
    </Dialog>
  );
}

/** A draft is nowhere else: throwing it away is asked. */
export function DiscardDialog({ onClose, onConfirm }: AskProps) {
  return (
    <Dialog
      isOpen
      isAlert
      onClose={onClose}
      title={strings.confirmDiscard}
      actions={
        <>
          <Button variant="text" autoFocus onClick={onClose}>
            {strings.keepDraft}
          </Button>
          <Button isStop onClick={onConfirm}>
            {strings.throwAway}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{strings.discardDetail}</p>
    </Dialog>
  );
}
