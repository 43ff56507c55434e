import { menuSchema } from '@contract/menu.ts';
import { describe, expect, it } from 'vitest';
import type { Command } from '@/ui/commands/command.ts';
import { menuItemsOf } from './menu-items.ts';

const command = (shortcut: string, rest: Partial<Command> = {}): Command => ({
  id: 'save-file',
  title: 'Save a file',
  group: 'file',
  shortcut,
  run: () => undefined,
  ...rest,
});
const accelerators = (platform: 'linux' | 'darwin', ...commands: readonly Command[]) =>
  menuItemsOf(commands, platform).map(({ accelerator }) => accelerator);

describe('the system’s menu', () => {
  it('is sent keys as Electron writes them', () => {
    const commands = [
      'Mod+K',
      'Mod+Shift+F',
      'Alt+ArrowLeft',
      'Mod+,',
      'Mod+[',
      'Mod+Plus',
      'Mod+-',
      'Mod+PageDown',
      'N',
      '?',
      'Delete',
    ].map((shortcut, index) => command(shortcut, { id: `a${String(index)}` }));
    expect(accelerators('linux', ...commands)).toEqual([
      'CommandOrControl+K',
      'CommandOrControl+Shift+F',
      'Alt+Left',
      'CommandOrControl+,',
      'CommandOrControl+[',
      'CommandOrControl+Plus',
      'CommandOrControl+-',
      'CommandOrControl+PageDown',
      'N',
      '?',
      'Delete',
    ]);
    expect(menuSchema.safeParse(menuItemsOf(commands, 'linux')).success).toBe(true);
  });

  it('is on macOS sent no keys that it would take from somebody who types', () => {
    const commands = [command('N'), command('Alt+ArrowUp', { isLocal: true }), command('Mod+K')];
    expect(accelerators('darwin', ...commands)).toEqual([undefined, undefined, 'CommandOrControl+K']);
  });

  it('is never sent a title that it would refuse', () => {
    const [item] = menuItemsOf([command('Mod+K', { title: 'a'.repeat(300) })], 'linux');
    expect(item?.title).toHaveLength(200);
  });
});
