import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { platformName } from '@/platform/platform-name.ts';
import { createStoredRecent } from '@/ui/commands/recent-entries.ts';
import { LettersAhead } from '@/ui/commands/letters-ahead.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { useShortcutKeys } from '@/ui/commands/use-shortcut-keys.ts';
import { Keyboard, Search } from '@/ui/icons.ts';
import { useLockCommand } from '../lock/use-lock-command.ts';
import type { Navigate } from '../navigate.ts';
import { strings } from './strings.ts';
import { useNativeMenu } from './use-native-menu.ts';

const loadPalette = async () => ({ default: (await import('./palette-host.tsx')).PaletteHost });
const PaletteHost = lazy(loadPalette);
const ShortcutsSheet = lazy(async () => ({
  default: (await import('@/ui/commands/shortcuts-sheet.tsx')).ShortcutsSheet,
}));

export const paletteCommand = { id: 'palette', shortcut: 'Mod+K' } as const;

const recent = createStoredRecent(localStorage, 'palette/recent');

/** What hears commands in this window: keys, the system's menu, the palette and the sheet of shortcuts. */
export function CommandOverlays({ navigate }: { readonly navigate: Navigate }) {
  const platform = platformName();
  const [open, setOpen] = useState<'palette' | 'shortcuts'>();
  const [wasPaletteOpen, setWasPaletteOpen] = useState(false);
  const close = useCallback(() => setOpen(undefined), []);
  useShortcutKeys(platform);
  useNativeMenu();
  useLockCommand();
  useCommands([
    {
      ...paletteCommand,
      title: strings.findCommand,
      group: 'view',
      icon: Search,
      run: () => {
        setWasPaletteOpen(true);
        setOpen('palette');
      },
    },
    {
      id: 'shortcuts',
      title: strings.shortcuts,
      group: 'help',
      icon: Keyboard,
      shortcut: '?',
      keywords: strings.shortcutsWords,
      run: () => setOpen('shortcuts'),
    },
  ]);

  useEffect(() => {
    // Nobody asks for it before the first paint, and then it should be there.
    const waiting = requestIdleCallback(() => void loadPalette());
    return () => cancelIdleCallback(waiting);
  }, []);

  return (
    <Suspense fallback={<LettersAhead />}>
      {wasPaletteOpen && (
        <PaletteHost isOpen={open === 'palette'} recent={recent} navigate={navigate} onClose={close} />
      )}
      {open === 'shortcuts' && <ShortcutsSheet platform={platform} onClose={close} />}
    </Suspense>
  );
}
