import { useServices } from '@/bindings/services.ts';
import type { Exchange } from '@/features/exchange/exchange-context.ts';
import { actionsPath, settingsPath, todayPath } from '@/lib/paths.ts';
import { platformName } from '@/platform/platform-name.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import type { HistoryButtonsProps } from '@/ui/frame/history-buttons.tsx';
import {
  ArrowLeft,
  ArrowRight,
  Minus,
  Plus,
  Settings,
  Square,
  SquareCheckBig,
  SunMedium,
  Upload,
  UserPlus,
  X,
} from '@/ui/icons.ts';
import type { Navigate } from '../navigate.ts';
import { strings } from './strings.ts';
import { changeTextSize } from './text-size.ts';

export interface WindowCommandsProps {
  readonly navigate: Navigate;
  readonly history: HistoryButtonsProps;
  readonly exchange: Exchange;
  readonly onNewMentorship: () => void;
}

const isMac = platformName() === 'darwin';

/** What can be done in every view. */
export function useWindowCommands({
  navigate,
  history,
  exchange,
  onNewMentorship,
}: WindowCommandsProps): void {
  const { desktop, settings } = useServices();
  useCommands([
    {
      id: 'today',
      title: strings.today,
      group: 'go',
      icon: SunMedium,
      shortcut: 'Mod+1',
      run: () => navigate(todayPath),
    },
    {
      id: 'actions',
      title: strings.actions,
      group: 'go',
      icon: SquareCheckBig,
      shortcut: 'Mod+4',
      run: () => navigate(actionsPath),
    },
    {
      id: 'back',
      title: strings.back,
      group: 'go',
      icon: ArrowLeft,
      // On macOS Option with an arrow moves the caret by words.
      shortcut: isMac ? 'Mod+[' : 'Alt+ArrowLeft',
      isEnabled: history.onBack !== undefined,
      run: () => history.onBack?.(),
    },
    {
      id: 'forward',
      title: strings.forward,
      group: 'go',
      icon: ArrowRight,
      shortcut: isMac ? 'Mod+]' : 'Alt+ArrowRight',
      isEnabled: history.onForward !== undefined,
      run: () => history.onForward?.(),
    },
    {
      id: 'new-mentorship',
      title: strings.newMentorship,
      group: 'file',
      icon: UserPlus,
      run: onNewMentorship,
    },
    {
      id: 'open-file',
      title: strings.openFile,
      group: 'file',
      icon: Upload,
      shortcut: 'Mod+O',
      run: exchange.openFile,
    },
    {
      id: 'settings',
      title: strings.settings,
      group: 'app',
      icon: Settings,
      shortcut: 'Mod+,',
      keywords: strings.settingsWords,
      run: () => navigate(settingsPath),
    },
    {
      id: 'larger-text',
      title: strings.largerText,
      group: 'view',
      icon: Plus,
      shortcut: 'Mod+Plus',
      keywords: strings.textWords,
      run: () => changeTextSize(settings, 'larger'),
    },
    {
      id: 'smaller-text',
      title: strings.smallerText,
      group: 'view',
      icon: Minus,
      shortcut: 'Mod+-',
      keywords: strings.textWords,
      run: () => changeTextSize(settings, 'smaller'),
    },
    {
      id: 'normal-text',
      title: strings.normalText,
      group: 'view',
      shortcut: 'Mod+0',
      keywords: strings.textWords,
      run: () => changeTextSize(settings, 'normal'),
    },
    {
      id: 'minimise',
      title: strings.minimise,
      group: 'window',
      icon: Minus,
      shortcut: 'Mod+M',
      run: () => void desktop.actOnWindow('minimise'),
    },
    {
      id: 'maximise',
      title: strings.maximise,
      group: 'window',
      icon: Square,
      run: () => void desktop.actOnWindow('toggle-maximise'),
    },
    {
      id: 'close-window',
      title: strings.closeWindow,
      group: 'window',
      icon: X,
      shortcut: 'Mod+W',
      run: () => void desktop.actOnWindow('close'),
    },
  ]);
}
