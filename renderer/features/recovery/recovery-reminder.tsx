import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useRecovery } from '@/bindings/recovery-store.ts';
import { useServices } from '@/bindings/services.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { InlineHint } from '@/ui/feedback/inline-hint.tsx';
import { ShieldCheck } from '@/ui/icons.ts';
import { noticeStrings } from './notice-strings.ts';

// With its list of words.
const WriteDownDialog = lazy(async () => ({
  default: (await import('./write-down-dialog.tsx')).WriteDownDialog,
}));

function useDialog() {
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  return {
    open: () => setIsOpen(true),
    dialog: <Suspense>{isOpen && <WriteDownDialog onClose={close} />}</Suspense>,
  };
}

/** Offers somebody who has just come to write their phrase down, above whatever they are doing. */
export function RecoveryOffer() {
  const { recovery } = useServices();
  const { state, isOffered } = useRecovery();
  const { open, dialog } = useDialog();
  useEffect(() => {
    const waiting = requestIdleCallback(recovery.ask);
    return () => cancelIdleCallback(waiting);
  }, [recovery]);
  return (
    <>
      {isOffered && state === 'pending' && (
        <Banner
          icon={ShieldCheck}
          className="mx-5 mb-2 flex-none"
          actions={
            <>
              <Button variant="text" isSmall onClick={open}>
                {noticeStrings.writeDown}
              </Button>
              <Button variant="text" isSmall onClick={recovery.later}>
                {noticeStrings.later}
              </Button>
            </>
          }
        >
          {noticeStrings.offer}
        </Banner>
      )}
      {dialog}
    </>
  );
}

/** The same as a quiet line, until it is done. */
export function RecoveryReminder() {
  const { state, isOffered } = useRecovery();
  const { open, dialog } = useDialog();
  return (
    <>
      {state === 'pending' && !isOffered && (
        <InlineHint
          className="mt-3"
          action={
            <Button variant="text" isSmall onClick={open}>
              {noticeStrings.writeDown}
            </Button>
          }
        >
          {noticeStrings.reminder}
        </InlineHint>
      )}
      {dialog}
    </>
  );
}
