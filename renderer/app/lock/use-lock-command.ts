import { useLock } from '@/bindings/lock-store.ts';
import { useServices } from '@/bindings/services.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Lock } from '@/ui/icons.ts';
import { strings } from '../commands/strings.ts';
import { lockCommand } from './lock-command.ts';

/** Locks the screen at once, from the palette. Its key is heard by use-lock-key.ts. */
export function useLockCommand(): void {
  const { desktop } = useServices();
  const lock = useLock();
  useCommands(
    lock?.isSet === true && !lock.isLocked
      ? [
          {
            ...lockCommand,
            title: strings.lockNow,
            group: 'app',
            icon: Lock,
            keywords: strings.lockWords,
            run: () => void desktop.lock.lockNow(),
          },
        ]
      : [],
  );
}
