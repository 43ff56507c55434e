import type { MenuGroup, MenuItem } from '@/platform/desktop.ts';
import { isEnabled, type Command } from '@/ui/commands/command.ts';
import { isPlain, parseShortcut } from '@/ui/commands/shortcut.ts';
import type { FramePlatform } from '@/ui/frame/app-frame.tsx';

/** The longest title that the system's menu is sent. */
const maximumTitleLength = 200;

/** The commands as the system's menu takes them. */
export const menuItemsOf = (commands: readonly Command[], platform: FramePlatform): readonly MenuItem[] =>
  commands.map((command) => {
    const accelerator = acceleratorOf(command, platform);
    return {
      id: command.id,
      title: command.title.slice(0, maximumTitleLength),
      // The registry has these groups and no others.
      group: command.group as MenuGroup,
      isEnabled: isEnabled(command),
      ...(accelerator !== undefined && { accelerator }),
    };
  });

const electronKeys: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

function acceleratorOf({ shortcut, isLocal }: Command, platform: FramePlatform): string | undefined {
  if (shortcut === undefined) return undefined;
  const parsed = parseShortcut(shortcut);
  // macOS hears the menu's keys wherever the focus is: a plain one could not be typed any more.
  if (platform === 'darwin' && (isLocal === true || isPlain(parsed))) return undefined;
  const { mod, alt, shift, key } = parsed;
  const name = electronKeys[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [mod && 'CommandOrControl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}
