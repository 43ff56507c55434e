import { platformName } from '@/platform/platform-name.ts';
import { useCommandRegistry } from '@/ui/commands/commands-context.ts';
import { ariaKeyShortcut, formatShortcut } from '@/ui/commands/shortcut.ts';
import { SidebarSearch } from '@/ui/frame/sidebar-search.tsx';
import { paletteCommand } from './command-overlays.tsx';
import { strings } from './strings.ts';

/** The sidebar's way to the palette. */
export function Find() {
  const registry = useCommandRegistry();
  const platform = platformName();
  return (
    <SidebarSearch
      shortcut={formatShortcut(paletteCommand.shortcut, platform)}
      aria-keyshortcuts={ariaKeyShortcut(paletteCommand.shortcut, platform)}
      aria-haspopup="dialog"
      onClick={() => registry.run(paletteCommand.id)}
    >
      {strings.find}
    </SidebarSearch>
  );
}
