import { useState } from 'react';
import type { BackupSummary } from '@/bindings/backup-types.ts';
import { useServices } from '@/bindings/services.ts';
import { RadioGroup } from '@/ui/actions/radio-group.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { strings } from './strings.ts';

export interface RestoreDialogProps {
  readonly backup: BackupSummary;
  readonly onClose: () => void;
}

const everything = 'everything';

/** Asks what to bring back from a backup, and says what that does. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const { backups } = useServices();
  const [scope, setScope] = useState<string>(everything);
  const mentorships = backup.content.kind === 'readable' ? backup.content.mentorships : [];
  const chosen = mentorships.find(({ room }) => room === scope);
  return (
    <ChangeDialog
      title={strings.restoreTitle}
      willHappen={strings.willHappen}
      action={strings.restoreNow}
      busy={strings.restoring}
      anyway={strings.restoreAnyway}
      act={(options) =>
        backups.restore(backup.file, chosen === undefined ? 'everything' : { room: chosen.room }, options)
      }
      onClose={onClose}
    >
      {mentorships.length > 0 && (
        <div className="mb-4">
          <RadioGroup
            label={strings.scope}
            isStacked
            value={scope}
            onChange={setScope}
            choices={[
              { value: everything, label: strings.everything },
              ...mentorships.map(({ room, partnerName }) => ({
                value: room as string,
                label: strings.onlyWith(partnerName),
              })),
            ]}
          />
        </div>
      )}
    </ChangeDialog>
  );
}
