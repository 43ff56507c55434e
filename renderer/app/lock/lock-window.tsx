import { useSyncExternalStore } from 'react';
import { useLock } from '@/bindings/lock-store.ts';
import { useServices } from '@/bindings/services.ts';
import { LockScreen } from '@/features/lock/lock-screen.tsx';
import { WindowControls } from '@/ui/frame/window-controls.tsx';
import { useScreenReady } from '../screen-ready.ts';
import { useWindowControls } from '../use-window-controls.ts';

/** The window while the lock is closed: its buttons and the way in, no name and no word of anybody's. */
export function LockWindow() {
  const { desktop, closing } = useServices();
  const lock = useLock();
  const isUnsaved = useSyncExternalStore(closing.subscribe, closing.isAsking);
  const windowControls = useWindowControls();
  useScreenReady(lock !== undefined);
  return (
    <div className="flex h-full flex-col bg-sheet">
      <header className="tbar">
        <span className="flex-1" />
        {windowControls && <WindowControls {...windowControls} />}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {lock !== undefined && (
          <LockScreen
            isDamaged={lock.isDamaged}
            isUnsaved={isUnsaved}
            onUnlock={(passphrase) => desktop.lock.unlock({ passphrase })}
            onOpenDamaged={() => void desktop.lock.openDamaged()}
          />
        )}
      </div>
    </div>
  );
}
