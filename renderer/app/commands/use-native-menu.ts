import { useEffect } from 'react';
import { useIsLocked } from '@/bindings/lock-store.ts';
import { useServices } from '@/bindings/services.ts';
import { platformName } from '@/platform/platform-name.ts';
import { useCommandList, useCommandRegistry } from '@/ui/commands/commands-context.ts';
import { isPageCovered } from '@/ui/commands/hear-keys.ts';
import { undoInField } from '@/ui/editing/own-undo.ts';
import { menuItemsOf } from './menu-items.ts';

/** Keeps the system's menu as the commands are, and runs what is chosen there. */
export function useNativeMenu(): void {
  const { desktop } = useServices();
  const registry = useCommandRegistry();
  const commands = useCommandList();
  const isLocked = useIsLocked();

  useEffect(() => {
    // A closed lock keeps the menu bare; what was in it is sent again when it opens.
    if (isLocked !== false) return undefined;
    // The first paint, and the next letter, come before it.
    const waiting = requestIdleCallback(() => {
      // It may have closed this very moment.
      desktop.setMenu(menuItemsOf(commands, platformName())).catch(() => undefined);
    });
    return () => cancelIdleCallback(waiting);
  }, [desktop, commands, isLocked]);

  useEffect(
    () =>
      desktop.on('menu:chosen', ({ id }) => {
        if (!isPageCovered()) registry.run(id);
        // A dialog's fields keep their undo; on macOS also its keys come through the menu.
        else if (id === 'undo' || id === 'redo') undoInField(id);
      }),
    [desktop, registry],
  );
}
