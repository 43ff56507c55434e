import { AppearanceSection } from '@/features/settings/appearance-section.tsx';
import { BackupsSection } from '@/features/backups/backups-section.tsx';
import { RemindersSection } from '@/features/calendar/reminders-section.tsx';
import { strings as calendar } from '@/features/calendar/strings.ts';
import { strings as backups } from '@/features/backups/strings.ts';
import { LockSection } from '@/features/lock/lock-section.tsx';
import { strings as lock } from '@/features/lock/strings.ts';
import { MeSection, type MeSectionProps } from '@/features/settings/me-section.tsx';
import { RecoverySection } from '@/features/recovery/recovery-section.tsx';
import { strings as recovery } from '@/features/recovery/strings.ts';
import { RemovedSection } from '@/features/settings/removed-section.tsx';
import { SettingsScreen } from '@/features/settings/settings-screen.tsx';
import { strings } from '@/features/settings/strings.ts';
import { SpellingSection } from '@/features/spelling/spelling-section.tsx';
import { strings as spelling } from '@/features/spelling/strings.ts';
import { YourDataSection } from '@/features/your-data/your-data-section.tsx';
import { strings as yourData } from '@/features/your-data/strings.ts';
import { platformName } from '@/platform/platform-name.ts';
import { ShortcutList } from '@/ui/commands/shortcut-list.tsx';

/** The settings, each part of the app with its section. */
export function SettingsRoute({ me, onChange }: MeSectionProps) {
  return (
    <SettingsScreen
      sections={[
        { id: 'me', title: strings.me, content: <MeSection me={me} onChange={onChange} /> },
        { id: 'appearance', title: strings.appearance, content: <AppearanceSection /> },
        { id: 'spelling', title: spelling.section, content: <SpellingSection /> },
        { id: 'reminders', title: calendar.section, content: <RemindersSection /> },
        { id: 'backups', title: backups.section, content: <BackupsSection /> },
        { id: 'recovery', title: recovery.section, content: <RecoverySection /> },
        { id: 'lock', title: lock.section, content: <LockSection /> },
        { id: 'your-data', title: yourData.section, content: <YourDataSection /> },
        { id: 'removed', title: strings.removed, content: <RemovedSection me={me} /> },
        {
          id: 'shortcuts',
          title: strings.shortcuts,
          content: <ShortcutList platform={platformName()} />,
        },
      ]}
    />
  );
}
