import { useEffect, useState } from 'react';
import { describeDocuments, type DescribedDocument } from '@/bindings/describe-documents.ts';
import { goOnWithout, useGuard, useStartChecks } from '@/bindings/guard-store.ts';
import { useServices } from '@/bindings/services.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { RotateCcw } from '@/ui/icons.ts';
import { listWords, strings } from './strings.ts';
import { UnsavedNotice } from './unsaved-notice.tsx';

const place = 'mx-5 mb-2 flex-none';

export interface GuardNoticesProps {
  /** Opens what brings these documents back. */
  readonly onBringBack: (names: readonly string[]) => void;
}

/** What the disk refused, lost or got back, above every view. */
export function GuardNotices({ onBringBack }: GuardNoticesProps) {
  const { guard } = useServices();
  const { putBack, losses } = useGuard();
  useStartChecks();
  return (
    <>
      <UnsavedNotice />
      {losses.length > 0 && <Losses key={losses.join()} names={losses} onBringBack={onBringBack} />}
      {putBack && (
        <Banner
          icon={RotateCcw}
          variant={putBack.left > 0 ? 'error' : 'neutral'}
          className={place}
          onDismiss={() => guard.dismissPutBack()}
        >
          {putBack.left === 0
            ? strings.putBack(putBack.restored)
            : strings.putBackLeft(putBack.restored, putBack.left)}
        </Banner>
      )}
    </>
  );
}

function Losses({
  names,
  onBringBack,
}: GuardNoticesProps & {
  readonly names: readonly string[];
}) {
  const services = useServices();
  const [described, setDescribed] = useState<readonly DescribedDocument[]>();
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    let isGone = false;
    describeDocuments(services, names).then(
      (found) => !isGone && setDescribed(found),
      () => !isGone && setDescribed(names.map(() => ({ kind: 'other' }))),
    );
    return () => {
      isGone = true;
    };
  }, [services, names]);
  if (described === undefined) return null;
  const what = listWords(described);
  return (
    <>
      <Banner
        variant="error"
        className={place}
        actions={
          <>
            <Button variant="text" isSmall onClick={() => onBringBack(names)}>
              {strings.bringBack}
            </Button>
            <Button variant="text" isSmall onClick={() => setIsAsking(true)}>
              {strings.goOnWithout}
            </Button>
          </>
        }
      >
        {strings.lost(what)}
      </Banner>
      <Dialog
        isOpen={isAsking}
        isAlert
        onClose={() => setIsAsking(false)}
        title={strings.goOnTitle}
        actions={
          <>
            <Button variant="primary" autoFocus onClick={() => setIsAsking(false)}>
              {strings.cancel}
            </Button>
            <Button variant="text" isStop onClick={() => void goOnWithout(services, names)}>
              {strings.goOnWithout}
            </Button>
          </>
        }
      >
        <p className="text-ink-2">{strings.goOnExplanation(what)}</p>
      </Dialog>
    </>
  );
}
