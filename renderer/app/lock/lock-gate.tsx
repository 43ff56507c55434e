import { lazy, Suspense, useLayoutEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useIsLocked } from '@/bindings/lock-store.ts';
import { hidePage, lockRootId, showPage } from './hide-page.ts';
import { useLockKey } from './use-lock-key.ts';

const LockWindow = lazy(async () => ({ default: (await import('./lock-window.tsx')).LockWindow }));

function lockRoot(): HTMLElement {
  const present = document.getElementById(lockRootId);
  if (present !== null) return present;
  const made = document.createElement('div');
  made.id = lockRootId;
  // A dialog that is open behind it would take the focus back, and hide it from a screen reader.
  made.dataset['reactAriaTopLayer'] = 'true';
  document.body.append(made);
  return made;
}

/**
 * Renders the app once the lock is open for the first time, and hides it, as it is, whenever it closes again. Before the
 * first time nothing of the app runs: no document is opened.
 */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const isLocked = useIsLocked();
  useLockKey();
  const [wasOpen, setWasOpen] = useState(false);
  if (isLocked === false && !wasOpen) setWasOpen(true);

  useLayoutEffect(() => {
    if (isLocked !== true) return undefined;
    hidePage();
    return showPage;
  }, [isLocked]);

  return (
    <>
      {wasOpen && children}
      {isLocked === true &&
        createPortal(
          <Suspense>
            <LockWindow />
          </Suspense>,
          lockRoot(),
        )}
    </>
  );
}
