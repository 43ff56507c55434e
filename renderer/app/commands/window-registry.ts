import type { MenuGroup } from '@/platform/desktop.ts';
import { createCommandRegistry, type CommandRegistry } from '@/ui/commands/command-registry.ts';
import { strings } from './strings.ts';

/** The registry of this window, with the groups that the system's menu knows, in the order they are shown in. */
export function createWindowRegistry(): CommandRegistry {
  const order: readonly MenuGroup[] = [
    'go',
    'session',
    'feedback',
    'file',
    'edit',
    'view',
    'app',
    'window',
    'help',
  ];
  return createCommandRegistry(order.map((id) => ({ id, title: strings.groups[id] })));
}
