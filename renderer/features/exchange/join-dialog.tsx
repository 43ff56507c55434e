import { useMe } from '@/bindings/me.ts';
import type { ReadFile } from '@/bindings/open-file.ts';
import { shortName } from '@/lib/names.ts';
import { otherRole } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

export interface JoinDialogProps {
  readonly file: ReadFile;
  /** What the file is called, where the person did not choose it just now. */
  readonly fileName?: string;
  readonly onClose: () => void;
  readonly onJoin: () => void;
}

/** A mentorship that is new on this device is only taken in when the person says so. */
export function JoinDialog({ file, fileName, onClose, onJoin }: JoinDialogProps) {
  const me = useMe();
  const theirRole = otherRole(file.myRole);
  const from = shortName(file.from);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.joinTitle(file.from)}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.leave}
          </Button>
          <Button variant="primary" autoFocus onClick={onJoin}>
            {strings.join}
          </Button>
        </>
      }
    >
      <ul className="stack-1.5">
        <li className="flex items-center gap-2.5">
          <Avatar name={file.from} author={theirRole} isDecorative />
          {strings.joinAs[file.myRole](from)}
        </li>
        {file.to !== me.name && <li className="ps-7.5">{strings.joinWrittenAs(file.to, me.name)}</li>}
        <li className="ps-7.5">{strings.joinHolds(file.documents.length - 1)}</li>
        {fileName !== undefined && <li className="ps-7.5">{strings.joinFrom(fileName)}</li>}
        <li className="ps-7.5 text-ink-3">{strings.joinShares(from)}</li>
      </ul>
    </Dialog>
  );
}
