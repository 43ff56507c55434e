import { useId, useState, type ReactNode } from 'react';
import { useServices } from '@/bindings/services.ts';
import {
  idleChoices,
  minimumPassphraseLength,
  type IdleMinutes,
  type LockAnswer,
} from '@/platform/desktop.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { IdleField } from './idle-field.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { lockFileName, strings } from './strings.ts';
import { useAttempt } from './use-attempt.ts';

interface LockDialogProps {
  readonly onClose: () => void;
  /** It closes by itself. */
  readonly onDone: () => void;
}

/** The passphrase that is chosen, typed twice because nobody sees it. */
function useChosen() {
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isShort = chosen.length < minimumPassphraseLength;
  const isDifferent = chosen !== again;
  return {
    chosen,
    /** Whether it can be used; says what is wrong from now on. */
    check: (): boolean => {
      setIsAsked(true);
      return !isShort && !isDifferent;
    },
    fields: (label: string, isFirst: boolean): ReactNode => (
      <>
        <PassphraseField
          label={label}
          value={chosen}
          onChange={setChosen}
          helper={strings.tooShort(minimumPassphraseLength)}
          error={isAsked && isShort ? strings.tooShort(minimumPassphraseLength) : undefined}
          isFirst={isFirst}
        />
        <PassphraseField
          label={strings.again}
          value={again}
          onChange={setAgain}
          error={isAsked && !isShort && isDifferent ? strings.different : undefined}
        />
      </>
    ),
  };
}

interface FrameProps extends LockDialogProps {
  readonly title: string;
  readonly action: string;
  readonly isStop?: boolean;
  readonly attempt: ReturnType<typeof useAttempt>;
  /** What main is asked; `undefined` where something has to be mended first. */
  readonly ask: () => Promise<LockAnswer> | undefined;
  readonly children: ReactNode;
}

function LockDialog({ title, action, isStop = false, attempt, ask, children, onClose, onDone }: FrameProps) {
  const form = useId();
  const submit = async (): Promise<void> => {
    const asked = ask();
    if (asked === undefined || !(await attempt.make(() => asked))) return;
    onDone();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button type="submit" form={form} variant="primary" isStop={isStop} isBusy={attempt.isBusy}>
            {action}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="stack-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}

/** A first lock. */
export function SetUpLockDialog(props: LockDialogProps) {
  const { desktop } = useServices();
  const attempt = useAttempt();
  const passphrase = useChosen();
  const [idleMinutes, setIdleMinutes] = useState<IdleMinutes>(idleChoices[1]);
  return (
    <LockDialog
      {...props}
      title={strings.setUpTitle}
      action={strings.set}
      attempt={attempt}
      ask={() =>
        passphrase.check() ? desktop.lock.setUp({ passphrase: passphrase.chosen, idleMinutes }) : undefined
      }
    >
      <p className="text-ink-2">{strings.setUpExplanation}</p>
      {passphrase.fields(strings.passphrase, true)}
      <IdleField value={idleMinutes} onChange={setIdleMinutes} />
      <p className="meta">{strings.explanation}</p>
      <p className="meta">{strings.ifForgotten(lockFileName)}</p>
      {attempt.error !== undefined && (
        <p role="alert" className="text-stop">
          {attempt.error}
        </p>
      )}
    </LockDialog>
  );
}

export function ChangeLockDialog(props: LockDialogProps) {
  const { desktop } = useServices();
  const attempt = useAttempt();
  const passphrase = useChosen();
  const [old, setOld] = useState('');
  return (
    <LockDialog
      {...props}
      title={strings.changeTitle}
      action={strings.save}
      attempt={attempt}
      ask={() =>
        passphrase.check() ? desktop.lock.change({ old, passphrase: passphrase.chosen }) : undefined
      }
    >
      <PassphraseField label={strings.old} value={old} onChange={setOld} error={attempt.error} isFirst />
      {passphrase.fields(strings.next, false)}
    </LockDialog>
  );
}

export function RemoveLockDialog(props: LockDialogProps) {
  const { desktop } = useServices();
  const attempt = useAttempt();
  const [old, setOld] = useState('');
  return (
    <LockDialog
      {...props}
      title={strings.removeTitle}
      action={strings.remove}
      attempt={attempt}
      ask={() => desktop.lock.remove({ passphrase: old })}
    >
      <p className="text-ink-2">{strings.removeExplanation}</p>
      <PassphraseField label={strings.old} value={old} onChange={setOld} error={attempt.error} isFirst />
    </LockDialog>
  );
}
