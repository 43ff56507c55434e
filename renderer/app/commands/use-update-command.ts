import { useEffect, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { strings } from './strings.ts';

/** Offers to look for a newer version, where there is a place to look; nothing looks by itself. */
export function useUpdateCommand(): void {
  const { desktop } = useServices();
  const [isOffered, setIsOffered] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    desktop.offersUpdates().then(
      (offered) => isCurrent && setIsOffered(offered),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [desktop]);
  useCommands(
    isOffered
      ? [
          {
            id: 'check-for-updates',
            title: strings.checkForUpdates,
            group: 'app',
            keywords: strings.updateWords,
            run: () => void desktop.checkForUpdates().catch(() => undefined),
          },
        ]
      : [],
  );
}
