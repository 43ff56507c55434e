import { useEffect } from 'react';
import type { FramePlatform } from '../frame/app-frame.tsx';
import { useCommandRegistry } from './commands-context.ts';
import { findByKeys, isPageCovered } from './hear-keys.ts';
import { isPlain, parseShortcut } from './shortcut.ts';

/**
 * Binds the window's one listener for the keys of all commands. Call it once in a window. On macOS the native menu hears
 * what is not a plain key.
 */
export function useShortcutKeys(platform: FramePlatform): void {
  const registry = useCommandRegistry();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = findByKeys(
        registry.snapshot().filter(({ isLocal = false }) => !isLocal),
        event,
        platform,
      );
      // Asked last: most keys call nothing.
      if (command?.shortcut === undefined || isPageCovered()) return;
      if (event.repeat && command.isRepeatable !== true) return;
      if (platform === 'darwin' && !isPlain(parseShortcut(command.shortcut))) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry, platform]);
}
