import { useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useStoreReport } from '@/bindings/use-store-look.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { storeStrings as strings } from './store-strings.ts';
import { useNewestBackup } from './use-newest-backup.ts';

export interface DamagedStoreProps {
  /** The document that was to be opened first. */
  readonly name: string;
  /** Then that may be all that is wrong. */
  readonly isDiskFull: boolean;
}

/**
 * Stands where the app would be when none of its databases can be opened: nothing can be brought back into them. What helps
 * is to put them aside and to begin with none; nothing is deleted.
 */
export function DamagedStore({ name, isDiskFull }: DamagedStoreProps) {
  const { desktop, guard } = useServices();
  const backup = useNewestBackup(name);
  const report = useStoreReport();
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const putAside = (): void => {
    setIsAsking(false);
    setHasFailed(false);
    desktop.setStoreAside().then(
      (isComing) => setHasFailed(!isComing),
      () => setHasFailed(true),
    );
  };
  return (
    <section aria-labelledby="damaged-store" className="max-w-150 px-6 py-10">
      <h1 id="damaged-store" className="title-page">
        {strings.title}
      </h1>
      <p className="note mt-3 text-ink-2">{strings.detail}</p>
      {backup !== undefined && (
        <p className="mt-3 text-ink-2">
          {backup.kind === 'none' ? strings.noBackup : strings.newest(backup.when)}
        </p>
      )}
      <p className="mt-3 text-ink-2">{isDiskFull ? strings.full : strings.whatHelps}</p>
      {report?.isStuck === true && (
        <Banner variant="error" className="mt-4">
          {strings.stuck}
        </Banner>
      )}
      {hasFailed && (
        <Banner variant="error" className="mt-4">
          {strings.notTakenDown}
        </Banner>
      )}
      <div className="mt-6 flex flex-wrap gap-2">
        <Button
          variant={isDiskFull ? 'secondary' : 'primary'}
          autoFocus={!isDiskFull}
          onClick={() => setIsAsking(true)}
        >
          {strings.putAside}
        </Button>
        <Button
          variant={isDiskFull ? 'primary' : 'secondary'}
          autoFocus={isDiskFull}
          onClick={() => guard.mended()}
        >
          {strings.tryAgain}
        </Button>
        <Button onClick={() => void desktop.showDataFolder()}>{strings.showFolder}</Button>
      </div>
      <Dialog
        isOpen={isAsking}
        isAlert
        onClose={() => setIsAsking(false)}
        title={strings.askTitle}
        actions={
          <>
            <Button variant="text" onClick={() => setIsAsking(false)}>
              {strings.cancel}
            </Button>
            <Button variant="primary" autoFocus onClick={putAside}>
              {strings.putAside}
            </Button>
          </>
        }
      >
        <p className="text-ink-2">{strings.askDetail}</p>
        <p className="mt-3 text-ink-2">
          {backup?.kind === 'made' ? strings.askWithBackup(backup.when) : strings.askWithoutBackup}
        </p>
      </Dialog>
    </section>
  );
}
