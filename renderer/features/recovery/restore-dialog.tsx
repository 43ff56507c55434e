import { useId, type ReactNode } from 'react';
import { formatDay, formatTime } from '@/lib/dates.ts';
import { useBackups } from '@/bindings/use-backups.ts';
import { useServices } from '@/bindings/services.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { PhraseField } from './phrase-field.tsx';
import { restoreStrings } from './restore-strings.ts';
import { useClosedWhileLocked } from './use-closed-while-locked.ts';
import { useRestore } from './use-restore.ts';

export interface RestoreDialogProps {
  /** Only these documents; everything, where it is left out. */
  readonly names?: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** Brings work back from a backup: finds the folder, asks for the phrase where this device has no key, shows what there is. */
export function RestoreDialog({ names, onClose }: RestoreDialogProps) {
  const { now } = useServices();
  const restore = useRestore(names);
  const { step } = restore;
  const backups = useBackups();
  const progress = backups.kind === 'unknown' ? undefined : backups.progress;
  const form = useId();
  useClosedWhileLocked(onClose);
  const cancel = (
    <Button variant="text" onClick={onClose}>
      {restoreStrings.cancel}
    </Button>
  );
  const another = <Button onClick={() => void restore.chooseFolder()}>{restoreStrings.chooseFolder}</Button>;
  const frame = (content: ReactNode, actions: ReactNode) => (
    <Dialog isOpen onClose={onClose} title={restoreStrings.title} isWide actions={actions}>
      {content}
    </Dialog>
  );
  switch (step.kind) {
    case 'looking':
      return frame(<Skeleton rows={2} label={restoreStrings.looking} />, cancel);
    case 'none':
      return frame(
        <Banner variant="error">{step.words}</Banner>,
        <>
          {cancel}
          {another}
          <Button variant="primary" autoFocus onClick={restore.start}>
            {restoreStrings.tryAgain}
          </Button>
        </>,
      );
    case 'phrase':
      return frame(
        <form
          id={form}
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            restore.find();
          }}
        >
          <p className="mb-4 text-ink-2">{restoreStrings.phraseExplanation(restore.folder)}</p>
          <PhraseField
            value={restore.text}
            onChange={restore.type}
            judged={restore.judged}
            error={restore.error}
          />
        </form>,
        <>
          {cancel}
          {another}
          <Button type="submit" form={form} variant="primary">
            {restoreStrings.find}
          </Button>
        </>,
      );
    case 'choose': {
      const { chosen, found, file } = step;
      return frame(
        <div className="stack-4">
          <SelectField
            label={restoreStrings.which}
            value={file}
            onChange={(next) => void restore.choose(next)}
            options={found.backups.map((backup) => ({
              value: backup.file,
              label: restoreStrings.when(formatDay(backup.at, now()), formatTime(backup.at)),
            }))}
          />
          {chosen === undefined ? (
            <Banner variant="error">{restoreStrings.notOpened}</Banner>
          ) : (
            <p>{restoreStrings.contents(chosen.mentorships, chosen.sessions, chosen.partners)}</p>
          )}
          <p className="meta">{restoreStrings.adds}</p>
          {step.trouble !== undefined && <Banner variant="error">{step.trouble}</Banner>}
        </div>,
        <>
          {cancel}
          {another}
          {chosen !== undefined && (
            <Button variant="primary" autoFocus onClick={() => void restore.restore()}>
              {step.isWithoutWayBack ? restoreStrings.allTheSame : restoreStrings.restore}
            </Button>
          )}
        </>,
      );
    }
    case 'restoring':
      return frame(
        <p role="status" className="num">
          {progress === undefined
            ? restoreStrings.beginning
            : restoreStrings.restoring(progress.done, progress.total)}
        </p>,
        null,
      );
  }
}
