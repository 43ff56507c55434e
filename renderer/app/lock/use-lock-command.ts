import { useEffect } from 'react';
import { useLock } from '@/bindings/lock-store.ts';
import { useServices } from '@/bindings/services.ts';
import { platformName } from '@/platform/platform-name.ts';
import { matchesShortcut, parseShortcut } from '@/ui/commands/shortcut.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Lock } from '@/ui/icons.ts';
import { strings } from '../commands/strings.ts';

const id = 'lock-now';
const shortcut = 'Mod+L';

/** Locks the screen at once. Unlike other commands its key and its line in the menu also work while a dialog is open. */
export function useLockCommand(): void {
  const { desktop } = useServices();
  const lock = useLock();
  const canLock = lock?.isSet === true && !lock.isLocked;
  useCommands(
    canLock
      ? [
          {
            id,
            title: strings.lockNow,
            group: 'app',
            icon: Lock,
            shortcut,
            keywords: strings.lockWords,
            run: () => void desktop.lock.lockNow(),
          },
        ]
      : [],
  );
  useEffect(() => {
    if (!canLock) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!matchesShortcut(parseShortcut(shortcut), event, platformName())) return;
      event.preventDefault();
      void desktop.lock.lockNow();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    const stopMenu = desktop.on('menu:chosen', (chosen) => {
      if (chosen.id === id) void desktop.lock.lockNow();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      stopMenu();
    };
  }, [canLock, desktop]);
}
