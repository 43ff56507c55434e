import { createContext, use, useSyncExternalStore } from 'react';
import type { Command } from './command.ts';
import type { CommandRegistry } from './command-registry.ts';

/** The commands of this window; the composition root provides them. */
export const CommandsContext = createContext<CommandRegistry | undefined>(undefined);

export function useCommandRegistry(): CommandRegistry {
  const registry = use(CommandsContext);
  if (registry === undefined) throw new Error('useCommandRegistry needs a CommandsContext above it');
  return registry;
}

/** All commands there are now, group by group. */
export function useCommandList(): readonly Command[] {
  const { subscribe, snapshot } = useCommandRegistry();
  return useSyncExternalStore(subscribe, snapshot);
}
