import { useServices } from '@/bindings/services.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Copy, FileText, Folder, Info } from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** What is done when something is wrong, or somebody asks which Waymark this is. */
export function useHelpCommands(onAbout: () => void): void {
  const { desktop } = useServices();
  const show = async (shown: Promise<boolean>, failure: string): Promise<void> => {
    if (!(await shown.catch(() => false))) showToast(failure);
  };
  const copy = async (): Promise<void> => {
    try {
      await desktop.copyDiagnostics();
      showToast(strings.diagnosticsCopied);
    } catch {
      showToast(strings.diagnosticsNotCopied);
    }
  };
  useCommands([
    {
      id: 'copy-diagnostics',
      title: strings.copyDiagnostics,
      group: 'help',
      icon: Copy,
      keywords: strings.diagnosticsWords,
      run: () => void copy(),
    },
    {
      id: 'show-data-folder',
      title: strings.showDataFolder,
      group: 'help',
      icon: Folder,
      keywords: strings.folderWords,
      run: () => void show(desktop.showDataFolder(), strings.folderNotShown),
    },
    {
      id: 'show-log',
      title: strings.showLog,
      group: 'help',
      icon: FileText,
      keywords: strings.diagnosticsWords,
      run: () => void show(desktop.showLog(), strings.logNotShown),
    },
    {
      id: 'about',
      title: strings.about,
      group: 'app',
      icon: Info,
      keywords: strings.aboutWords,
      run: onAbout,
    },
  ]);
}
