import type { ReadFile } from '@/bindings/open-file.ts';
import type { AnyFile } from '@/bindings/read-any-file.ts';
import { useServices } from '@/bindings/services.ts';
import { shortName } from '@/lib/names.ts';
import { otherRole } from '@/model/role.ts';
import { BusyRing } from '@/ui/actions/busy-ring.tsx';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { OwnCopyDialog } from './own-copy-dialog.tsx';
import { strings } from './strings.ts';
import type { OutsideReading } from './use-outside-file.tsx';

export interface OutsideFileDialogProps {
  readonly name: string;
  readonly reading: OutsideReading;
  readonly onClose: () => void;
  readonly onOpen: (file: AnyFile) => void;
}

/** The question about a file that somebody opened outside the app: what it holds, or what is wrong with it. */
export function OutsideFileDialog({ name, reading, onClose, onOpen }: OutsideFileDialogProps) {
  switch (reading.kind) {
    case 'looking':
      return (
        <Dialog
          isOpen
          onClose={onClose}
          title={strings.looking(name)}
          actions={
            <Button variant="text" autoFocus onClick={onClose}>
              {strings.leave}
            </Button>
          }
        >
          <p className="flex items-center gap-2.5 text-ink-2">
            <BusyRing />
            {strings.lookingDetail}
          </p>
        </Dialog>
      );
    case 'problem':
      return (
        <Dialog
          isOpen
          onClose={onClose}
          title={strings.cannotOpen(name)}
          actions={
            <Button variant="primary" autoFocus onClick={onClose}>
              {strings.close}
            </Button>
          }
        >
          <p>{reading.text}</p>
        </Dialog>
      );
    case 'read': {
      const { file } = reading;
      const open = (): void => onOpen(file);
      if (file.kind === 'own-copy')
        return <OwnCopyDialog copy={file} fileName={name} onClose={onClose} onOpen={open} />;
      if (file.isNew) return <JoinDialog file={file} fileName={name} onClose={onClose} onJoin={open} />;
      return <MergeDialog file={file} fileName={name} onClose={onClose} onMerge={open} />;
    }
  }
}

interface MergeDialogProps {
  readonly file: ReadFile;
  readonly fileName: string;
  readonly onClose: () => void;
  readonly onMerge: () => void;
}

/** A file of a mentorship that is here already. */
function MergeDialog({ file, fileName, onClose, onMerge }: MergeDialogProps) {
  const { now } = useServices();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={file.isMine ? strings.askTitleMine(file.from) : strings.askTitle(file.from)}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.leave}
          </Button>
          <Button variant="primary" autoFocus onClick={onMerge}>
            {strings.open}
          </Button>
        </>
      }
    >
      <ul className="stack-1.5">
        <li className="flex items-center gap-2.5">
          <Avatar name={file.from} author={otherRole(file.myRole)} isDecorative />
          {strings.askRoom[file.myRole](shortName(file.from))}
        </li>
        <li className="ps-7.5">
          {strings.askHolds(fileName, file.documents.length - 1, strings.when(file.writtenAt, now()))}
        </li>
        <li className="ps-7.5 text-ink-3">{strings.askMerges}</li>
      </ul>
    </Dialog>
  );
}
