import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { strings } from './strings.ts';

/** What a restore would do, to be said before it does. */
export interface RestoreQuestion {
  readonly title: string;
  /** A sentence for each thing that changes. */
  readonly willHappen: readonly string[];
  readonly keptFirst: string;
  /** What stays as it is, and who will know. */
  readonly besides: readonly string[];
}

export interface RestoreDialogProps {
  readonly question: RestoreQuestion;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Says in numbers what a restore changes, before it does. */
export function RestoreDialog({ question, onClose, onConfirm }: RestoreDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={question.title}
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
      <ul className="list-disc stack-1 ps-5">
        {question.willHappen.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-3">{question.keptFirst}</p>
      {question.besides.map((sentence) => (
        <p key={sentence} className="mt-1 text-ink-3">
          {sentence}
        </p>
      ))}
    </Dialog>
  );
}
