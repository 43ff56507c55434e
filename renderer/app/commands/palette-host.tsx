import { useEffect, useMemo } from 'react';
import { platformName } from '@/platform/platform-name.ts';
import { commandEntries } from '@/ui/commands/command-entries.ts';
import { useCommandList, useCommandRegistry } from '@/ui/commands/commands-context.ts';
import { Palette } from '@/ui/commands/palette.tsx';
import { createEntrySearch } from '@/ui/commands/search-entries.ts';
import type { RecentEntries } from '@/ui/commands/recent-entries.ts';
import type { Navigate } from '../navigate.ts';
import { useJumpEntries } from './use-jump-entries.ts';

export interface PaletteHostProps {
  readonly isOpen: boolean;
  readonly recent: RecentEntries;
  readonly navigate: Navigate;
  readonly onClose: () => void;
}

/** The palette with what this app can find. It stays once it was open, so that its list is there at once the next time. */
export function PaletteHost({ isOpen, recent, navigate, onClose }: PaletteHostProps) {
  const { groups } = useCommandRegistry();
  const commands = useCommandList();
  const jumps = useJumpEntries(navigate);
  const search = useMemo(
    () => createEntrySearch([...commandEntries(commands, groups, platformName()), ...jumps]),
    [commands, groups, jumps],
  );
  useEffect(() => {
    // The first search makes itself ready; better now than under the first letter.
    const waiting = requestIdleCallback(() => search.find('a', []));
    return () => cancelIdleCallback(waiting);
  }, [search]);
  return isOpen && <Palette search={search} recent={recent} onClose={onClose} />;
}
