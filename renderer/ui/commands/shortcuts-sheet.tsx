import { Button } from '../actions/button.tsx';
import { Dialog } from '../actions/dialog.tsx';
import type { FramePlatform } from '../frame/app-frame.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { strings } from './strings.ts';

export interface ShortcutsSheetProps {
  readonly platform: FramePlatform;
  readonly onClose: () => void;
}

/** All keys of the view in front, to read. */
export function ShortcutsSheet({ platform, onClose }: ShortcutsSheetProps) {
  return (
    <Dialog
      isOpen
      isDismissable
      isWide
      title={strings.shortcuts}
      onClose={onClose}
      actions={
        <Button variant="text" autoFocus onClick={onClose}>
          {strings.close}
        </Button>
      }
    >
      <ShortcutList platform={platform} />
    </Dialog>
  );
}
