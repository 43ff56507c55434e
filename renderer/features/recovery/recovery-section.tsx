import { useEffect, useState } from 'react';
import { useMyDocument } from '@/bindings/me.ts';
import { usePhraseChecked, useRecovery } from '@/bindings/recovery-store.ts';
import { useServices } from '@/bindings/services.ts';
import { formatDay } from '@/lib/dates.ts';
import type { PersonalDocument } from '@/model/documents.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { CheckDialog } from './check-dialog.tsx';
import { RenewDialog } from './renew-dialog.tsx';
import { strings } from './strings.ts';
import { WriteDownDialog } from './write-down-dialog.tsx';

type Open = 'write-down' | 'check' | 'renew';

/** Where the recovery phrase is, and what can be done about it. */
export function RecoverySection() {
  const { recovery } = useServices();
  const { state, protection } = useRecovery();
  const [open, setOpen] = useState<Open>();
  useEffect(() => recovery.ask(), [recovery]);
  const [close] = useState(() => () => setOpen(undefined));
  return (
    <>
      <p className="max-w-prose text-ink-2">{strings.what}</p>
      {state === 'pending' && (
        <>
          <p className="max-w-prose">{strings.pending}</p>
          <Button onClick={() => setOpen('write-down')}>{strings.show}</Button>
        </>
      )}
      {state === 'kept' && (
        <>
          <Kept />
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setOpen('check')}>{strings.check}</Button>
            <Button variant="text" onClick={() => setOpen('renew')}>
              {strings.renew}
            </Button>
          </div>
        </>
      )}
      {state === 'unreachable' && (
        <Banner
          variant="error"
          actions={
            <Button variant="text" isSmall onClick={recovery.ask}>
              {strings.tryAgain}
            </Button>
          }
        >
          {strings.unreachable}
        </Banner>
      )}
      {protection !== undefined && <p className="meta max-w-prose">{strings.protection[protection]}</p>}
      {open === 'write-down' && <WriteDownDialog onClose={close} />}
      {open === 'check' && <CheckDialog onClose={close} />}
      {open === 'renew' && <RenewDialog onClose={close} onRenewed={() => setOpen('write-down')} />}
    </>
  );
}

function Kept() {
  const me = useMyDocument();
  if (me.kind !== 'open') return null;
  return <KeptSince document={me.value.document as PersonalDocument} />;
}

function KeptSince({ document }: { readonly document: PersonalDocument }) {
  const { now } = useServices();
  const at = usePhraseChecked(document);
  return (
    <p className="max-w-prose">
      {strings.kept(at === undefined ? undefined : formatDay(at, now()))} {strings.keptDetail}
    </p>
  );
}
