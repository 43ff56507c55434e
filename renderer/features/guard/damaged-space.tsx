import { useEffect, useState } from 'react';
import { keepReadable, type OpenFailure } from '@/bindings/damaged-document.ts';
import { countDocuments } from '@/bindings/describe-documents.ts';
import { goOnWithout } from '@/bindings/guard-store.ts';
import { newestWith, presentNames } from '@/bindings/restore.ts';
import { useServices } from '@/bindings/services.ts';
import { formatDay, formatTime } from '@/lib/dates.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { strings } from './strings.ts';

export interface DamagedSpaceProps {
  readonly failure: OpenFailure;
  readonly onBringBack: () => void;
}

interface Known {
  readonly mentorships: number;
  readonly sessions: number;
  /** When the newest backup with it was made. */
  readonly backupAt: number | undefined;
}

/** Stands where the app would be when my own space cannot be opened: never the first run, as if nothing had been here. */
export function DamagedSpace({ failure, onBringBack }: DamagedSpaceProps) {
  const services = useServices();
  const { desktop, guard, now } = services;
  const [known, setKnown] = useState<Known>();
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const [names, newest] = await Promise.all([
        presentNames().catch(() => []),
        newestWith(desktop, [failure.name]).catch(() => undefined),
      ]);
      if (!isGone) setKnown({ ...countDocuments(names), backupAt: newest?.backup.at });
    };
    // The first paint does not wait for it.
    const waiting = requestIdleCallback(() => void look());
    return () => {
      isGone = true;
      cancelIdleCallback(waiting);
    };
  }, [desktop, failure.name]);
  const goOn = (): void => {
    setIsAsking(false);
    const going =
      failure.kind === 'document-incomplete'
        ? goOnWithout(services, [failure.name])
        : keepReadable(services, failure.name);
    going.catch(() => setHasFailed(true));
  };
  return (
    <section aria-labelledby="damaged-space" className="max-w-150 px-6 py-10">
      <h1 id="damaged-space" className="title-page">
        {strings.spaceTitle}
      </h1>
      <p className="note mt-3 text-ink-2">{strings.spaceDetail[failure.kind]}</p>
      {known !== undefined && (
        <ul className="mt-3 list-none space-y-1.5 text-ink-2">
          <li>
            {known.mentorships + known.sessions === 0
              ? strings.nothingElse
              : strings.others(strings.othersCount(known.mentorships, known.sessions))}
          </li>
          <li>
            {known.backupAt === undefined
              ? strings.noBackup
              : strings.newest(`${formatDay(known.backupAt, now())}, ${formatTime(known.backupAt)}`)}
          </li>
        </ul>
      )}
      {hasFailed && (
        <Banner variant="error" className="mt-4">
          {strings.failed}
        </Banner>
      )}
      <div className="mt-6 flex flex-wrap gap-2">
        <Button variant="primary" autoFocus onClick={onBringBack}>
          {strings.fromBackups}
        </Button>
        <Button onClick={() => guard.mended()}>{strings.tryAgain}</Button>
        <Button onClick={() => void desktop.showDataFolder()}>{strings.showFolder}</Button>
        <Button variant="text" onClick={() => setIsAsking(true)}>
          {strings.goOn}
        </Button>
      </div>
      <Dialog
        isOpen={isAsking}
        isAlert
        onClose={() => setIsAsking(false)}
        title={strings.goOnSpaceTitle}
        actions={
          <>
            <Button variant="primary" autoFocus onClick={() => setIsAsking(false)}>
              {strings.cancel}
            </Button>
            <Button variant="text" isStop onClick={goOn}>
              {strings.goOn}
            </Button>
          </>
        }
      >
        <p className="text-ink-2">{strings.goOnSpaceDetail}</p>
      </Dialog>
    </section>
  );
}
