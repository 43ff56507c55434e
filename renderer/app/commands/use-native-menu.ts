import { useEffect } from 'react';
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

  useEffect(() => {
    // The first paint, and the next letter, come before it.
    const waiting = requestIdleCallback(() => void desktop.setMenu(menuItemsOf(commands, platformName())));
    return () => cancelIdleCallback(waiting);
  }, [desktop, commands]);

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
