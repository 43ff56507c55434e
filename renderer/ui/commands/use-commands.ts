import { useEffect, useRef } from 'react';
import type { Command } from './command.ts';
import type { Registration } from './command-registry.ts';
import { useCommandRegistry } from './commands-context.ts';

/** Offers these commands while the calling component is mounted. They may be made anew at every render. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry();
  const registration = useRef<Registration>(undefined);
  useEffect(() => {
    const made = registry.register([]);
    registration.current = made;
    return () => {
      registration.current = undefined;
      made.remove();
    };
  }, [registry]);
  // After the one above, so that there is a registration at the first render too.
  useEffect(() => registration.current?.update(commands));
}
