import { useId, useState } from 'react';
import { isMyPhrase, judgePhrase } from '@/bindings/recovery-phrase.ts';
import { useServices } from '@/bindings/services.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { announce } from '@/ui/announce.ts';
import { PhraseField } from './phrase-field.tsx';
import { strings } from './strings.ts';
import { useClosedWhileLocked } from './use-closed-while-locked.ts';

/** Compares a phrase that the person types with the one of this device. */
export function CheckDialog({ onClose }: { readonly onClose: () => void }) {
  const { desktop, recovery } = useServices();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [isRight, setIsRight] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const form = useId();
  useClosedWhileLocked(onClose);
  const judged = judgePhrase(text);

  const compare = async (): Promise<void> => {
    const { phrase, trouble } = judged;
    if (phrase === undefined) {
      setError(trouble && strings.trouble(trouble));
      return;
    }
    setIsBusy(true);
    try {
      if (await isMyPhrase(desktop, phrase)) {
        await recovery.written();
        setText('');
        setIsRight(true);
        announce(strings.right);
      } else setError(strings.notMine);
    } catch {
      setError(strings.unreachable);
    } finally {
      setIsBusy(false);
    }
  };

  if (isRight)
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={strings.doneTitle}
        actions={
          <Button variant="primary" autoFocus onClick={onClose}>
            {strings.done}
          </Button>
        }
      >
        <p className="text-ink-2">{strings.right}</p>
      </Dialog>
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.checkMineTitle}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button type="submit" form={form} variant="primary" isBusy={isBusy}>
            {strings.compare}
          </Button>
        </>
      }
    >
      <p className="mb-4 text-ink-2">{strings.checkMineExplanation}</p>
      <form
        id={form}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void compare();
        }}
      >
        <PhraseField
          value={text}
          onChange={(next) => {
            setText(next);
            setError(undefined);
          }}
          judged={judged}
          error={error}
        />
      </form>
    </Dialog>
  );
}
