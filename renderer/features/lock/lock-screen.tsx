import { useEffect, useId, useRef, useState } from 'react';
import type { LockAnswer } from '@/platform/desktop.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Wordmark } from '@/ui/frame/wordmark.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { lockFileName, strings } from './strings.ts';
import { useAttempt } from './use-attempt.ts';

export interface LockScreenProps {
  /** No passphrase can be checked any more. */
  readonly isDamaged: boolean;
  /** The window was asked to close and something is not stored. */
  readonly isUnsaved: boolean;
  readonly onUnlock: (passphrase: string) => Promise<LockAnswer>;
  readonly onOpenDamaged: () => void;
}

/** In place of everything while the lock is closed. */
export function LockScreen({ isDamaged, isUnsaved, onUnlock, onOpenDamaged }: LockScreenProps) {
  const title = useId();
  return (
    <div
      role="dialog"
      aria-modal="true"
      aria-labelledby={title}
      className="mx-auto flex min-h-full w-full max-w-96 flex-col justify-center px-6 py-16"
    >
      <Wordmark />
      <h1 id={title} className="title-page mt-6">
        {isDamaged ? strings.damaged : strings.locked}
      </h1>
      <p className="note mt-1 text-ink-2">{isDamaged ? strings.damagedDetail : strings.lockedDetail}</p>
      {isUnsaved && (
        <Banner variant="error" className="mt-4">
          {strings.unsaved}
        </Banner>
      )}
      {isDamaged ? (
        <Button variant="primary" autoFocus className="mt-6 self-start" onClick={onOpenDamaged}>
          {strings.openDamaged}
        </Button>
      ) : (
        <Unlock onUnlock={onUnlock} />
      )}
    </div>
  );
}

function Unlock({ onUnlock }: Pick<LockScreenProps, 'onUnlock'>) {
  const [passphrase, setPassphrase] = useState('');
  const attempt = useAttempt();
  const field = useRef<HTMLInputElement>(null);
  // Not by autoFocus, which comes before the page behind is hidden and its caret remembered.
  useEffect(() => field.current?.focus(), []);
  const unlock = async (): Promise<void> => {
    if (passphrase === '' || (await attempt.make(() => onUnlock(passphrase)))) return;
    // Ready to be typed over.
    field.current?.focus();
    field.current?.select();
  };
  return (
    <>
      <form
        className="mt-6"
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <PassphraseField
          field={field}
          label={strings.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={attempt.error}
          isLarge
        />
        {/* Said when it comes, and not again with every second of a wait. */}
        <p role="alert" className="sr-only">
          {attempt.error?.replace(/ in \d.*/u, ' in a while.')}
        </p>
        <Button type="submit" variant="primary" className="mt-4" isBusy={attempt.isBusy}>
          {attempt.isBusy ? strings.unlocking : strings.unlock}
        </Button>
      </form>
      <details className="mt-8 border-t border-line pt-3 text-ink-3">
        <summary className="w-fit">{strings.forgotten}</summary>
        <p className="mt-1 wrap-anywhere">{strings.forgottenDetail(lockFileName)}</p>
      </details>
    </>
  );
}
