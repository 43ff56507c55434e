import { useCommands } from '@/ui/commands/use-commands.ts';
import { useSidebar } from '@/ui/frame/use-sidebar.ts';
import { PanelLeft } from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** Offers what only the frame around can do; put it inside an AppFrame. */
export function FrameCommands() {
  const { state, toggle } = useSidebar();
  useCommands([
    {
      id: 'toggle-sidebar',
      title: state === 'folded' ? strings.showSidebar : strings.hideSidebar,
      group: 'view',
      icon: PanelLeft,
      shortcut: 'Mod+Shift+L',
      run: toggle,
    },
  ]);
  return null;
}
