import { useState } from 'react';
import type { BackupSummary } from '@/bindings/backup-types.ts';
import { useServices } from '@/bindings/services.ts';
import { useBackupList, useBackups } from '@/bindings/use-backups.ts';
import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { Button } from '@/ui/actions/button.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { strings } from './strings.ts';
import { TakeBackDialog } from './take-back-dialog.tsx';

/** The backups in one day's group, the newest first. */
const byDay = (list: readonly BackupSummary[], now: number): ReadonlyMap<string, readonly BackupSummary[]> =>
  Map.groupBy(list, ({ at }) => formatRelativeDay(at, now));

/** Every backup of this device in the folder, by day, with what can be done with it. */
export function BackupList() {
  const { now } = useServices();
  const state = useBackups();
  const list = useBackupList();
  const [asked, setAsked] = useState<{
    readonly what: 'restore' | 'take-back';
    readonly backup: BackupSummary;
  }>();
  if (list === undefined || state.kind === 'unknown') return null;
  const close = (): void => setAsked(undefined);
  return (
    <div>
      <h3 className="font-medium">{strings.list}</h3>
      {list.length === 0 && state.folderState === 'here' && <p className="meta mt-1">{strings.emptyList}</p>}
      {[...byDay(list, now())].map(([day, backups]) => (
        <div key={day} className="mt-3">
          <h4 className="meta first-letter:uppercase">{day}</h4>
          <ul aria-label={day} className="mt-1">
            {backups.map((backup) => (
              <BackupRow
                key={backup.file}
                backup={backup}
                onRestore={() => setAsked({ what: 'restore', backup })}
                onTakeBack={() => setAsked({ what: 'take-back', backup })}
              />
            ))}
          </ul>
        </div>
      ))}
      {asked?.what === 'restore' && <RestoreDialog backup={asked.backup} onClose={close} />}
      {asked?.what === 'take-back' && <TakeBackDialog file={asked.backup.file} onClose={close} />}
    </div>
  );
}

interface BackupRowProps {
  readonly backup: BackupSummary;
  readonly onRestore: () => void;
  readonly onTakeBack: () => void;
}

function BackupRow({ backup, onRestore, onTakeBack }: BackupRowProps) {
  const { now } = useServices();
  const { at, kind, content } = backup;
  const when = `${formatRelativeDay(at, now())}, ${formatTime(at)}`;
  return (
    <li className="flex flex-wrap items-start gap-x-3 border-t border-line py-2">
      <span className="w-12 flex-none tabular-nums">{formatTime(at)}</span>
      <div className="min-w-0 flex-1 basis-52">
        <p>{strings.kinds[kind]}</p>
        {content.kind === 'readable' ? (
          <>
            <p className="meta">{strings.content(content.documents, content.bytes)}</p>
            {content.mentorships.length > 0 && (
              <p dir="auto" className="meta wrap-anywhere">
                {content.mentorships
                  .map(({ partnerName, sessions }) => strings.mentorship(partnerName, sessions))
                  .join(', ')}
              </p>
            )}
          </>
        ) : (
          <p className="meta">{strings.unreadable(content.why)}</p>
        )}
      </div>
      {content.kind === 'readable' && (
        <div className="flex flex-wrap">
          {content.before !== undefined && (
            <Button variant="text" isSmall aria-label={strings.takeBackFrom(when)} onClick={onTakeBack}>
              {strings.takeBack}
            </Button>
          )}
          <Button variant="text" isSmall aria-label={strings.restoreFrom(when)} onClick={onRestore}>
            {strings.restore}
          </Button>
        </div>
      )}
    </li>
  );
}
