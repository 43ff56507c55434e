import { useState } from 'react';
import { keepReadable, type OpenFailure } from '@/bindings/damaged-document.ts';
import { countDocuments } from '@/bindings/describe-documents.ts';
import { goOnWithout } from '@/bindings/guard-store.ts';
import { useServices } from '@/bindings/services.ts';
import { useStoreReport } from '@/bindings/use-store-look.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { storeStrings } from './store-strings.ts';
import { strings } from './strings.ts';
import { useNewestBackup } from './use-newest-backup.ts';

export interface DamagedSpaceProps {
  readonly failure: OpenFailure & { readonly kind: 'document-unreadable' | 'document-incomplete' };
  /** The documents that are still there. */
  readonly names: readonly string[];
  readonly onBringBack: () => void;
}

/** Stands where the app would be when my own space cannot be opened: never the first run, as if nothing had been here. */
export function DamagedSpace({ failure, names, onBringBack }: DamagedSpaceProps) {
  const services = useServices();
  const { desktop, guard } = services;
  const { mentorships, sessions } = countDocuments(names);
  const isNothingLeft = mentorships + sessions === 0;
  const backup = useNewestBackup(failure.name);
  const setAside = useStoreReport()?.setAside;
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
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
      <ul className="mt-3 list-none stack-1.5 text-ink-2">
        <li>
          {isNothingLeft ? strings.nothingElse : strings.others(strings.othersCount(mentorships, sessions))}
        </li>
        {backup !== undefined && (
          <li>{backup.kind === 'none' ? strings.noBackup : strings.newest(backup.when)}</li>
        )}
        {typeof setAside === 'string' && <li>{storeStrings.keptAside(setAside)}</li>}
      </ul>
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
        <p className="text-ink-2">
          {isNothingLeft ? strings.goOnWithNothingDetail : strings.goOnSpaceDetail}
        </p>
      </Dialog>
    </section>
  );
}
