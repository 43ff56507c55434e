import { useEffect, useState } from 'react';
import { useServices } from './services.ts';

/** The folder that has backups, for somebody of whom this device knows nothing yet; `undefined` where there are none. */
export function useFoundBackups(): string | undefined {
  const { desktop } = useServices();
  const [folder, setFolder] = useState<string>();
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const { path, state } = await desktop.backups.folder();
      if (state !== 'here' || (await desktop.backups.sets()).length === 0) return;
      if (!isGone) setFolder(path);
    };
    // A folder that cannot be looked into is asked for again by whoever says they were here before.
    const waiting = requestIdleCallback(() => void look().catch(() => undefined));
    return () => {
      isGone = true;
      cancelIdleCallback(waiting);
    };
  }, [desktop]);
  return folder;
}
