import { useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useRestoreOutcome } from '@/bindings/use-backups.ts';
import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { RotateCcw } from '@/ui/icons.ts';
import { strings } from './strings.ts';
import { TakeBackDialog } from './take-back-dialog.tsx';

/** What the restore of a moment ago did, and the way back from it. */
export function RestoreResult() {
  const { backups, now } = useServices();
  const outcome = useRestoreOutcome();
  const [isAsking, setIsAsking] = useState(false);
  if (outcome === undefined) return null;
  const when = `${formatRelativeDay(outcome.from, now())}, ${formatTime(outcome.from)}`;
  const { before } = outcome;
  const isPartial = outcome.missing > 0 || outcome.notSaved > 0;
  return (
    <>
      <Banner
        {...(isPartial ? { variant: 'error' } : { icon: RotateCcw })}
        onDismiss={backups.dismissOutcome}
        actions={
          before !== undefined && (
            <Button variant="text" isSmall onClick={() => setIsAsking(true)}>
              {strings.takeBack}
            </Button>
          )
        }
      >
        {strings.outcome(outcome, when)}
      </Banner>
      {isAsking && before !== undefined && (
        <TakeBackDialog file={before} onClose={() => setIsAsking(false)} />
      )}
    </>
  );
}
