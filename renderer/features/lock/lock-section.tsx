import { useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useLock } from '@/bindings/lock-store.ts';
import type { IdleMinutes } from '@/platform/desktop.ts';
import { Button } from '@/ui/actions/button.tsx';
import { announce } from '@/ui/announce.ts';
import { IdleField } from './idle-field.tsx';
import { ChangeLockDialog, RemoveLockDialog, SetUpLockDialog } from './lock-dialogs.tsx';
import { lockFileName, strings } from './strings.ts';

type Open = 'set-up' | 'change' | 'remove';

/** The lock of this screen: whether there is one, when it closes, and what it is not. */
export function LockSection() {
  const { desktop } = useServices();
  const lock = useLock();
  const [open, setOpen] = useState<Open>();
  const [error, setError] = useState<string>();
  if (lock === undefined) return null;

  const close = (): void => setOpen(undefined);
  const setIdle = async (idleMinutes: IdleMinutes): Promise<void> => {
    const answer = await desktop.lock.setIdle({ idleMinutes });
    setError(answer.kind === 'not-written' ? strings.notWritten : undefined);
  };

  return (
    <>
      <p className="max-w-prose text-ink-2">{strings.explanation}</p>
      {lock.isSet ? (
        <>
          <IdleField value={lock.idleMinutes} error={error} onChange={(minutes) => void setIdle(minutes)} />
          <p className="meta max-w-prose">{strings.ifForgotten(lockFileName)}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => void desktop.lock.lockNow()}>{strings.lockNow}</Button>
            <Button onClick={() => setOpen('change')}>{strings.change}</Button>
            <Button variant="text" onClick={() => setOpen('remove')}>
              {strings.remove}
            </Button>
          </div>
        </>
      ) : (
        <Button onClick={() => setOpen('set-up')}>{strings.setUp}</Button>
      )}
      {open === 'set-up' && <SetUpLockDialog onClose={close} onDone={() => announce(strings.doneSetUp)} />}
      {open === 'change' && <ChangeLockDialog onClose={close} onDone={() => announce(strings.doneChanged)} />}
      {open === 'remove' && <RemoveLockDialog onClose={close} onDone={() => announce(strings.doneRemoved)} />}
    </>
  );
}
