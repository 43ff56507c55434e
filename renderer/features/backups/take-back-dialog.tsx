import { useServices } from '@/bindings/services.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { strings } from './strings.ts';

export interface TakeBackDialogProps {
  /** The backup that was made before the restore. */
  readonly file: string;
  readonly onClose: () => void;
}

/** Asks before a restore is taken back. */
export function TakeBackDialog({ file, onClose }: TakeBackDialogProps) {
  const { backups } = useServices();
  return (
    <ChangeDialog
      title={strings.takeBackTitle}
      willHappen={strings.takeBackWillHappen}
      action={strings.takeBackNow}
      busy={strings.takingBack}
      anyway={strings.takeBackAnyway}
      act={(options) => backups.takeBack(file, options)}
      onClose={onClose}
    />
  );
}
