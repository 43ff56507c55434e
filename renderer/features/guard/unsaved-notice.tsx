import { useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useStopped } from '@/bindings/use-stopped.ts';
import { useUnsaved } from '@/bindings/use-unsaved.ts';
import { formatTime } from '@/lib/dates.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { StoppedNotice } from './stopped.tsx';
import { strings } from './strings.ts';

const whereItIs = {
  kept: strings.keptBeside,
  failed: strings.onlyInMemory,
  nothing: strings.notYetKept,
} as const;

/** Stands above every view while the store refuses: what is safe, and what can be done. */
export function UnsavedNotice() {
  const { store, desktop } = useServices();
  const unsaved = useUnsaved();
  const stopped = useStopped();
  const [isTrying, setIsTrying] = useState(false);
  if (stopped !== undefined) return <StoppedNotice reason={stopped} unsaved={unsaved} />;
  if (unsaved === undefined) return null;
  const tryNow = async (): Promise<void> => {
    setIsTrying(true);
    await store.settled();
    setIsTrying(false);
  };
  return (
    <Banner
      variant="error"
      className="mx-5 mb-2 flex-none"
      actions={
        <>
          <Button variant="text" isSmall isBusy={isTrying} onClick={() => void tryNow()}>
            {strings.saveNow}
          </Button>
          {unsaved.rescued === 'kept' && (
            <Button variant="text" isSmall onClick={() => void desktop.restart()}>
              {strings.restart}
            </Button>
          )}
        </>
      }
    >
      {strings.unsaved[unsaved.reason](formatTime(unsaved.since))} {strings.earlierIsSafe}{' '}
      {whereItIs[unsaved.rescued]}
    </Banner>
  );
}
