import { useBackups } from '@/bindings/use-backups.ts';
import { settingsPath } from '@/lib/paths.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { HardDrive } from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** Says, wherever the person is, that there has been no backup for a day, and what to do. It goes with the next backup. */
export function OverdueNotice() {
  const state = useBackups();
  if (state.kind === 'unknown' || !state.isOverdue || state.problem === undefined) return null;
  return (
    <Banner
      icon={HardDrive}
      className="mx-5 mb-2 flex-none"
      actions={
        <Button
          variant="text"
          isSmall
          onClick={() => {
            window.location.hash = settingsPath;
          }}
        >
          {strings.toSettings}
        </Button>
      }
    >
      {strings.overdue(state.problem)}
    </Banner>
  );
}
