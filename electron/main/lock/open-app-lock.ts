import type { WebContents } from 'electron';
import type { LockState } from '../../contract/lock.ts';
import { sendEvent } from '../ipc-main.ts';
import { createAppLock } from './app-lock.ts';
import { createHoldBack } from './hold-back.ts';
import { createLockFile, readLock } from './lock-file.ts';
import { createLockHandlers } from './lock-handlers.ts';

/** As much of the lock as those need who only have to know of it. */
export interface LockWatch {
  readonly isLocked: () => boolean;
  readonly subscribe: (listener: (state: LockState) => void) => void;
}

/** The lock of the data folder, joined to the page, the menu and the system. */
export const openAppLock = (folder: string, page: () => WebContents | undefined) => {
  const lock = createAppLock(readLock(folder), createLockFile(folder), () => performance.now());
  const holdBack = createHoldBack(() => lock.state().isLocked);
  let wasLocked = lock.state().isLocked;

  lock.subscribe((state) => {
    const contents = page();
    if (contents !== undefined) sendEvent(contents, 'lock:changed', state);
    if (state.isLocked === wasLocked) return;
    wasLocked = state.isLocked;
    if (!wasLocked) holdBack.release();
    // The page's own commands, with names in them, come back with the page's next word after it was opened.
    else void import('../menu/application-menu.ts').then(({ showBareMenu }) => showBareMenu());
  });

  return {
    isLocked: (): boolean => lock.state().isLocked,
    subscribe: lock.subscribe,
    holdBack,
    handlers: createLockHandlers(lock),
    /** Call it when the app is ready. */
    watch: (): void => void import('./idle.ts').then(({ lockWhenIdle }) => lockWhenIdle(lock)),
  };
};
