import { useEffect } from 'react';
import { useKnownLock } from '@/bindings/lock-store.ts';
import { useServices } from '@/bindings/services.ts';
import { platformName } from '@/platform/platform-name.ts';
import { matchesShortcut, parseShortcut } from '@/ui/commands/shortcut.ts';
import { lockCommand } from './lock-command.ts';

/**
 * The key that locks the screen, and its line in the system's menu. Unlike other commands they also work while a dialog is open,
 * and from the moment in which the lock was opened.
 */
export function useLockKey(): void {
  const { desktop } = useServices();
  const lock = useKnownLock();
  const canLock = lock?.isSet === true && !lock.isLocked;
  useEffect(() => {
    if (!canLock) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!matchesShortcut(parseShortcut(lockCommand.shortcut), event, platformName())) return;
      event.preventDefault();
      void desktop.lock.lockNow();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    const stopMenu = desktop.on('menu:chosen', (chosen) => {
      if (chosen.id === lockCommand.id) void desktop.lock.lockNow();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      stopMenu();
    };
  }, [canLock, desktop]);
}
