import { useState, type ReactNode } from 'react';
import type { RestoreFailure, RestoreOptions, RestoreOutcome } from '@/bindings/backup-types.ts';
import type { Result } from '@/lib/result.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { RestoreProgress } from './restore-progress.tsx';
import { strings } from './strings.ts';

export interface ChangeDialogProps {
  readonly title: string;
  /** What will happen, a sentence each. */
  readonly willHappen: readonly string[];
  readonly children?: ReactNode;
  readonly action: string;
  readonly busy: string;
  /** The action where the backup that takes it back cannot be made. */
  readonly anyway: string;
  /** The page is loaded anew when it is done. */
  readonly act: (options: RestoreOptions) => Promise<Result<RestoreOutcome, RestoreFailure>>;
  readonly onClose: () => void;
}

/** Says exactly what will happen, does it, and says why where it could not be done. */
export function ChangeDialog(props: ChangeDialogProps) {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<RestoreFailure>();
  const hasNoWayBack = failure?.kind === 'no-way-back';
  const act = async (): Promise<void> => {
    setIsBusy(true);
    const done = await props.act(hasNoWayBack ? { evenWithoutWayBack: true } : {});
    // It stays busy until the page goes: nothing may be written into what is about to be read anew.
    if (done.ok) return;
    setFailure(done.error);
    setIsBusy(false);
  };
  const close = (): void => {
    if (!isBusy) props.onClose();
  };
  return (
    <Dialog
      isOpen
      isAlert
      onClose={close}
      title={props.title}
      actions={
        <>
          <Button variant="text" aria-disabled={isBusy || undefined} onClick={close}>
            {strings.cancel}
          </Button>
          <Button variant="primary" autoFocus isBusy={isBusy} onClick={() => void act()}>
            {isBusy ? props.busy : hasNoWayBack ? props.anyway : props.action}
          </Button>
        </>
      }
    >
      {props.children}
      <ul className="list-disc stack-1 ps-5 text-ink-2">
        {props.willHappen.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="meta mt-3">{strings.thenAnew}</p>
      {isBusy && <RestoreProgress label={props.busy} />}
      {failure !== undefined && (
        <p role="alert" className="mt-3 text-stop">
          {strings.failure(failure)}
        </p>
      )}
    </Dialog>
  );
}
