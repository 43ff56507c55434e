import type { FramePlatform } from '../frame/app-frame.tsx';
import { isEnabled, type Command, type CommandGroup } from './command.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { formatShortcut } from './shortcut.ts';

/** What can be done now, as lines of the palette. */
export function commandEntries(
  commands: readonly Command[],
  groups: readonly CommandGroup[],
  platform: FramePlatform,
): readonly PaletteEntry[] {
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  return commands.filter(isEnabled).map(({ id, title, group, icon, shortcut, keywords, run }) => {
    const hint = shortcut === undefined ? titles.get(group) : formatShortcut(shortcut, platform);
    return {
      id,
      title,
      voice: 'app',
      run,
      ...(hint !== undefined && { hint }),
      ...(icon && { icon }),
      ...(keywords !== undefined && { keywords }),
    };
  });
}
